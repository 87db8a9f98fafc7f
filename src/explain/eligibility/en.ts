import type * as notices from "../../eligibility/notices.js";
import type * as steps from "../../eligibility/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import { yesOrNo, type NoticeSentences, type StepSentences } from "../sentence.js";
import { eligibilityUnits } from "./units.js";

const eligibilitySteps: StepSentences<typeof steps> = {
  "eligibility.duty": ({ inputs, value }, say) =>
    `Affiliation on ${say.day(inputs.on)}, activity: ${say.word(inputs.activity)}. It is ${say.word(value)}.`,
  "eligibility.own-papers": ({ inputs, value }, say) =>
    `Papers that prove the activity (${say.word(inputs.activity)}): ${say.papers(value)}.`,
  "eligibility.common-papers": ({ value }, say) => `Papers asked of everybody: ${say.papers(value)}.`,
  "eligibility.benefits-of-both": ({ value }, say) =>
    `A person who is salaried as well is affiliated to both schemes; benefits: ${say.word(value)}.`,
  "eligibility.benefits-of-one": () => "Without salaried work the benefits are those of this activity.",
  "eligibility.last-day-to-file": ({ inputs, value }, say) =>
    `The activity began on ${say.day(inputs.activityStart)}; the affiliation is filed within ${say.days(inputs.days)}, the day of the start not counted: by ${say.day(value)}.`,
  "eligibility.in-time": ({ inputs }, say) =>
    `The last day is ${say.day(inputs.lastDay)}; on ${say.day(inputs.countedTo)} the filing is not late.`,
  "eligibility.months-late": ({ inputs, value }, say) =>
    `From ${say.day(inputs.lastDay)} to ${say.day(inputs.countedTo)}, months late (${say.word(inputs.counting)}): ${say.number(value)}.`,
  "eligibility.penalty": ({ inputs, value }, say) =>
    `The penalty is ${say.amount(inputs.initial)} plus ${say.amount(inputs.perMonth)} for each month late (${say.number(inputs.months)}): ${say.amount(value)}.`,
  "eligibility.turnover-above": ({ inputs, value }, say) =>
    `Turnover of ${String(inputs.year)}: ${say.amount(inputs.turnover)}; above the ceiling of ${say.amount(inputs.ceiling)}: ${yesOrNo(value, say)}.`,
  "eligibility.auto-entrepreneur-status": ({ inputs, value }, say) =>
    `At the end of ${String(inputs.year)}, years in a row above the ceiling: ${say.number(inputs.yearsAbove)}, for a status lost after ${say.number(inputs.most)}. The status is ${say.word(value)}.`,
};

const eligibilityNotices: NoticeSentences<typeof notices> = {
  "regulated-activity": ({ papers }, say) => `Where the activity is regulated, also: ${say.papers(papers)}.`,
};

const eligibilityWords: ChapterWords<keyof typeof eligibilityUnits> = {
  series: {
    "filing-days": "days to file the affiliation",
    "late-filing-penalty-initial": "initial penalty for late filing",
    "late-filing-penalty-per-month": "penalty for each month of late filing",
    "documents-common": "papers asked of everybody",
    "documents-trader": "papers of a trader",
    "documents-artisan": "papers of an artisan",
    "documents-farmer": "papers of a farmer",
    "documents-breeder": "papers of a breeder",
    "documents-liberal-profession": "papers of a liberal profession",
    "documents-auto-entrepreneur": "papers of an auto-entrepreneur",
    "documents-carrier": "papers of a carrier",
    "documents-regulated-activity": "papers of a regulated activity",
    "auto-entrepreneur-turnover": "turnover that an auto-entrepreneur keeps within",
    "auto-entrepreneur-years-above": "years above it after which the status is lost",
    "documents-company-owner": "papers of a company owner",
  },
  topics: {
    "auto-entrepreneur-status-after-its-loss": "the status of an auto-entrepreneur after it was lost",
  },
};

const eligibilityChapter: Chapter = {
  steps: eligibilitySteps,
  notices: eligibilityNotices,
  words: eligibilityWords,
  units: eligibilityUnits,
};

/** English sentences of affiliation. */
export const eligibility: Book<"en"> = { language: "en", chapters: [eligibilityChapter] };
