import { UNKNOWN, type Series } from "./series.js";
import { loi8311 } from "./texts.js";

const law8311 = "https://github.com/bhk222/age-calculator-pwa, data/civilCode.ts";
const reversionPage = "http://cnr-dz.com/la-pension-et-lallocation-de-reversion/";

/** Age below which a child is dependent, years. */
export const childAge: Series<"child-age", "count"> = {
  id: "child-age",
  unit: "count",
  entries: [{ from: "1984-01-01", value: "18", text: loi8311, article: "67", status: "enacted", seenAt: law8311 }],
};

/** Age below which a child who studies is dependent, years. */
export const studentAge: Series<"student-age", "count"> = {
  id: "student-age",
  unit: "count",
  entries: [{ from: "1984-01-01", value: "21", text: loi8311, article: "67", status: "enacted", seenAt: law8311 }],
};

/** Age below which an apprentice paid below half the minimum wage is dependent, years: the wording of 1983. */
export const apprenticeAge: Series<"apprentice-age", "count"> = {
  id: "apprentice-age",
  unit: "count",
  entries: [{ from: "1984-01-01", value: "21", text: loi8311, article: "67", status: "enacted", seenAt: law8311 }],
};

/**
 * The higher age of an apprentice that the fund of the employees applies today; null before the law was amended. No
 * source gives the day it began.
 */
export const raisedApprenticeAge: Series<"raised-apprentice-age", "count", null> = {
  id: "raised-apprentice-age",
  unit: "count",
  entries: [
    { from: "1984-01-01", value: null, text: loi8311, article: "67", status: "enacted", seenAt: law8311 },
    { from: "1996-07-06", value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2026-11-21",
      value: "25",
      text: null,
      article: null,
      status: "reported",
      seenAt: reversionPage,
    },
  ],
};

/**
 * The greatest age of an apprentice that any source gives, years: that of 1983, and since its amendment that of today.
 * Nobody past it is dependent as an apprentice, though the day on which the age rose is not known.
 */
export const greatestApprenticeAge: Series<"greatest-apprentice-age", "count"> = {
  id: "greatest-apprentice-age",
  unit: "count",
  entries: [
    { from: "1984-01-01", value: "21", text: loi8311, article: "67", status: "enacted", seenAt: law8311 },
    { from: "1996-07-06", value: "25", text: null, article: null, status: "reported", seenAt: reversionPage },
  ],
};

/** A daughter, or another dependent woman of the family, without income: dependent at any age. */
export const womenWithoutIncome: Series<"women-without-income", "choice", "dependent"> = {
  id: "women-without-income",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "dependent", text: loi8311, article: "67", status: "enacted", seenAt: law8311 },
  ],
};

/** A child whom infirmity or chronic illness keeps from all work for ever: dependent at any age. */
export const incapacitatedChildren: Series<"incapacitated-children", "choice", "dependent"> = {
  id: "incapacitated-children",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "dependent", text: loi8311, article: "67", status: "enacted", seenAt: law8311 },
  ],
};

/**
 * What a spouse must not have to get benefits in kind through the insured. It keeps nobody from the benefits in cash: a
 * spouse with a paid activity shares in the death capital and in the survivors' pension.
 */
export const dependentSpouseTest: Series<"dependent-spouse-test", "choice", "no-paid-activity"> = {
  id: "dependent-spouse-test",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "no-paid-activity", text: loi8311, article: "67", status: "enacted", seenAt: law8311 },
  ],
};

/** What the own resources of an ascendant must not pass. */
export const ascendantTest: Series<"ascendant-test", "choice", "minimum-pension"> = {
  id: "ascendant-test",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "minimum-pension", text: loi8311, article: "67", status: "enacted", seenAt: law8311 },
  ],
};
