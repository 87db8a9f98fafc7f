import * as law from "../law/amnesties.js";
import type { Working } from "../working/working.js";
import type { Amnesties, AmnestiesFacts, AmnestyId } from "./amnesties/amnesty.js";
import { call2017 } from "./amnesties/call-2017.js";
import { call2025 } from "./amnesties/call-2025.js";
import { campaign2010 } from "./amnesties/campaign-2010.js";
import { carriers2018 } from "./amnesties/carriers-2018.js";
import { farmersDroughtOrFire } from "./amnesties/farmers-drought-or-fire.js";
import { farmersPlan2009 } from "./amnesties/farmers-plan-2009.js";
import { lateFiling2008 } from "./amnesties/late-filing-2008.js";
import { lfc2015OtherDebtors } from "./amnesties/lfc-2015-other-debtors.js";
import { lfc2015 } from "./amnesties/lfc-2015.js";
import { loi0808 } from "./amnesties/loi-08-08.js";
import { ordonnance2112 } from "./amnesties/ordonnance-21-12.js";
import type { Scheme } from "./amnesties/window.js";
import * as step from "./steps.js";

export type {
  Amnesties,
  AmnestiesFacts,
  Amnesty,
  AmnestyCondition,
  AmnestyConditionName,
  AmnestyId,
  AmnestyLoss,
  AmnestyWipes,
  AmnestyYears,
} from "./amnesties/amnesty.js";

/** The schemes, the oldest first. */
const SCHEMES: readonly (readonly [AmnestyId, Scheme])[] = [
  ["loi-08-08", loi0808],
  ["late-filing-2008", lateFiling2008],
  ["farmers-plan-2009", farmersPlan2009],
  ["campaign-2010", campaign2010],
  ["lfc-2015", lfc2015],
  ["lfc-2015-other-debtors", lfc2015OtherDebtors],
  ["call-2017", call2017],
  ["farmers-drought-or-fire", farmersDroughtOrFire],
  ["carriers-2018", carriers2018],
  ["ordonnance-21-12", ordonnance2112],
  ["call-2025", call2025],
];

/**
 * The amnesties of surcharges and penalties open on a day (exonération, إعفاء), and what each asks of a debtor.
 *
 * @remarks Loi 08-08, article 87 (2008 to 2011); ordonnance 15-01, article 57 (2015 and 2016); ordonnance 21-12 (2021 and
 * 2022); calls and facilities of the fund as reported. What is not done, but can still be done in the window, refuses
 * nothing, and neither does a fact that is missing.
 * @param facts - The day asked for, and what is known of the debtor.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The windows open on that day, each with its conditions; and the measures of which it is not known whether they
 * hold on that day.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const answer = determine(amnesties, { on: "2021-11-01" as Day, currentYearPaid: true }, contextOf());
 * const [open] = answer.kind === "determined" ? answer.value.windows : [];
 * open?.until; // => "2022-01-31"
 * open?.conditions.map(({ met }) => met); // => [true, null]
 * ```
 */
export function amnesties(facts: AmnestiesFacts, w: Working): Amnesties {
  const { on } = facts;
  const found = SCHEMES.map(([amnesty, scheme]) => ({ amnesty, window: scheme(facts, w) }));
  const windows = found.flatMap(({ window }) => (window === null || window === "unsure" ? [] : [window]));
  const unsure = found.filter(({ window }) => window === "unsure").map(({ amnesty }) => amnesty);
  for (const amnesty of unsure) w.step(step.amnestyUnsure, { on, amnesty }, "not-known");
  if (windows.length === 0) w.step(step.noAmnesty, { on, search: w.law.read(law.amnestySearch, on) }, "none-found");
  else w.step(step.amnesties, { on }, windows.length);
  return { windows, unsure };
}
