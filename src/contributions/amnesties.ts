import { addDays, dayInYear, yearOf, type Day } from "../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths, isClamped } from "../calendar/months.js";
import { activityFact, filedOnFact, type Activity } from "../facts/activity.js";
import * as fact from "../facts/debt.js";
import * as law from "../law/amnesties.js";
import type { Series } from "../law/series.js";
import type { Answer } from "../working/answer.js";
import type { Fact } from "../working/fact.js";
import { noKnownRule } from "../working/reasons.js";
import type { Working } from "../working/working.js";
import { earlierDecision, fundPractice } from "./notices.js";
import * as step from "./steps.js";

/** What amnesties depend on. All but the day may be left out: what is missing leaves conditions unknown. */
export interface AmnestiesFacts {
  /** The day asked for. */
  readonly on: Day;
  /** What the debtor exercises. */
  readonly activity?: Activity | undefined;
  /** The day of birth of the debtor. */
  readonly birthDate?: Day | undefined;
  /** Whether the debtor is in good faith. */
  readonly goodFaith?: boolean | undefined;
  /** Whether the debtor is in financial difficulty. */
  readonly financialDifficulty?: boolean | undefined;
  /** Whether the contribution of the current year is paid. */
  readonly currentYearPaid?: boolean | undefined;
  /** Whether a schedule of payment was asked for and signed (échéancier, رزنامة). */
  readonly scheduleSigned?: boolean | undefined;
  /** Whether all arrears are paid at once. */
  readonly paidAtOnce?: boolean | undefined;
  /** Whether surcharges and penalties are all that is owed. */
  readonly onlySurcharges?: boolean | undefined;
  /** Whether the debtor holds a schedule from before. */
  readonly hasEarlierSchedule?: boolean | undefined;
  /** The day the affiliation was filed; null while it is not. */
  readonly filedOn?: Day | null | undefined;
  /** Whether a drought or a fire is proved. */
  readonly disasterProved?: boolean | undefined;
  /** The day on which a carrier paid the first part; null while it is not paid. */
  readonly firstPartPaidOn?: Day | null | undefined;
}

/** The name of an amnesty, or of a call of the fund that was taken for one. */
export type AmnestyId =
  | "loi-08-08"
  | "late-filing-2008"
  | "lfc-2015"
  | "lfc-2015-other-debtors"
  | "call-2017"
  | "farmers-drought-or-fire"
  | "carriers-2018"
  | "ordonnance-21-12"
  | "call-2025";

/** What an open window wipes out, or gives; `ordinary-remission` is what `remission` says. */
export type AmnestyWipes =
  "surcharges-and-penalties" | "late-filing-penalty" | "ordinary-remission" | "payment-in-two-parts" | "not-known";

/** A condition of an amnesty. */
export type AmnestyConditionName =
  | "good-faith"
  | "financial-difficulty"
  | "payment-schedule"
  | "current-contribution-paid"
  | "all-paid-or-schedule"
  | "earlier-schedule-or-only-surcharges"
  | "not-affiliated-before"
  | "affiliated-in-the-window"
  | "debts-settled"
  | "farmer"
  | "drought-or-fire-proved"
  | "carrier"
  | "first-part-in-time";

/** A condition, and whether it is met on the day asked for. */
export interface AmnestyCondition {
  /** Which one. */
  readonly condition: AmnestyConditionName;
  /** Null when that cannot be said. */
  readonly met: boolean | null;
  /** The names of the facts that are missing to say it. */
  readonly missing: readonly string[];
}

/** What loses an amnesty. */
export type AmnestyLoss = "default-on-the-schedule" | "default-at-the-last-instalment";

/** A window open on the day asked for. */
export interface Amnesty {
  /** Its name. */
  readonly amnesty: AmnestyId;
  /** Its first day. */
  readonly from: Day;
  /** Its last day, extensions included; null where none is known. */
  readonly until: Day | null;
  /** What it wipes out, or gives. */
  readonly wipes: AmnestyWipes;
  /** Its conditions as of the day; none where none is known. */
  readonly conditions: readonly AmnestyCondition[];
  /** Whether it is open to this debtor: all conditions met, one not met, or null when that cannot be said. */
  readonly open: boolean | null;
  /** What loses it. */
  readonly lostBy: Answer<AmnestyLoss>;
  /** How many past years may be paid. */
  readonly yearsThatMayBePaid: Answer<"all" | number>;
  /** The months that a schedule may last. */
  readonly scheduleMonths: Answer<number>;
}

/** The amnesties of a day. */
export interface Amnesties {
  /** The windows open on that day, the oldest law first; empty where none was found. */
  readonly windows: readonly Amnesty[];
  /** Measures that were reported, of which no source says whether they hold on that day. */
  readonly unsure: readonly AmnestyId[];
}

type Wiping = Series<string, "choice", AmnestyWipes | "closed">;
type Standing = Series<string, "choice", "open" | "closed">;

/** A window as the texts and the reports give it. */
interface Window {
  readonly amnesty: AmnestyId;
  readonly wipes: Wiping;
  /** What reopened it on the day after its end. */
  readonly extension?: Wiping;
  readonly conditions: readonly AmnestyConditionName[];
  readonly lostBy?: Series<string, "choice", AmnestyLoss>;
  readonly months?: { readonly others: Series<string, "count">; readonly farmers?: Series<string, "count"> };
  /** All years below an age, and for farmers. */
  readonly byAge?: true;
  /** Days that the fund announced beside those of the law. */
  readonly practice?: { readonly others: Standing; readonly farmers?: Standing };
  /** Whether it wipes out also what an earlier decision of the commission left. */
  readonly afterDecision?: true;
}

const WINDOWS: readonly Window[] = [
  // Loi 08-08, article 87, 2008-03-02 to 2011-03-02: the contributions that a debtor in good faith pays under a schedule
  // are free of surcharges and penalties. Beside it a campaign of the fund in 2010, and a plan for farmers.
  {
    amnesty: "loi-08-08",
    wipes: law.amnesty2008,
    conditions: ["good-faith", "financial-difficulty", "payment-schedule"],
    lostBy: law.amnesty2008Loss,
    months: { others: law.scheduleMonths2008, farmers: law.farmerScheduleMonths2008 },
    practice: { others: law.campaign2010 },
  },
  // Under the same law: no penalty for late filing is claimed from those who were not affiliated and come forward.
  {
    amnesty: "late-filing-2008",
    wipes: law.lateFilingAmnesty2008,
    conditions: ["not-affiliated-before", "affiliated-in-the-window"],
  },
  // LFC 2015, article 57, 2015-08-15 to 2016-03-31, extended to 2016-12-31: pay the current year, ask for a schedule; the
  // exemption comes after the last instalment.
  {
    amnesty: "lfc-2015",
    wipes: law.amnesty2015,
    extension: law.amnesty2015Extension,
    conditions: ["current-contribution-paid", "payment-schedule"],
    lostBy: law.amnesty2015Loss,
    months: { others: law.scheduleMonths2015 },
    byAge: true,
    practice: { others: law.practice2016, farmers: law.farmerPractice2016 },
  },
  // The same article, 2015-08-15 to 2016-03-31: those who hold an older schedule, or owe surcharges only.
  {
    amnesty: "lfc-2015-other-debtors",
    wipes: law.otherDebtors2015,
    conditions: ["earlier-schedule-or-only-surcharges", "current-contribution-paid"],
  },
  // A call of the fund in 2017: settle the debts, then ask the commission for the ordinary remission.
  { amnesty: "call-2017", wipes: law.call2017, conditions: ["debts-settled"] },
  // Farmers, as reported of September 2017: on proof of drought or fire, case by case.
  {
    amnesty: "farmers-drought-or-fire",
    wipes: law.farmerDisaster,
    conditions: ["farmer", "drought-or-fire-proved"],
  },
  // Taxis and carriers in 2018: a first part before 30 June, the rest to December.
  { amnesty: "carriers-2018", wipes: law.carriers2018, conditions: ["carrier", "first-part-in-time"] },
  // Ordonnance 21-12, 2021-08-25 to 2022-01-31: pay the current contribution, and all at once or under a schedule; those
  // who owe surcharges only are cleared, and those to whom the commission left a part.
  {
    amnesty: "ordonnance-21-12",
    wipes: law.amnesty2021,
    conditions: ["current-contribution-paid", "all-paid-or-schedule"],
    months: { others: law.scheduleMonths2021 },
    afterDecision: true,
  },
  // A call of the fund in December 2025, whose content is not known.
  { amnesty: "call-2025", wipes: law.call2025, conditions: [] },
];

/**
 * The amnesties of surcharges and penalties open on a day (exonération, إعفاء), and what each asks of a debtor.
 *
 * @remarks Loi 08-08, article 87 (2008 to 2011); ordonnance 15-01, article 57 (2015 and 2016); ordonnance 21-12 (2021 and
 * 2022); calls and facilities of the fund as reported. A condition whose fact is missing is unknown; it refuses nothing.
 * @param facts - The day asked for, and what is known of the debtor.
 * @param w - What the rule works with; `determine` gives it.
 * @returns The windows open on that day, each with its conditions; none where none was found.
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
  const windows = WINDOWS.flatMap((window) => {
    const days = daysOf(window, on, w);
    return days === null ? [] : [openWindow(window, days, facts, w)];
  });
  const unsure = WINDOWS.filter((window) => isUnsure(window, facts, w)).map(({ amnesty }) => {
    w.step(step.amnestyUnsure, { on, amnesty }, "not-known");
    return amnesty;
  });
  if (windows.length === 0) w.step(step.noAmnesty, { on, search: w.law.read(law.amnestySearch, on) }, "none-found");
  else w.step(step.amnesties, { on }, windows.length);
  return { windows, unsure };
}

interface Days {
  readonly from: Day;
  readonly until: Day | null;
}

/** The days of a window that is open on a day, its extension included; null when it is not open. */
function daysOf({ wipes, extension }: Window, on: Day, w: Working): Days | null {
  const first = isOpen(wipes, on, w) ? on : beforeExtension(extension, on, w);
  if (first === null || !isOpen(wipes, first, w)) return null;
  const { from, until } = w.law.stretch(wipes, first);
  if (until === null || extension === undefined || !isOpen(extension, addDays(until, 1), w)) return { from, until };
  return { from, until: w.law.stretch(extension, addDays(until, 1)).until };
}

/** The day before an extension that is open on a day. */
function beforeExtension(extension: Wiping | undefined, on: Day, w: Working): Day | null {
  if (extension === undefined || !isOpen(extension, on, w)) return null;
  return addDays(w.law.stretch(extension, on).from, -1);
}

function isOpen(wipes: Wiping, on: Day, w: Working): boolean {
  const found = w.law.find(wipes, on);
  return found !== null && found.value !== "closed";
}

/** Whether a measure was reported and no source says if it holds on that day; not where the debtor is none of it. */
function isUnsure({ wipes, conditions }: Window, facts: AmnestiesFacts, w: Working): boolean {
  if (w.law.find(wipes, facts.on) !== null) return false;
  const reading = w.part((part) => part.law.read(wipes, facts.on).value);
  const isUnknown = reading.kind === "undetermined" && reading.reasons.some(({ code }) => code === "no-known-rule");
  return isUnknown && !conditions.some((name) => CONDITIONS[name](facts, facts.on, w).met === false);
}

function openWindow(window: Window, { from, until }: Days, facts: AmnestiesFacts, w: Working): Amnesty {
  const { amnesty } = window;
  const { on } = facts;
  const wipes = w.law.read(window.wipes, from);
  w.step(step.amnestyOpens, { amnesty, wipes }, from);
  if (until !== null) sayEnd(window, from, until, w);
  const conditions = window.conditions.map((condition) => {
    const { met, missing } = CONDITIONS[condition](facts, from, w);
    w.step(step.amnestyCondition, { amnesty, condition }, met === null ? "not-known" : met ? "met" : "not-met");
    return { condition, met, missing };
  });
  sayPractice(window, until, facts, w);
  if (window.afterDecision) w.notice(earlierDecision, { amnesty, wipes });
  return {
    amnesty,
    from,
    until,
    // A window that is open is not closed.
    wipes: wipes.value as AmnestyWipes,
    conditions,
    open: conditions.length === 0 ? null : all(conditions.map(({ met }) => met)),
    lostBy: w.part((part) => lostBy(window, on, part)),
    yearsThatMayBePaid: w.part((part) => yearsThatMayBePaid(window, facts, part)),
    scheduleMonths: w.part((part) => scheduleMonths(window, facts, part)),
  };
}

/** The last day, with what set it, and what extended it. */
function sayEnd({ amnesty, wipes, extension }: Window, from: Day, until: Day, w: Working): void {
  const { until: ofLaw } = w.law.stretch(wipes, from);
  const closedBy = (series: Wiping) => w.law.find(series, addDays(until, 1)) ?? "closed";
  if (extension === undefined || ofLaw === null || ofLaw === until) {
    w.step(step.amnestyCloses, { amnesty, closing: closedBy(wipes) }, until);
    return;
  }
  const opening = w.law.read(extension, addDays(ofLaw, 1));
  w.step(step.amnestyExtended, { amnesty, ofLaw, extension: opening, closing: closedBy(extension) }, until);
}

/** Where the fund announced days of its own, they are said; the law prevails. */
function sayPractice({ amnesty, practice }: Window, until: Day | null, facts: AmnestiesFacts, w: Working): void {
  if (practice === undefined || until === null) return;
  const series = practice.farmers !== undefined && facts.activity === "farmer" ? practice.farmers : practice.others;
  const standing = w.law.find(series, facts.on);
  if (standing === null) return;
  const { from, until: end } = w.law.stretch(series, facts.on);
  const announced = standing.value === "closed" ? addDays(from, -1) : end;
  if (announced !== null && announced !== until) w.notice(fundPractice, { amnesty, announced, standing, until });
}

function lostBy({ amnesty, lostBy: series }: Window, on: Day, w: Working): AmnestyLoss {
  if (series === undefined) return noKnownRule("loss-of-an-amnesty", on);
  const loss = w.law.read(series, on);
  w.step(step.amnestyLoss, { amnesty, loss }, loss.value);
  return loss.value;
}

/** All years below the age of the fund's practice, and of farmers at any age; some years only from that age on. */
function yearsThatMayBePaid({ amnesty, byAge }: Window, facts: AmnestiesFacts, w: Working): "all" | number {
  const { on } = facts;
  if (byAge === undefined) return noKnownRule("years-of-an-amnesty", on);
  if (facts.activity === "farmer") {
    w.step(step.amnestyFarmerYears, { amnesty, years: w.law.read(law.amnesty2015FarmerYears, on) }, "all");
    return "all";
  }
  const birthDate = w.need(fact.debtorBirthDate, facts.birthDate);
  const age = w.law.read(law.amnesty2015Age, on);
  const months = age.value * MONTHS_IN_A_YEAR;
  const by = isClamped(birthDate, months) ? "month-end" : undefined;
  const reached = w.step(step.amnestyAge, { amnesty, birthDate, age }, addMonths(birthDate, months), by);
  if (on < reached) {
    w.step(step.amnestyAllYears, { amnesty, on, reached }, "all");
    return "all";
  }
  if (w.need(activityFact, facts.activity) === "breeder") return noKnownRule("amnesty-for-a-breeder", on);
  const years = w.law.read(law.amnesty2015YearsFromAge, on);
  return w.step(step.amnestyYears, { amnesty, on, reached, years }, years.value);
}

function scheduleMonths({ amnesty, months }: Window, facts: AmnestiesFacts, w: Working): number {
  const { on } = facts;
  if (months === undefined) return noKnownRule("schedule-of-an-amnesty", on);
  const series = ofActivity(months, facts, w);
  const most = w.law.read(series, on);
  return w.step(step.amnestyMonths, { amnesty, most }, most.value);
}

/** The series of the farmers or of the others; the activity is asked for only where one of them has a value. */
function ofActivity(
  { others, farmers }: NonNullable<Window["months"]>,
  { activity, on }: AmnestiesFacts,
  w: Working,
): Series<string, "count"> {
  if (farmers === undefined || (w.law.find(farmers, on) === null && w.law.find(others, on) === null)) return others;
  const exercised = w.need(activityFact, activity);
  if (exercised === "breeder") return noKnownRule("amnesty-for-a-breeder", on);
  return exercised === "farmer" ? farmers : others;
}

type Told = Omit<AmnestyCondition, "condition">;

/** What each condition asks, of the facts and of the first day of the window. */
const CONDITIONS: Readonly<Record<AmnestyConditionName, (facts: AmnestiesFacts, from: Day, w: Working) => Told>> = {
  "good-faith": (facts) => told(fact.goodFaith, facts.goodFaith),
  "financial-difficulty": (facts) => told(fact.financialDifficulty, facts.financialDifficulty),
  "payment-schedule": (facts) => told(fact.scheduleSigned, facts.scheduleSigned),
  "current-contribution-paid": (facts) => told(fact.currentYearPaid, facts.currentYearPaid),
  "all-paid-or-schedule": (facts) =>
    oneOf(
      told(fact.paidAtOnce, facts.paidAtOnce),
      told(fact.scheduleSigned, facts.scheduleSigned),
      told(fact.onlySurcharges, facts.onlySurcharges),
    ),
  "earlier-schedule-or-only-surcharges": (facts) =>
    oneOf(told(fact.hasEarlierSchedule, facts.hasEarlierSchedule), told(fact.onlySurcharges, facts.onlySurcharges)),
  "not-affiliated-before": ({ filedOn }, from) =>
    told(filedOnFact, filedOn === undefined ? undefined : filedOn === null || filedOn >= from),
  "affiliated-in-the-window": ({ filedOn, on }, from) =>
    told(filedOnFact, filedOn === undefined ? undefined : filedOn !== null && filedOn >= from && filedOn <= on),
  "debts-settled": (facts) =>
    oneOf(told(fact.paidAtOnce, facts.paidAtOnce), told(fact.scheduleSigned, facts.scheduleSigned)),
  // The reports speak of farmers; whether they mean breeders too is not known.
  farmer: ({ activity }) =>
    activity === "breeder"
      ? { met: null, missing: [] }
      : told(activityFact, activity === undefined ? undefined : activity === "farmer"),
  "drought-or-fire-proved": (facts) => told(fact.disasterProved, facts.disasterProved),
  carrier: ({ activity }) => told(activityFact, activity === undefined ? undefined : activity === "carrier"),
  "first-part-in-time": ({ firstPartPaidOn, on }, from, w) => {
    const monthDay = w.law.read(law.carriersFirstPart, from);
    const last = w.step(step.firstPart, { monthDay }, dayInYear(yearOf(from), monthDay.value));
    const inTime = (paidOn: Day | null): boolean => paidOn !== null && paidOn <= last && paidOn <= on;
    return told(fact.firstPartPaidOn, firstPartPaidOn === undefined ? undefined : inTime(firstPartPaidOn));
  },
};

/** What a fact says of a condition; a fact that is left out leaves it unknown. */
function told(asked: Pick<Fact<unknown>, "id">, met: boolean | undefined): Told {
  return met === undefined ? { met: null, missing: [asked.id] } : { met, missing: [] };
}

/** Met when one is met, not met when none is. */
function oneOf(...alternatives: readonly Told[]): Told {
  if (alternatives.some(({ met }) => met === true)) return { met: true, missing: [] };
  if (alternatives.every(({ met }) => met === false)) return { met: false, missing: [] };
  return { met: null, missing: alternatives.flatMap(({ missing }) => missing) };
}

function all(met: readonly (boolean | null)[]): boolean | null {
  if (met.includes(false)) return false;
  return met.includes(null) ? null : true;
}
