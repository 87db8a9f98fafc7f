import * as z from "zod/mini";
import type { DossierActivity, DossierPayment } from "../dossier/dossier.js";
import { ACTIVITIES, type ActivityPeriod } from "../facts/activity.js";
import { MOST_BOUGHT_BACK, MOST_COEFFICIENT, MOST_PAYMENTS, MOST_RELATIVES, MOST_YEARS } from "../facts/bounds.js";
import type { Period } from "../facts/career.js";
import type { DeceasedMember } from "../facts/death-capital.js";
import { deceasedRight, type Deceased } from "../facts/deceased.js";
import type { DeclaredBase, IncomeOfYear } from "../facts/income.js";
import type { Relative } from "../facts/family.js";
import type { Payment } from "../facts/payment.js";
import { childrenRaised, warInvalidityPercent, type Person } from "../facts/person.js";
import type { TurnoverOfYear } from "../facts/turnover.js";
import type { Fact } from "../working/fact.js";
import { checked, found, repeats, type Conflict } from "./conflicts.js";
import { byKind } from "./by-kind.js";
import { closed } from "./closed.js";
import { amount, choice, day, list, orNull, rateUpTo, whole, year, yesNo } from "./leaves.js";

const MOST_ACTIVITIES = 200;

export const activity = /* @__PURE__ */ choice(ACTIVITIES);

const activityFields = {
  activity,
  from: day,
  to: z.optional(orNull(day)),
  option: z.optional(choice(["flat", "general"] as const)),
};

export const activities: z.ZodMiniType<readonly ActivityPeriod[]> = /* @__PURE__ */ list(
  checked(closed(activityFields), endAfterStart),
  MOST_ACTIVITIES,
);

export const dossierActivities: z.ZodMiniType<readonly DossierActivity[]> = /* @__PURE__ */ list(
  checked(closed({ ...activityFields, filedOn: z.optional(orNull(day)) }), endAfterStart),
  MOST_ACTIVITIES,
);

export const income: z.ZodMiniType<readonly IncomeOfYear[]> = /* @__PURE__ */ checked(
  list(closed({ year, amount }), MOST_YEARS),
  (items) => repeats(items, (item) => item.year),
);

export const turnover: z.ZodMiniType<readonly TurnoverOfYear[]> = /* @__PURE__ */ checked(
  list(closed({ year, amount }), MOST_YEARS),
  (items) => repeats(items, (item) => item.year),
);

export const declared: z.ZodMiniType<readonly DeclaredBase[]> = /* @__PURE__ */ checked(
  list(closed({ year, base: orNull(amount) }), MOST_YEARS),
  (items) => repeats(items, (item) => item.year),
);

export const person: z.ZodMiniType<Person> = /* @__PURE__ */ closed({
  sex: z.optional(choice(["female", "male"] as const)),
  birthDate: z.optional(day),
  childrenRaised: z.optional(count(childrenRaised)),
  moudjahid: z.optional(yesNo),
  warInvalidityPercent: z.optional(count(warInvalidityPercent)),
  totallyIncapacitated: z.optional(yesNo),
  childOfChahid: z.optional(yesNo),
});

export const periods: z.ZodMiniType<readonly Period[]> = /* @__PURE__ */ checked(
  list(
    byKind("kind", [
      closed({
        kind: z.literal("contributed"),
        year,
        base: amount,
        quarters: z.optional(whole(1, 4)),
        coefficient: z.optional(rateUpTo(MOST_COEFFICIENT)),
      }),
      closed({ kind: z.literal("war"), year }),
      closed({ kind: z.literal("national-service"), year, quarters: z.optional(whole(1, 4)) }),
      closed({ kind: z.literal("other-fund"), year, quarters: z.optional(whole(1, 4)) }),
      closed({ kind: z.literal("bought-back"), years: whole(1, MOST_BOUGHT_BACK) }),
      closed({ kind: z.literal("ministry-invalidity"), year }),
    ]),
    MOST_YEARS,
  ),
  repeatedYears,
);

export const payments: z.ZodMiniType<readonly Payment[]> = /* @__PURE__ */ list(
  closed({ on: day, amount }),
  MOST_PAYMENTS,
);

export const dossierPayments: z.ZodMiniType<readonly DossierPayment[]> = /* @__PURE__ */ list(
  closed({ on: day, amount, forYear: year }),
  MOST_PAYMENTS,
);

export const childFields = {
  birthDate: z.optional(day),
  sex: z.optional(choice(["female", "male"] as const)),
  studying: z.optional(yesNo),
  apprentice: z.optional(yesNo),
  incapacitated: z.optional(yesNo),
  ownIncome: z.optional(yesNo),
  otherParentLives: z.optional(yesNo),
};

export const relative: z.ZodMiniType<Relative> = /* @__PURE__ */ byKind("relation", [
  closed({
    relation: z.literal("spouse"),
    paidActivity: z.optional(yesNo),
    remarriedOn: z.optional(orNull(day)),
  }),
  closed({ relation: z.literal("child"), ...childFields }),
  closed({ relation: z.literal("parent"), resources: z.optional(amount) }),
  closed({ relation: z.literal("female-collateral"), ownIncome: z.optional(yesNo) }),
]);

export const family: z.ZodMiniType<readonly Relative[]> = /* @__PURE__ */ list(relative, MOST_RELATIVES);

export const deceasedMember: z.ZodMiniType<DeceasedMember> = /* @__PURE__ */ byKind("was", [
  closed({ was: z.literal("active"), lastBase: z.optional(amount) }),
  closed({ was: z.literal("pensioner"), annualPension: z.optional(amount) }),
]);

export const deceased: z.ZodMiniType<Deceased> = /* @__PURE__ */ byKind("was", [
  closed({
    was: z.literal("pensioner"),
    diedOn: day,
    monthly: z.optional(amount),
    right: z.optional(options(deceasedRight)),
  }),
  closed({ was: z.literal("insured"), diedOn: day, person, periods: z.optional(periods) }),
]);
/** A year stands once in a career for each kind of period; years bought back have no calendar year. */
function repeatedYears(items: readonly Period[]): readonly Conflict[] {
  if (isAYearEach(items)) return [];
  const seen = new Set<number | string>();
  return found(items, (item, place) => {
    if (item.kind === "bought-back") return null;
    const key = item.kind === "contributed" ? item.year : `${item.kind} ${String(item.year)}`;
    if (seen.has(key)) return { path: [place, "year"], code: "duplicate-year", facts: { year: item.year } };
    seen.add(key);
    return null;
  });
}

/** Whether each period is of a later year than the one before, as most careers are given: then none is repeated. */
function isAYearEach(items: readonly Period[]): boolean {
  let last = -Infinity;
  for (const item of items) {
    if (item.kind === "bought-back" || item.year <= last) return false;
    last = item.year;
  }
  return true;
}

function endAfterStart({ from, to }: ActivityPeriod): readonly Conflict[] {
  return typeof to === "string" && to < from
    ? [{ path: ["to"], code: "end-before-start", facts: { start: from, end: to } }]
    : [];
}

/** A fact that is a count, between its own bounds. */
export function count({ domain }: Fact<number>): z.ZodMiniType<number> {
  return domain.kind === "count" ? whole(domain.least, domain.most) : whole(0, 0);
}

/** A fact that is one of some words. */
export function options<T extends string>({ domain }: Fact<T>): z.ZodMiniType<T> {
  return choice(domain.kind === "choice" ? domain.options : []);
}
