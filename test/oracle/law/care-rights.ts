import { type DayNumber, numberOf, textOf } from "./civil-days.js";
import { covered } from "./coverage.js";
import { Unknown, answerOf, known } from "./unknown.js";

export interface CareRightsIn {
  readonly insured?: "member" | "pension-holder" | undefined;
  readonly filedOn?: string | null | undefined;
  readonly on: string;
  readonly upToDate?: boolean | undefined;
  readonly arrearsSchedule?: boolean | undefined;
  readonly currentYearPaid?: boolean | undefined;
  readonly pension?: "invalidity" | "retirement" | "retirement-allowance" | "survivors" | undefined;
}

const WAITING_DAYS = 15;

// Ordonnance 15-01, article 57: the fund applied it from one day, and applications were taken to the other.
const SCHEDULES_FROM = numberOf("2015-08-15");
const SCHEDULES_TO = numberOf("2016-12-31");

// Ordonnance 96-17 of that day, article 4.
const FAMILY_PLANNING_FROM = numberOf("1996-07-06");

// The site of the fund names the travel for a medical control; what it says has no day but the last one checked.
const TRAVEL_FROM = numberOf("2026-11-21");

/** The dossier on benefits, 1.1 and 1.3: care in kind from the fifteenth day after the filing, the obligations met. */
export function careRights(facts: CareRightsIn): unknown {
  const on = numberOf(facts.on);
  covered(on, facts.insured, facts.filedOn);
  // Loi 83-11, articles 69 and 70: the holder of a pension has the right to care by it.
  if (known(facts.insured) === "pension-holder") return open(null, on, () => maternityOfPension(facts));
  const filedOn = known(facts.filedOn);
  if (filedOn === null) return { right: "none", conditions: { "affiliation-filed": false }, openFrom: null };
  const openFrom = numberOf(filedOn) + WAITING_DAYS;
  const conditions = { "affiliation-filed": numberOf(filedOn) <= on, "waiting-days": on >= openFrom };
  if (on < openFrom) return { right: "none", conditions, openFrom: textOf(openFrom) };
  if (meetsObligations(facts, on)) return open(openFrom, on, () => true);
  return { right: "none", conditions: { ...conditions, obligations: false }, openFrom: null };
}

/** Contributions, surcharges and penalties are paid; in 2015 and 2016 the current year and a schedule are enough. */
function meetsObligations({ upToDate, arrearsSchedule, currentYearPaid }: CareRightsIn, on: DayNumber): boolean {
  if (known(upToDate)) return true;
  if (!known(arrearsSchedule)) return false;
  // What a schedule gives before and today, no source says.
  if (on < SCHEDULES_FROM || on > SCHEDULES_TO) throw new Unknown("no-known-rule");
  return known(currentYearPaid);
}

function maternityOfPension({ pension }: CareRightsIn): boolean {
  switch (known(pension)) {
    case "invalidity":
    case "retirement":
      return true;
    case "survivors":
      return false;
    case "retirement-allowance":
      // Article 69 names allowances beside the pensions; article 70 is given for pensions of one's own alone.
      throw new Unknown("no-known-rule");
  }
}

function open(openFrom: DayNumber | null, on: DayNumber, maternity: () => boolean): object {
  return {
    right: "open",
    openFrom: openFrom === null ? null : textOf(openFrom),
    covers: [
      ...CARE,
      ...(on >= FAMILY_PLANNING_FROM ? ["family-planning"] : []),
      ...(on >= TRAVEL_FROM ? ["travel-for-medical-control"] : []),
    ].toSorted(),
    maternity: answerOf(maternity),
    dailyAllowance: "none",
  };
}

// Loi 83-11, articles 8 and 9.
const CARE = [
  "medical-care",
  "surgery",
  "medicines",
  "hospital",
  "tests",
  "dental-care",
  "optics",
  "cures",
  "appliances",
  "rehabilitation",
  "ambulance",
];
