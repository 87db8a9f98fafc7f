import * as z from "zod/mini";
import { FIRST_DAY } from "../facts/bounds.js";
import type { Day } from "../calendar/day.js";
import type { Dossier } from "../dossier/dossier.js";
import { closed } from "./closed.js";
import { checked, periodsAfter, type Conflict } from "./conflicts.js";
import { daysInOrder, disputesInputs } from "./disputes.js";
import { declared, dossierActivities, dossierPayments, family, income, periods, person } from "./facts.js";
import { healthInputs } from "./health.js";
import { amount, choice, day, list, orNull, yesNo } from "./leaves.js";
import { daysOfSurvivors, outsideLife, pensionInPayment, revaluationConflicts } from "./retirement.js";

const MOST_FILES = 100;

/** The schema of a person's file. */
export const dossierSchema: z.ZodMiniType<Dossier> = /* @__PURE__ */ schemaOfDossier();

function schemaOfDossier(): z.ZodMiniType<Dossier> {
  return checked(
    closed({
      on: day,
      person,
      activities: z.optional(dossierActivities),
      alsoSalaried: z.optional(yesNo),
      income: z.optional(income),
      declared: z.optional(declared),
      payments: z.optional(dossierPayments),
      periods: z.optional(periods),
      dependentSpouse: z.optional(yesNo),
      family: z.optional(family),
      death: z.optional(
        closed({
          diedOn: day,
          drawn: orNull(closed({ right: choice(["pension", "allowance", "invalidity"] as const), monthly: amount })),
          lastBase: z.optional(amount),
          claimedOn: z.optional(orNull(day)),
        }),
      ),
      pensionInPayment: z.optional(closed(pensionInPayment())),
      upToDate: z.optional(yesNo),
      arrearsSchedule: z.optional(yesNo),
      noticesReceived: z.optional(orNull(list(day, MOST_FILES))),
      contested: z.optional(list(disputesInputs()["disputes.appeal"], MOST_FILES)),
      carePapers: z.optional(list(healthInputs()["health.reimbursement"], MOST_FILES)),
    }),
    daysOfDossier,
  );
}

/** Nothing in a file lies after the day asked for, or out of order. */
function daysOfDossier(dossier: Dossier): readonly Conflict[] {
  const { on, pensionInPayment: drawn, contested = [] } = dossier;
  const raises = drawn === undefined ? [] : revaluationConflicts({ ...drawn, to: on });
  return [
    ...periodsAfter(dossier.periods, on),
    ...daysOfFamily(dossier),
    ...raises.map((conflict) => within("pensionInPayment", conflict)),
    ...contested.flatMap((facts, place) =>
      daysInOrder({ ...facts, on: facts.on ?? on }).map((conflict) => ({
        ...conflict,
        path: ["contested", place, ...conflict.path],
      })),
    ),
  ];
}

function daysOfFamily({ on, death, family: relatives = [] }: Dossier): readonly Conflict[] {
  if (death === undefined) return relatives.flatMap((one, place) => bornLater(one, place, on));
  const { diedOn, claimedOn } = death;
  const claimed = typeof claimedOn === "string" && claimedOn < diedOn;
  return [
    ...daysOfSurvivors({ deceased: { was: "pensioner", diedOn }, family: relatives, on }),
    ...(claimed
      ? [{ path: ["death", "claimedOn"], code: "end-before-start", facts: { start: diedOn, end: claimedOn } } as const]
      : []),
  ];
}

function bornLater(relative: NonNullable<Dossier["family"]>[number], place: number, on: Day): readonly Conflict[] {
  const conflict = outsideLife(relative, ["family", place], FIRST_DAY, on);
  return conflict === null ? [] : [conflict];
}

/** A conflict of a part of the file; its last day is the day asked for, which stands outside the part. */
function within(part: string, conflict: Conflict): Conflict {
  return conflict.path[0] === "to" ? { ...conflict, path: ["on"] } : { ...conflict, path: [part, ...conflict.path] };
}
