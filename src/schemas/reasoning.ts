import * as z from "zod/mini";
import { MOST_DUE } from "../facts/bounds.js";
import type { Day } from "../calendar/day.js";
import type { ContributionCurveFacts } from "../reasoning/curves/contribution.js";
import type { Axis } from "../reasoning/curves/curve.js";
import type { PensionByStartFacts } from "../reasoning/curves/pension-by-start.js";
import type { PensionByYearsFacts } from "../reasoning/curves/pension-by-years.js";
import type { SurchargeCurveFacts } from "../reasoning/curves/surcharge.js";
import type { SurvivorsCurveFacts } from "../reasoning/curves/survivors.js";
import type { ContributionBasesFacts } from "../reasoning/inverse/contribution-bases.js";
import type { PensionBasesFacts } from "../reasoning/inverse/pension-bases.js";
import { closed } from "./closed.js";
import { checked, periodsAfter, type Conflict } from "./conflicts.js";
import { givenRates } from "./contributions.js";
import { childFields, deceased, periods, person } from "./facts.js";
import { Refused, amount, amountUpTo, choice, day, leaf, list, readFurther, whole, year, yesNo } from "./leaves.js";
import { daysOfSurvivors } from "./retirement.js";

const MOST_QUARTERS = 400;
const MOST_CHILDREN = 50;
const MOST_PARENTS = 4;

/** The schema of what `contributionBases` takes. */
export const basesInputSchema: z.ZodMiniType<ContributionBasesFacts> = /* @__PURE__ */ closed({
  year,
  contribution: amount,
});

/** The schema of what `pensionBases` takes. */
export const pensionBasesInputSchema: z.ZodMiniType<PensionBasesFacts> = /* @__PURE__ */ checked(
  closed({ person, periods: z.optional(periods), startOn: day, monthly: amount }),
  ({ periods: items, startOn }) => periodsAfter(items, startOn),
);

/** The schema of what `contributionCurve` takes. */
export const curveInputSchema: z.ZodMiniType<ContributionCurveFacts> = /* @__PURE__ */ closed({ year });

/** The schema of what `surchargeCurve` takes. */
export const surchargeCurveInputSchema: z.ZodMiniType<SurchargeCurveFacts> = /* @__PURE__ */ checked(
  closed({ due: amountUpTo(MOST_DUE), dueOn: day, until: day, rates: z.optional(givenRates()) }),
  ({ dueOn, until }) => inOrder("until", dueOn, until),
);

/** The schema of what `pensionByStart` takes. */
export const byStartInputSchema: z.ZodMiniType<PensionByStartFacts> = /* @__PURE__ */ checked(
  closed({ person, periods: z.optional(periods), from: day, to: day, dependentSpouse: z.optional(yesNo) }),
  ({ periods: items, from, to }) => [...inOrder("to", from, to), ...periodsAfter(items, from)],
);

/** The schema of what `pensionByYears` takes. */
export const byYearsInputSchema: z.ZodMiniType<PensionByYearsFacts> = /* @__PURE__ */ closed({
  person,
  startOn: day,
  base: amount,
  quartersUpTo: z.optional(whole(1, MOST_QUARTERS)),
});

/** The schema of what `survivorsCurve` takes. */
export const survivorsCurveInputSchema: z.ZodMiniType<SurvivorsCurveFacts> = /* @__PURE__ */ checked(
  closed({
    deceased,
    on: day,
    spouse: yesNo,
    parents: z.optional(whole(0, MOST_PARENTS)),
    childrenUpTo: z.optional(whole(1, MOST_CHILDREN)),
    child: z.optional(closed(childFields)),
  }),
  ({ deceased: who, on, child }) =>
    daysOfSurvivors({ deceased: who, on, family: child === undefined ? [] : [{ ...child, relation: "child" }] }).map(
      ({ path, ...conflict }) => ({ ...conflict, path: path[0] === "family" ? ["child", ...path.slice(2)] : path }),
    ),
);

// What the operation takes is read by the operation itself.
const anything = /* @__PURE__ */ leaf((value) => value, {});
const twoDays = /* @__PURE__ */ readFurther(list(day, 2), ([from, to]): readonly [Day, Day] | Refused => {
  if (from === undefined) return new Refused("required", {}, [0]);
  return to === undefined ? new Refused("required", {}, [1]) : [from, to];
});

/** The schema of what `changes` takes. */
export const changesSchema = /* @__PURE__ */ checked(
  closed({
    operation: z.optional(anything),
    input: z.optional(anything),
    between: twoDays,
    of: z.optional(choice(["law", "knowledge"] as const)),
  }),
  ({ between: [from, to] }: { readonly between: readonly [Day, Day] }) =>
    to < from ? [{ path: ["between", 1], code: "end-before-start", facts: { start: from, end: to } }] : [],
);

/** The schema of a point of each axis. */
export const pointSchemas: Readonly<Record<Axis, z.ZodMiniType<{ readonly at: unknown }>>> = /* @__PURE__ */ {
  base: /* @__PURE__ */ closed({ at: amount }),
  day: /* @__PURE__ */ closed({ at: day }),
  quarters: /* @__PURE__ */ closed({ at: whole(0, MOST_QUARTERS) }),
  children: /* @__PURE__ */ closed({ at: whole(0, MOST_CHILDREN) }),
};

function inOrder(field: string, start: string, end: string): readonly Conflict[] {
  return end < start ? [{ path: [field], code: "end-before-start", facts: { start, end } }] : [];
}
