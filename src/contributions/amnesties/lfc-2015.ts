import { addDays, type Day } from "../../calendar/day.js";
import { MONTHS_IN_A_YEAR, addMonths, isClamped } from "../../calendar/months.js";
import { activityFact } from "../../facts/activity.js";
import * as fact from "../../facts/debt.js";
import * as law from "../../law/amnesties.js";
import { noKnownRule } from "../../working/reasons.js";
import type { Working } from "../../working/working.js";
import { fundPractice } from "../notices.js";
import * as step from "../steps.js";
import type { AmnestiesFacts, Amnesty, AmnestyYears } from "./amnesty.js";
import { currentYearPaid, scheduleSigned } from "./conditions.js";
import { closingOf, sayOpening, standingOn, windowOf, type Opening } from "./window.js";

const amnesty = "lfc-2015";

/**
 * LFC 2015 (ordonnance 15-01), article 57, 2015-08-15 to 2016-03-31, extended to 2016-12-31: pay the current year and ask for
 * a schedule. The exemption comes after the last instalment, and a default found then loses it. Between its publication
 * and the day from which the fund applied it, it is unsure.
 */
export function lfc2015(facts: AmnestiesFacts, w: Working): Amnesty | "unsure" | null {
  const { on } = facts;
  const opening = openingOfArticle57(on, w);
  if (opening === null || opening === "unsure") return opening;
  sayPractice(facts, opening.until, w);
  const terms = {
    conditions: [currentYearPaid(facts), scheduleSigned(facts)],
    lostBy: law.amnesty2015Loss,
    years: (part: Working) => yearsThatMayBePaid(facts, part),
    months: law.scheduleMonths2015,
  };
  return windowOf(opening, terms, on, w);
}

/** The days of the article with those of the extension, which follow them. */
function openingOfArticle57(on: Day, w: Working): Opening | "unsure" | null {
  const inArticle = standingOn(law.amnesty2015Extension, on, w) === "open" ? dayBeforeTheExtension(on, w) : on;
  const standing = standingOn(law.amnesty2015, inArticle, w);
  if (standing !== "open") return standing;
  const { from, until: ofArticle } = w.law.stretch(law.amnesty2015, inArticle);
  const wipes = sayOpening(amnesty, w.law.read(law.amnesty2015, inArticle), from, w);
  return { amnesty, from, until: ofArticle === null ? null : extended(ofArticle, w), wipes };
}

function dayBeforeTheExtension(on: Day, w: Working): Day {
  return addDays(w.law.stretch(law.amnesty2015Extension, on).from, -1);
}

/** The last day of the article, or that of the extension where one is known. */
function extended(ofLaw: Day, w: Working): Day | null {
  const next = addDays(ofLaw, 1);
  if (standingOn(law.amnesty2015Extension, next, w) !== "open") {
    return w.step(step.amnestyCloses, { amnesty, closing: closingOf(law.amnesty2015, ofLaw, w) }, ofLaw);
  }
  const extension = w.law.read(law.amnesty2015Extension, next);
  const { until } = w.law.stretch(law.amnesty2015Extension, next);
  if (until === null) return null;
  const closing = closingOf(law.amnesty2015Extension, until, w);
  return w.step(step.amnestyExtended, { amnesty, ofLaw, extension, closing }, until);
}

/** The fund announced earlier last days of its own, one to farmers: they are said, and the law prevails. */
function sayPractice({ activity, on }: AmnestiesFacts, until: Day | null, w: Working): void {
  if (until === null) return;
  const mayBeFarmer = activity === undefined || activity === "breeder" || activity === "farmer";
  const announcements = [
    ...(activity === "farmer" ? [] : [["others", law.practiceOfTheFund2016] as const]),
    ...(mayBeFarmer ? [["farmers", law.practiceForFarmers2016] as const] : []),
  ];
  for (const [to, series] of announcements) {
    const standing = w.law.find(series, on);
    if (standing === null) continue;
    const { from, until: end } = w.law.stretch(series, on);
    const announced = standing.value === "closed" ? addDays(from, -1) : end;
    if (announced !== null && announced !== until) w.notice(fundPractice, { amnesty, to, announced, standing, until });
  }
}

/** The practice of the fund in 2016: farmers pay as far back as the fund held them, others by their age. */
function yearsThatMayBePaid(facts: AmnestiesFacts, w: Working): AmnestyYears {
  const { on } = facts;
  // Before 2016 no practice is known, whoever asks.
  w.law.read(law.amnesty2015Age, on);
  const activity = w.need(activityFact, facts.activity);
  if (activity === "breeder") return noKnownRule("amnesty-for-a-breeder", on);
  return activity === "farmer" ? yearsOfAFarmer(on, w) : yearsByAge(facts, w);
}

function yearsOfAFarmer(on: Day, w: Working): AmnestyYears {
  const years = w.law.read(law.amnesty2015FarmerYears, on);
  w.step(step.amnestyFarmerYears, { amnesty, years }, years.value);
  return years.value;
}

/** Under 55 all years, and from 56 some; at 55 the reports differ: one says "from 55", the others "over 55". */
function yearsByAge({ on, birthDate }: AmnestiesFacts, w: Working): AmnestyYears {
  const born = w.need(fact.debtorBirthDate, birthDate);
  const age = w.law.read(law.amnesty2015Age, on);
  const reached = w.step(step.amnestyAge, { amnesty, birthDate: born, age }, ...birthday(born, age.value));
  if (on < reached) {
    w.step(step.amnestyAllYears, { amnesty, on, reached }, "all");
    return "all";
  }
  const passed = w.step(step.amnestyAgePassed, { birthDate: born, age }, ...birthday(born, age.value + 1));
  if (on < passed) return noKnownRule("years-at-the-age-of-an-amnesty", on);
  const years = w.law.read(law.amnesty2015YearsAboveAge, on);
  return w.step(step.amnestyYears, { amnesty, on, passed, years }, years.value);
}

function birthday(birthDate: Day, age: number): [Day, "month-end" | undefined] {
  const months = age * MONTHS_IN_A_YEAR;
  return [addMonths(birthDate, months), isClamped(birthDate, months) ? "month-end" : undefined];
}
