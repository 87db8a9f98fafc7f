import { seriesIds, type SeriesId } from "../../catalogue/series.js";
import type { Matter, EnforcementMeasure, LapsingClaim } from "../../facts/dispute.js";
import type { Activity, ContributionOption } from "../../facts/activity.js";
import type { CareKind, Insured, MaintainedRelation, PensionHeld } from "../../facts/care.js";
import type { Period } from "../../facts/career.js";
import type { DeceasedMember } from "../../facts/death-capital.js";
import type { RemissionGround } from "../../facts/debt.js";
import type { Deceased, DrawnRight } from "../../facts/deceased.js";
import type { Relative } from "../../facts/family.js";
import type { Person } from "../../facts/person.js";
import { readings, type OptionOf, type ReadingId } from "../../law/readings.js";
import type { SourceStatus } from "../../law/series.js";
import type { ContextOptions } from "../../working/context.js";

/** What each choice of a form is between, reading by reading where the law can be read in more than one way. */
export type ChoiceOptions = {
  readonly activity: Activity;
  readonly contribution: ContributionOption;
  readonly sex: NonNullable<Person["sex"]>;
  readonly "child-sex": NonNullable<Person["sex"]>;
  readonly period: Period["kind"];
  readonly relative: Relative["relation"];
  readonly "deceased-member": DeceasedMember["was"];
  readonly deceased: Deceased["was"];
  readonly "drawn-right": DrawnRight;
  readonly ground: RemissionGround;
  readonly insured: Insured;
  readonly "pension-held": PensionHeld;
  readonly care: CareKind;
  readonly maintained: MaintainedRelation;
  readonly matter: Matter;
  readonly measure: EnforcementMeasure;
  readonly claim: LapsingClaim;
  readonly series: SeriesId;
  readonly projection: NonNullable<ContextOptions["projection"]>;
  readonly source: SourceStatus;
  readonly "left-out": NonNullable<ContextOptions["leftOut"]>;
} & { readonly [R in ReadingId]: OptionOf<R> };

/** The name of a choice. */
export type Choice = keyof ChoiceOptions;

const options = {
  activity: [
    "trader",
    "artisan",
    "farmer",
    "breeder",
    "liberal-profession",
    "auto-entrepreneur",
    "industrialist",
    "carrier",
    "company-owner",
    "other",
  ],
  contribution: ["flat", "general"],
  sex: ["female", "male"],
  "child-sex": ["female", "male"],
  period: ["contributed", "war", "national-service", "other-fund", "bought-back", "ministry-invalidity"],
  relative: ["spouse", "child", "parent", "female-collateral"],
  "deceased-member": ["active", "pensioner"],
  deceased: ["pensioner", "insured"],
  "drawn-right": ["pension", "allowance", "invalidity"],
  ground: ["justified-file", "force-majeure", "good-faith"],
  insured: ["member", "pension-holder"],
  "pension-held": ["invalidity", "retirement", "retirement-allowance", "survivors"],
  care: ["ordinary", "long-illness", "maternity", "maternity-hospital"],
  maintained: ["widow", "ascendant", "orphan", "child-in-charge"],
  matter: ["surcharges", "decision", "medical", "invalidity"],
  measure: ["formal-notice", "tax-roll", "constraint", "account-attachment", "warning"],
  claim: ["benefit", "pension-arrears"],
  series: seriesIds,
  projection: ["flag", "refuse"],
  source: ["enacted", "reported", "unverified"],
  "left-out": ["unknown", "ordinary"],
  ...readings,
} as const satisfies { readonly [C in Choice]: readonly ChoiceOptions[C][] };

/** The options of a choice, in the order of the schemas. */
export function optionsOf(choice: Choice): readonly string[] {
  return options[choice];
}
