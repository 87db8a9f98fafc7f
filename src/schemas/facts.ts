import * as z from "zod/mini";
import type { DossierActivity, DossierPayment } from "../dossier/dossier.js";
import { ACTIVITIES, type ActivityPeriod } from "../facts/activity.js";
import type { Period } from "../facts/career.js";
import type { DeclaredBase, IncomeOfYear } from "../facts/income.js";
import type { Relative } from "../facts/family.js";
import type { Payment } from "../facts/payment.js";
import { childrenRaised, warInvalidityPercent, type Person } from "../facts/person.js";
import type { Fact } from "../working/fact.js";
import { checked, repeats, type Conflict } from "./conflicts.js";
import { closed } from "./closed.js";
import { amount, choice, day, list, orNull, rateUpTo, whole, year, yesNo } from "./leaves.js";

const MOST_ACTIVITIES = 200;
const MOST_YEARS = 400;
const MOST_PAYMENTS = 2000;
const MOST_RELATIVES = 100;
const MOST_COEFFICIENT = 1000;

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
});

export const periods: z.ZodMiniType<readonly Period[]> = /* @__PURE__ */ checked(
  list(
    z.discriminatedUnion("kind", [
      closed({
        kind: z.literal("contributed"),
        year,
        base: amount,
        quarters: z.optional(whole(1, 4)),
        coefficient: z.optional(rateUpTo(MOST_COEFFICIENT)),
      }),
      closed({ kind: z.literal("war"), year }),
    ]),
    MOST_YEARS,
  ),
  (items) => repeats(items, ({ kind, year: of }) => (kind === "war" ? -of : of)),
);

export const payments: z.ZodMiniType<readonly Payment[]> = /* @__PURE__ */ list(
  closed({ on: day, amount }),
  MOST_PAYMENTS,
);

export const dossierPayments: z.ZodMiniType<readonly DossierPayment[]> = /* @__PURE__ */ list(
  closed({ on: day, amount, forYear: year }),
  MOST_PAYMENTS,
);

export const relative: z.ZodMiniType<Relative> = /* @__PURE__ */ z.discriminatedUnion("relation", [
  closed({
    relation: z.literal("spouse"),
    paidActivity: z.optional(yesNo),
    remarriedOn: z.optional(orNull(day)),
  }),
  closed({
    relation: z.literal("child"),
    birthDate: z.optional(day),
    sex: z.optional(choice(["female", "male"] as const)),
    studying: z.optional(yesNo),
    apprentice: z.optional(yesNo),
    incapacitated: z.optional(yesNo),
    ownIncome: z.optional(yesNo),
  }),
  closed({ relation: z.literal("parent"), resources: z.optional(amount) }),
  closed({ relation: z.literal("female-collateral"), ownIncome: z.optional(yesNo) }),
]);

export const family: z.ZodMiniType<readonly Relative[]> = /* @__PURE__ */ list(relative, MOST_RELATIVES);

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
