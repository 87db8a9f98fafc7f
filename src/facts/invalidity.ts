import type { Day } from "../calendar/day.js";
import type { Fact } from "../working/fact.js";

export const affiliatedOnFact: Fact<Day> = { id: "affiliatedOn", domain: { kind: "day" } };

export const foundOnFact: Fact<Day> = { id: "foundOn", domain: { kind: "day" } };

export const totalAndDefinitiveFact: Fact<boolean> = { id: "totalAndDefinitive", domain: { kind: "yes-no" } };

export const upToDateFact: Fact<boolean> = { id: "upToDate", domain: { kind: "yes-no" } };

export const ceasedOnFact: Fact<Day | null> = { id: "ceasedOn", domain: { kind: "day-or-none" } };

export const lacksYearsForPensionFact: Fact<boolean> = { id: "lacksYearsForPension", domain: { kind: "yes-no" } };
