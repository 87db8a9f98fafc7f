import type { Day } from "../calendar/day.js";
import { activityFact, alsoSalaried, type Activity } from "../facts/activity.js";
import {
  activityDocuments,
  affiliationDuty,
  autoEntrepreneurAffiliationDuty,
  benefitsOfTwoActivities,
  commonDocuments,
  regulatedActivityDocuments,
} from "../law/affiliation.js";
import type { Papers } from "../law/series.js";
import type { Answer } from "../working/answer.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import * as notice from "./notices.js";
import * as step from "./steps.js";

/** What the duty to be affiliated depends on. */
export interface AffiliationFacts {
  /** The own-account activity. */
  readonly activity?: Activity | undefined;
  /** The day of the law. */
  readonly on: Day;
  /** Whether the person is salaried as well; it does not change the duty. */
  readonly alsoSalaried?: boolean | undefined;
}

/** The duty to be affiliated, and what goes with it. */
export interface Affiliation {
  /** Affiliation is a duty, not a choice. */
  readonly obligation: "compulsory";
  /** The activity asked about. */
  readonly activity: Activity;
  /** The title that proves the activity: of each inner list one, of the outer list all. */
  readonly ownPapers: Answer<Papers>;
  /** The papers asked of every activity. */
  readonly commonPapers: Answer<Papers>;
  /** Whose benefits are served: those of this activity, or those the insured chooses. */
  readonly benefits: Answer<"of-this-activity" | "chosen-by-the-insured">;
}

/**
 * Whether own-account work must be affiliated (affiliation, الانتساب), and with which papers.
 *
 * @remarks Loi 83-14, article 5, from 1984, as replaced by loi 04-17 from 2004-11-13; loi 22-23, article 10,
 * for auto-entrepreneurs from 2022-12-18.
 * @param facts - The activity, the day of the law, and whether the person is salaried as well.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The duty, and the papers and benefits as answers of their own.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const facts = { activity: "farmer", on: "2026-01-01" as Day, alsoSalaried: false } as const;
 * const answer = determine(affiliation, facts, contextOf());
 * answer.kind === "determined" && answer.value.obligation; // => "compulsory"
 * ```
 */
export function affiliation(facts: AffiliationFacts, w: Working): Affiliation {
  const { on } = facts;
  const activity = w.need(activityFact, facts.activity);
  const duty = w.law.read(activity === "auto-entrepreneur" ? autoEntrepreneurAffiliationDuty : affiliationDuty, on);
  w.step(step.duty, { activity, on, duty }, duty.value);
  return {
    obligation: duty.value,
    activity,
    ownPapers: w.part((part) => ownPapers(activity, on, part)),
    commonPapers: w.part((part) => {
      const papers = part.law.read(commonDocuments, on);
      return part.step(step.commonPapers, { papers }, papers.value);
    }),
    benefits: w.part((part) => benefits(facts, part)),
  };
}

function ownPapers(activity: Activity, on: Day, w: Working): Papers {
  if (activity === "industrialist" || activity === "other") return noKnownRule("papers-of-the-activity", on);
  const papers = w.law.read(activityDocuments[activity], on);
  if (activity === "trader" || activity === "company-owner") w.aside((look) => sayRegulated(on, look));
  return w.step(step.ownPapers, { activity, papers }, papers.value);
}

/** Where the law regulates a trade its licence is asked too; which trades it regulates is not known here. */
function sayRegulated(on: Day, w: Working): void {
  const papers = w.law.find(regulatedActivityDocuments, on);
  if (papers !== null) w.notice(notice.regulatedActivity, { papers });
}

/** Who is salaried as well is affiliated to both (décret 85-35, articles 15 and 16). */
function benefits(facts: AffiliationFacts, w: Working): "of-this-activity" | "chosen-by-the-insured" {
  if (!w.need(alsoSalaried, facts.alsoSalaried)) {
    w.step(step.benefitsOfOne, {}, "of-this-activity");
    return "of-this-activity";
  }
  const rule = w.law.read(benefitsOfTwoActivities, facts.on);
  w.step(step.benefitsOfBoth, { rule }, rule.value);
  return rule.value;
}
