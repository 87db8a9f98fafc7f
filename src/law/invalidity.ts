import { UNKNOWN, type Entry, type Series } from "./series.js";
import { decret8535, decret96434, loi8311 } from "./texts.js";

const law8311 = "https://github.com/bhk222/age-calculator-pwa, data/civilCode.ts";
const column2006 = "Le Soir d'Algérie, 26-04-2006, https://djazairess.com/fr/lesoirdalgerie/37573";
const invalidityColumn = "https://djazairess.com/fr/lesoirdalgerie/79945";
const stateColumn = "https://djazairess.com/fr/lesoirdalgerie/95181";
const proceduresPage = "https://www.demarchesdz.com/?p=3750";

// The law of 1983 sets the age, the payment and the conversion. The rest was set by décret 85-35, whose place décret
// 15-289 took on 2015-11-18: its provisions on invalidity were not read.
const beforeTheDecree = /* @__PURE__ */ unknownFrom("1984-01-01");
const sinceTheDecreeOf2015 = /* @__PURE__ */ unknownFrom("2015-11-18");

/** The age up to which an invalidity pension can be asked for (pension d'invalidité, معاش العجز). */
export const invalidityAgeBar: Series<"invalidity-age-bar", "choice", "pension-age"> = {
  id: "invalidity-age-bar",
  unit: "choice",
  entries: [
    { from: "1984-01-01", value: "pension-age", text: loi8311, article: "34", status: "enacted", seenAt: law8311 },
  ],
};

/** For whom that age is no bar. */
export const invalidityAgeBarLifted: Series<"invalidity-age-bar-lifted", "choice", "years-of-a-pension-lacking"> = {
  id: "invalidity-age-bar-lifted",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "years-of-a-pension-lacking",
      text: loi8311,
      article: "34",
      status: "enacted",
      seenAt: law8311,
    },
  ],
};

/** The state asked of the self-employed: no occupation at all can be exercised. */
export const invalidityState: Series<"invalidity-state", "choice", "total-and-definitive"> = {
  id: "invalidity-state",
  unit: "choice",
  entries: [
    beforeTheDecree,
    {
      from: "1996-12-01",
      value: "total-and-definitive",
      text: decret96434,
      article: "3",
      status: "reported",
      seenAt: stateColumn,
    },
    sinceTheDecreeOf2015,
  ],
};

/** Years of registration asked at the first medical finding of the illness or the accident. */
export const invalidityRegistrationYears: Series<"invalidity-registration-years", "count"> = {
  id: "invalidity-registration-years",
  unit: "count",
  entries: [
    beforeTheDecree,
    {
      from: "1985-02-09",
      value: "1",
      text: decret8535,
      article: "5",
      status: "reported",
      seenAt: invalidityColumn,
    },
    sinceTheDecreeOf2015,
  ],
};

/** How the contributions of who asks for the pension must stand: benefits depend on the obligations being met. */
export const invalidityContributions: Series<"invalidity-contributions", "choice", "up-to-date"> = {
  id: "invalidity-contributions",
  unit: "choice",
  entries: [
    beforeTheDecree,
    {
      from: "1985-02-09",
      value: "up-to-date",
      text: decret8535,
      article: null,
      status: "reported",
      seenAt: column2006,
    },
    sinceTheDecreeOf2015,
  ],
};

/**
 * Months without paid activity asked before the medical decision. One page alone says it, and names neither a text nor
 * a time: that it held under décret 85-35 is not confirmed.
 */
export const invalidityMonthsWithoutActivity: Series<"invalidity-months-without-activity", "count"> = {
  id: "invalidity-months-without-activity",
  unit: "count",
  entries: [
    beforeTheDecree,
    {
      from: "1985-02-09",
      value: "3",
      text: null,
      article: null,
      status: "unverified",
      seenAt: proceduresPage,
    },
    sinceTheDecreeOf2015,
  ],
};

/** The supplement for who needs a third person; no source gives its rate (tierce personne, مساعدة الغير). */
export const thirdPersonSupplement: Series<"third-person-supplement", "choice", "due-at-an-unknown-rate"> = {
  id: "third-person-supplement",
  unit: "choice",
  entries: [
    beforeTheDecree,
    {
      from: "1996-12-01",
      value: "due-at-an-unknown-rate",
      text: decret96434,
      article: "4",
      status: "reported",
      seenAt: invalidityColumn,
    },
    sinceTheDecreeOf2015,
  ],
};

/** How the pension is paid. */
export const invalidityPayment: Series<"invalidity-payment", "choice", "monthly-in-arrears"> = {
  id: "invalidity-payment",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "monthly-in-arrears",
      text: loi8311,
      article: "43",
      status: "enacted",
      seenAt: law8311,
    },
  ],
};

/** The capacity for work above which the pension is stopped; until then it can be revised. */
export const invalidityStopsAbove: Series<"invalidity-stops-above", "rate"> = {
  id: "invalidity-stops-above",
  unit: "rate",
  entries: [{ from: "1984-01-01", value: "0.50", text: loi8311, article: "44", status: "enacted", seenAt: law8311 }],
};

/** What the pension becomes at the pension age: with the increase for a dependent spouse, where it is due. */
export const invalidityConversion: Series<
  "invalidity-conversion",
  "choice",
  "retirement-pension-of-at-least-the-amount"
> = {
  id: "invalidity-conversion",
  unit: "choice",
  entries: [
    {
      from: "1984-01-01",
      value: "retirement-pension-of-at-least-the-amount",
      text: loi8311,
      article: "46",
      status: "enacted",
      seenAt: law8311,
    },
  ],
};

function unknownFrom(from: string): Entry {
  return { from, value: UNKNOWN, text: null, article: null, status: "unverified", seenAt: null };
}
