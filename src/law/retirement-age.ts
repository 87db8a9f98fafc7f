import type { Series } from "./series.js";
import { decret15289, loi8312 } from "./texts.js";

const column2006 = "Le Soir d'Algérie, 26-04-2006, https://djazairess.com/fr/lesoirdalgerie/37573";
const articles15289 = "https://djazairess.com/fr/horizons/177454";
// Read through a relay of this page.
const law8312 = "https://fr.scribd.com/document/629280006/loi-n83-12";
const casnosRetirement = "https://djazairess.com/fr/lesoirdalgerie/1030703";

/** Retirement age of men, years (âge de la retraite). */
export const retirementAgeMen: Series<"retirement-age-men", "count"> = {
  id: "retirement-age-men",
  unit: "count",
  entries: [
    { from: "1984-01-01", value: "65", text: null, article: null, status: "reported", seenAt: column2006 },
    { from: "2015-11-18", value: "65", text: decret15289, article: "9", status: "enacted", seenAt: articles15289 },
  ],
};

/** Retirement age of women, years. */
export const retirementAgeWomen: Series<"retirement-age-women", "count"> = {
  id: "retirement-age-women",
  unit: "count",
  entries: [
    { from: "1984-01-01", value: "60", text: null, article: null, status: "reported", seenAt: column2006 },
    { from: "2015-11-18", value: "60", text: decret15289, article: "9", status: "enacted", seenAt: articles15289 },
  ],
};

/** Years less for a woman for each child she raised long enough. */
export const ageReductionPerChild: Series<"age-reduction-per-child", "count"> = {
  id: "age-reduction-per-child",
  unit: "count",
  entries: [{ from: "1984-01-01", value: "1", text: loi8312, article: "8", status: "enacted", seenAt: law8312 }],
};

/** The most children that lower the age. */
export const childrenCountedAtMost: Series<"children-counted-at-most", "count"> = {
  id: "children-counted-at-most",
  unit: "count",
  entries: [{ from: "1984-01-01", value: "3", text: loi8312, article: "8", status: "enacted", seenAt: law8312 }],
};

/** Years for which a child was raised to be counted, at least. */
export const yearsRaisingAChild: Series<"years-raising-a-child", "count"> = {
  id: "years-raising-a-child",
  unit: "count",
  entries: [{ from: "1984-01-01", value: "9", text: loi8312, article: "8", status: "enacted", seenAt: law8312 }],
};

/** Years less for a moudjahid, man or woman (مجاهد). */
export const ageReductionMoudjahid: Series<"age-reduction-moudjahid", "count"> = {
  id: "age-reduction-moudjahid",
  unit: "count",
  entries: [{ from: "1984-01-01", value: "5", text: loi8312, article: "21", status: "reported", seenAt: column2006 }],
};

/** Years less for each whole band of invalidity due to the war. */
export const ageReductionPerInvalidityBand: Series<"age-reduction-per-invalidity-band", "count"> = {
  id: "age-reduction-per-invalidity-band",
  unit: "count",
  entries: [{ from: "1984-01-01", value: "1", text: null, article: null, status: "reported", seenAt: column2006 }],
};

/** One band of invalidity due to the war. */
export const invalidityBand: Series<"invalidity-band", "rate"> = {
  id: "invalidity-band",
  unit: "rate",
  entries: [{ from: "1984-01-01", value: "0.10", text: null, article: null, status: "reported", seenAt: column2006 }],
};

/** The invalidity due to the war from which no age is asked. The source may mean the rate of the pension. */
export const invalidityWithoutAgeCondition: Series<"invalidity-without-age-condition", "rate"> = {
  id: "invalidity-without-age-condition",
  unit: "rate",
  entries: [
    {
      from: "1984-01-01",
      value: "1.00",
      text: null,
      article: null,
      status: "reported",
      seenAt: "https://www.maghreb-sat.com/forum/f265/espace-retraite-de-maghrebsat-55681-post361590.html",
    },
  ],
};

/** The most years that all reductions together take off, where they are not simply added up. */
export const ageReductionsAtMost: Series<"age-reductions-at-most", "count"> = {
  id: "age-reductions-at-most",
  unit: "count",
  entries: [
    {
      from: "1984-01-01",
      value: "10",
      text: null,
      article: null,
      status: "unverified",
      seenAt:
        "https://www.maghrebemergent.com/voici-les-plus-importantes-questions-relatives-au-systeme-des-retraites-en-algerie/",
      reading: ["age-reductions", "at-most-ten"],
    },
  ],
};

/** The age from which a retirement allowance is due, years; null while it is the age of the pension. */
export const allowanceAge: Series<"allowance-age", "count", null> = {
  id: "allowance-age",
  unit: "count",
  entries: [
    { from: "1984-01-01", value: null, text: null, article: null, status: "unverified", seenAt: null },
    {
      from: "2015-11-18",
      value: "65",
      text: decret15289,
      article: "11",
      status: "reported",
      seenAt: "https://djazairess.com/fr/lesoirdalgerie/140335",
      reading: ["allocation-age", "sixty-five"],
    },
    {
      from: "2015-11-18",
      value: "70",
      text: decret15289,
      article: "11",
      status: "unverified",
      seenAt: null,
      reading: ["allocation-age", "seventy"],
    },
  ],
};

/** Total and definitive incapacity, without a right to an invalidity pension: whether an age is asked. */
export const incapacityAgeCondition: Series<"incapacity-age-condition", "choice", "none"> = {
  id: "incapacity-age-condition",
  unit: "choice",
  entries: [{ from: "1984-01-01", value: "none", text: loi8312, article: "9", status: "enacted", seenAt: law8312 }],
};

/** Years that count for a pension for incapacity, at least. */
export const incapacityYears: Series<"incapacity-years", "years"> = {
  id: "incapacity-years",
  unit: "years",
  entries: [
    { from: "1984-01-01", value: "15", text: null, article: null, status: "reported", seenAt: casnosRetirement },
  ],
};
