import * as z from "zod/mini";
import { closed } from "./closed.js";
import { checked, periodsAfter } from "./conflicts.js";
import { periods, person } from "./facts.js";
import { day, yesNo } from "./leaves.js";
import type { SchemasOf } from "./schemas-of.js";

/** The inputs of the operations on retirement. */
export function retirementInputs(): SchemasOf<"retirement"> {
  return {
    "retirement.age": closed({ person, on: day }),
    "retirement.entitlement": checked(
      closed({ person, periods: z.optional(periods), on: day }),
      ({ periods: items, on }) => periodsAfter(items, on),
    ),
    "retirement.pension": checked(
      closed({ person, periods: z.optional(periods), startOn: day, dependentSpouse: z.optional(yesNo) }),
      ({ periods: items, startOn }) => periodsAfter(items, startOn),
    ),
    "retirement.buyBack": checked(closed({ person, periods: z.optional(periods), on: day }), ({ periods: items, on }) =>
      periodsAfter(items, on),
    ),
    "retirement.claimWindow": closed({ startOn: day }),
    "retirement.startDate": closed({ claimReceivedOn: day }),
  };
}
