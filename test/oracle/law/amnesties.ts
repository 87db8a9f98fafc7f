import { type DayNumber, firstOfYear, lastOfYear, numberOf, textOf, yearsLater } from "./civil-days.js";
import { covered } from "./coverage.js";
import { Unknown, answerOf, known } from "./unknown.js";

export interface AmnestiesIn {
  readonly on: string;
  readonly activity?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly goodFaith?: boolean | undefined;
  readonly financialDifficulty?: boolean | undefined;
  readonly currentYearPaid?: boolean | undefined;
  readonly scheduleSigned?: boolean | undefined;
  readonly paidAtOnce?: boolean | undefined;
  readonly onlySurcharges?: boolean | undefined;
  readonly hasEarlierSchedule?: boolean | undefined;
  readonly filedOn?: string | null | undefined;
  readonly firstPartPaidOn?: string | null | undefined;
}

interface Condition {
  readonly met: boolean | null;
  readonly stillPossible: boolean;
  readonly missing: readonly string[];
}

interface Window {
  readonly amnesty: string;
  readonly from: DayNumber | null;
  readonly until: DayNumber;
  readonly wipes: string;
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly lostBy?: string;
  readonly years?: () => unknown;
  readonly scheduleMonths?: number;
}

const LAW_0808 = { from: numberOf("2008-03-02"), until: numberOf("2011-03-02") };
// "to 31 Dec 2010, prolonged to 31 Jan 2011": that it was open is certain from the first of the two.
const CAMPAIGN_2010 = { certainFrom: numberOf("2010-12-31"), until: numberOf("2011-01-31") };
const ORDINANCE_2015 = { signed: numberOf("2015-07-23"), from: numberOf("2015-08-15"), until: numberOf("2016-12-31") };
const OTHER_DEBTORS_UNTIL = numberOf("2016-03-31");
const CARRIERS_FIRST_PART = numberOf("2018-06-30");
const ORDINANCE_2021 = { from: numberOf("2021-08-25"), until: numberOf("2022-01-31") };
const CALL_2025 = { from: numberOf("2025-12-01"), until: numberOf("2025-12-31") };

/** The dossier on affiliation, section 7, and that on benefits, end of section 5. */
export function amnesties(facts: AmnestiesIn): unknown {
  const on = numberOf(facts.on);
  covered(on);
  const windows = windowsOf(facts, on);
  const amnesty = windows.length === 0 ? "none" : windows.map((window) => window.amnesty).join("+");
  return { amnesty, windows: windows.map(told), unsure: unsureOf(facts, on).toSorted() };
}

function windowsOf(facts: AmnestiesIn, on: DayNumber): readonly Window[] {
  return [
    ...(on >= LAW_0808.from && on <= LAW_0808.until ? [goodFaith(facts), lateFiling(facts, on)] : []),
    ...(on >= CAMPAIGN_2010.certainFrom && on <= CAMPAIGN_2010.until ? [campaign2010()] : []),
    ...(on >= ORDINANCE_2015.from && on <= ORDINANCE_2015.until ? [ordinance2015(facts, on)] : []),
    ...(on >= ORDINANCE_2015.from && on <= OTHER_DEBTORS_UNTIL ? [otherDebtors(facts)] : []),
    ...(on >= firstOfYear(2018) && on <= lastOfYear(2018) ? [carriers(facts, on)] : []),
    ...(on >= ORDINANCE_2021.from && on <= ORDINANCE_2021.until ? [ordinance2021(facts)] : []),
  ];
}

/** What was reported, of which no source says whether it holds on the day. */
function unsureOf({ activity }: AmnestiesIn, on: DayNumber): readonly string[] {
  const mayFarm = activity === undefined || activity === "farmer" || activity === "breeder";
  const within = (from: DayNumber, until: DayNumber): boolean => on >= from && on <= until;
  return [
    ...(mayFarm ? ["farmers-drought-or-fire"] : []),
    ...(mayFarm && within(firstOfYear(2009), lastOfYear(2010)) ? ["farmers-plan-2009"] : []),
    ...(within(firstOfYear(2010), CAMPAIGN_2010.certainFrom - 1) ? ["campaign-2010"] : []),
    // In the ordinance already, and not yet applied by the fund.
    ...(within(ORDINANCE_2015.signed, ORDINANCE_2015.from - 1) ? ["lfc-2015", "lfc-2015-other-debtors"] : []),
    ...(within(firstOfYear(2017), lastOfYear(2017)) ? ["call-2017"] : []),
    ...(within(CALL_2025.from, CALL_2025.until) ? ["call-2025"] : []),
  ];
}

function goodFaith(facts: AmnestiesIn): Window {
  return {
    amnesty: "loi-08-08",
    ...LAW_0808,
    wipes: "surcharges-and-penalties",
    conditions: {
      "good-faith": state(facts, "goodFaith"),
      "financial-difficulty": state(facts, "financialDifficulty"),
      "payment-schedule": act(facts, "scheduleSigned"),
    },
    lostBy: "default-on-the-schedule",
  };
}

/** The penalty for filing late is not claimed of who was not yet affiliated and then regularises. */
function lateFiling({ filedOn }: AmnestiesIn, on: DayNumber): Window {
  const unknown = { met: null, stillPossible: false, missing: ["filedOn"] };
  const filed = filedOn == null || numberOf(filedOn) > on ? null : numberOf(filedOn);
  const before = filed !== null && filed < LAW_0808.from;
  const conditions =
    filedOn === undefined
      ? { "not-affiliated-before": unknown, "affiliated-in-the-window": unknown }
      : {
          "not-affiliated-before": certain(!before),
          "affiliated-in-the-window": filed === null ? POSSIBLE : certain(!before),
        };
  return { amnesty: "late-filing-2008", ...LAW_0808, wipes: "late-filing-penalty", conditions };
}

function campaign2010(): Window {
  const { until } = CAMPAIGN_2010;
  return { amnesty: "campaign-2010", from: null, until, wipes: "penalties", conditions: {}, scheduleMonths: 18 };
}

function ordinance2015(facts: AmnestiesIn, on: DayNumber): Window {
  return {
    amnesty: "lfc-2015",
    from: ORDINANCE_2015.from,
    until: ORDINANCE_2015.until,
    wipes: "surcharges-and-penalties",
    conditions: {
      "current-contribution-paid": act(facts, "currentYearPaid"),
      "payment-schedule": act(facts, "scheduleSigned"),
    },
    lostBy: "default-at-the-last-instalment",
    years: () => pastYears(facts, on),
  };
}

/** One dossier gives the practice of the fund for 2016, the other for the whole window: in 2015 both will do. */
function pastYears(facts: AmnestiesIn, on: DayNumber): unknown {
  const answer = answerOf(() => pastYearsOf(facts, on));
  return on >= firstOfYear(2016) ? answer : { either: [answer, { unknown: ["no-known-rule"] }] };
}

function pastYearsOf({ activity, birthDate }: AmnestiesIn, on: DayNumber): unknown {
  const doing = known(activity);
  if (doing === "farmer") return "since-1996";
  if (doing === "breeder") throw new Unknown("no-known-rule");
  const born = numberOf(known(birthDate));
  if (on < yearsLater(born, 55)) return "all";
  // "over 55" in one dossier, "from 55" in the other.
  return on < yearsLater(born, 56) ? { either: [4, { unknown: ["no-known-rule"] }] } : 4;
}

function otherDebtors(facts: AmnestiesIn): Window {
  const either = [facts.hasEarlierSchedule, facts.onlySurcharges];
  const missing = ["hasEarlierSchedule", "onlySurcharges"].filter((_, place) => either[place] === undefined);
  return {
    amnesty: "lfc-2015-other-debtors",
    from: ORDINANCE_2015.from,
    until: OTHER_DEBTORS_UNTIL,
    wipes: "surcharges-and-penalties",
    conditions: {
      "earlier-schedule-or-only-surcharges": either.includes(true)
        ? certain(true)
        : missing.length > 0
          ? { met: null, stillPossible: false, missing }
          : certain(false),
      "current-contribution-paid": act(facts, "currentYearPaid"),
    },
  };
}

/** The first part "before 30 June", the rest to December: of that day itself nothing is certain. */
function carriers({ activity, firstPartPaidOn }: AmnestiesIn, on: DayNumber): Window {
  const paid = firstPartPaidOn == null || numberOf(firstPartPaidOn) > on ? null : numberOf(firstPartPaidOn);
  return {
    amnesty: "carriers-2018",
    from: firstOfYear(2018),
    until: lastOfYear(2018),
    wipes: "payment-in-two-parts",
    conditions: {
      carrier:
        activity === undefined
          ? { met: null, stillPossible: false, missing: ["activity"] }
          : certain(activity === "carrier"),
      "first-part-in-time":
        firstPartPaidOn === undefined
          ? { met: null, stillPossible: false, missing: ["firstPartPaidOn"] }
          : firstPart(paid, on),
    },
  };
}

function firstPart(paid: DayNumber | null, on: DayNumber): Condition {
  const unclear = { met: null, stillPossible: false, missing: [] };
  if (paid !== null) return paid === CARRIERS_FIRST_PART ? unclear : certain(paid < CARRIERS_FIRST_PART);
  if (on === CARRIERS_FIRST_PART) return unclear;
  return on < CARRIERS_FIRST_PART ? POSSIBLE : certain(false);
}

/** Who owes surcharges alone is cleared of them without more. */
function ordinance2021(facts: AmnestiesIn): Window {
  const { paidAtOnce, scheduleSigned } = facts;
  const missing = [paidAtOnce, scheduleSigned].flatMap((fact, place) =>
    fact === undefined ? [place === 0 ? "paidAtOnce" : "scheduleSigned"] : [],
  );
  const paidOrSchedule =
    paidAtOnce === true || scheduleSigned === true
      ? certain(true)
      : missing.length > 0
        ? { met: null, stillPossible: false, missing }
        : POSSIBLE;
  return {
    amnesty: "ordonnance-21-12",
    ...ORDINANCE_2021,
    wipes: "surcharges-and-penalties",
    conditions:
      facts.onlySurcharges === true
        ? { "only-surcharges": certain(true) }
        : { "current-contribution-paid": act(facts, "currentYearPaid"), "all-paid-or-schedule": paidOrSchedule },
    scheduleMonths: 60,
  };
}

/** An act that is not done can still be done, while the window is open. */
const POSSIBLE: Condition = { met: null, stillPossible: true, missing: [] };

function certain(met: boolean): Condition {
  return { met, stillPossible: false, missing: [] };
}

function state(facts: AmnestiesIn, name: "goodFaith" | "financialDifficulty"): Condition {
  const fact = facts[name];
  return fact === undefined ? { met: null, stillPossible: false, missing: [name] } : certain(fact);
}

function act(facts: AmnestiesIn, name: "currentYearPaid" | "scheduleSigned"): Condition {
  const done = facts[name];
  if (done === undefined) return { met: null, stillPossible: false, missing: [name] };
  return done ? certain(true) : POSSIBLE;
}

function told(window: Window): object {
  const unknown = { unknown: ["no-known-rule"] };
  const met = Object.values(window.conditions).map((condition) => condition.met);
  return {
    amnesty: window.amnesty,
    from: window.from === null ? null : textOf(window.from),
    until: textOf(window.until),
    wipes: window.wipes,
    conditions: window.conditions,
    open: met.includes(false) ? false : met.length === 0 || met.includes(null) ? null : true,
    lostBy: window.lostBy ?? unknown,
    yearsThatMayBePaid: window.years?.() ?? unknown,
    scheduleMonths: window.scheduleMonths ?? unknown,
  };
}
