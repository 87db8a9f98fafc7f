import * as z from "zod/mini";
import { ACTIVITIES, type ActivityPeriod } from "../facts/activity.js";
import type { ContributedYear, Period, WarYear } from "../facts/career.js";
import type { DeclaredBase, IncomeOfYear } from "../facts/income.js";
import { childrenRaised, warInvalidityPercent, type Person } from "../facts/person.js";
import type { Fact } from "../working/fact.js";
import { amount, choice, day, list, orNull, rate, whole, year, yesNo } from "./leaves.js";

const MOST_ACTIVITIES = 200;
const MOST_YEARS = 400;

/** A problem between several values, found once each is right in itself. */
export interface Conflict {
  readonly path: readonly (string | number)[];
  readonly code: "duplicate-year" | "end-before-start" | "after-the-day";
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Adds what a function finds wrong between the values of an object or a list. */
export function checked<T>(schema: z.ZodMiniType<T>, find: (value: T) => readonly Conflict[]): z.ZodMiniType<T> {
  return schema.check((payload) => {
    for (const { path, code, facts } of find(payload.value)) {
      payload.issues.push({ code: "custom", input: payload.value, path: [...path], params: { code, facts } });
    }
  });
}

function count({ domain }: Fact<number>): z.ZodMiniType<number> {
  return domain.kind === "count" ? whole(domain.least, domain.most) : whole(0, 0);
}

export const activity = /* @__PURE__ */ choice(ACTIVITIES);

const activityPeriod: z.ZodMiniType<ActivityPeriod> = /* @__PURE__ */ checked(
  z.strictObject({
    activity,
    from: day,
    to: z.optional(orNull(day)),
    option: z.optional(choice(["flat", "general"] as const)),
  }) as z.ZodMiniType<ActivityPeriod>,
  ({ from, to }) =>
    typeof to === "string" && to < from ? [{ path: ["to"], code: "end-before-start", facts: { start: from, end: to } }] : [],
);

export const activities = /* @__PURE__ */ list(activityPeriod, MOST_ACTIVITIES);

export const income: z.ZodMiniType<readonly IncomeOfYear[]> = /* @__PURE__ */ oncePerYear(
  list(z.strictObject({ year, amount }), MOST_YEARS),
);

export const declared: z.ZodMiniType<readonly DeclaredBase[]> = /* @__PURE__ */ oncePerYear(
  list(z.strictObject({ year, base: orNull(amount) }), MOST_YEARS),
);

export const person: z.ZodMiniType<Person> = /* @__PURE__ */ z.strictObject({
  sex: z.optional(choice(["female", "male"] as const)),
  birthDate: z.optional(day),
  childrenRaised: z.optional(count(childrenRaised)),
  moudjahid: z.optional(yesNo),
  warInvalidityPercent: z.optional(count(warInvalidityPercent)),
  totallyIncapacitated: z.optional(yesNo),
}) as z.ZodMiniType<Person>;

const contributed = /* @__PURE__ */ z.strictObject({
  kind: z.literal("contributed"),
  year,
  base: amount,
  quarters: z.optional(whole(1, 4)),
  coefficient: z.optional(rate),
}) as z.ZodMiniType<ContributedYear>;

const war = /* @__PURE__ */ z.strictObject({ kind: z.literal("war"), year }) as z.ZodMiniType<WarYear>;

export const periods: z.ZodMiniType<readonly Period[]> = /* @__PURE__ */ checked(
  list(z.discriminatedUnion("kind", [contributed as never, war as never]) as z.ZodMiniType<Period>, MOST_YEARS),
  (items) => repeats(items, ({ kind, year: of }) => `${kind} ${String(of)}`),
);

/** No period may lie after the day asked for. */
export function periodsAfter(items: readonly Period[] | undefined, on: string): readonly Conflict[] {
  return (items ?? []).flatMap(({ year: of }, place) =>
    String(of) > on.slice(0, 4)
      ? [{ path: ["periods", place, "year"], code: "after-the-day", facts: { year: of, day: on } } as const]
      : [],
  );
}

function oncePerYear<T extends { readonly year: number }>(schema: z.ZodMiniType<readonly T[]>): z.ZodMiniType<readonly T[]> {
  return checked(schema, (items) => repeats(items, ({ year: of }) => String(of)));
}

function repeats<T extends { readonly year: number }>(items: readonly T[], key: (item: T) => string): readonly Conflict[] {
  const seen = new Set<string>();
  return items.flatMap((item, place) => {
    const before = seen.has(key(item));
    seen.add(key(item));
    return before ? [{ path: [place, "year"], code: "duplicate-year", facts: { year: item.year } } as const] : [];
  });
}
