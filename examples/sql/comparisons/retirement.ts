import { pensions as ofColumns, type PensionResults } from "casnos-rules/batch";
import { addDays, type Day } from "casnos-rules/calendar";
import * as law from "casnos-rules/law";
import { age, determine, entitlement, pension } from "casnos-rules/retirement";
import { anyClaimant, careersDrawn, careersTable, factsOf, ordinaryClaimant, type Careers } from "../careers.js";
import { codeOf, dayNumber, line, NO_VALUE, type Comparison } from "../comparison.js";
import { changes } from "../parameters.js";

/** The age of each person and the day it is reached. */
export const ages: Comparison = {
  name: "retirement ages",
  against: "retirement.age",
  rule: "retirement-age",
  columns: ["age_code", "ground", "required_age", "day_number(reached_on)", "age_reached"],
  population(rows, casnos, random) {
    const careers = careersDrawn(rows, anyClaimant(casnos), random, 0);
    return {
      facts: careersTable(careers),
      answers: (time) =>
        careers.claimants.map(({ startOn: on, ...person }) => {
          const answer = time(() => determine(age, { person, on }, casnos.context));
          if (answer.kind === "undetermined") return line(codeOf(answer), null, null, null, 0);
          const { value } = answer;
          return value.condition === "none"
            ? line(codeOf(answer), value.ground, null, null, 1)
            : line(codeOf(answer), null, value.years, dayNumber(value.reachedOn), Number(value.reached));
        }),
    };
  },
};

/** The right of each career by age and duration. */
export const entitlements: Comparison = {
  name: "entitlements",
  against: "retirement.entitlement",
  rule: "entitlement",
  columns: ["right_code", "award"],
  population(rows, casnos, random) {
    const careers = careersDrawn(rows, anyClaimant(casnos), random);
    return {
      facts: careersTable(careers),
      answers: (time) =>
        careers.claimants.map((_, row) => {
          const { person, periods, startOn: on } = factsOf(careers, row);
          const answer = time(() => determine(entitlement, { person, periods, on }, casnos.context));
          if (answer.kind === "undetermined") return line(codeOf(answer), null);
          const { right } = answer.value;
          return line(codeOf(answer, right === "none" ? "no-right" : null), right);
        }),
    };
  },
};

/** The pension of each person: right, amount, increase for a spouse. */
export const pensions: Comparison = {
  name: "pensions of any person",
  against: "retirement.pension",
  rule: "pension",
  columns: ["code", "awarded", "monthly", "total_code", "total"],
  population(rows, casnos, random) {
    const careers = careersDrawn(rows, anyClaimant(casnos), random);
    return {
      facts: careersTable(careers),
      answers: (time) =>
        careers.claimants.map((_, row) => {
          const facts = factsOf(careers, row);
          const answer = time(() => determine(pension, facts, casnos.context));
          const code = codeOf(answer);
          if (answer.kind === "undetermined") return line(code, null, null, code, null);
          const { value } = answer;
          const none = codeOf(answer, "no-right");
          if (value.right === "none") return line(none, "none", null, none, null);
          const total = value.total.kind === "determined" ? value.total.value.centimes : null;
          return line(code, value.right, value.monthly.centimes, codeOf(value.total), total);
        }),
    };
  },
};

/** The pension of ordinary persons who are of age, held against the columns of the library. */
export const ordinaryPensions: Comparison = {
  name: "pensions of ordinary careers",
  against: "casnos-rules/batch",
  rule: "pension",
  columns: ["code", "awarded", "monthly"],
  population(rows, casnos, random) {
    const series = [law.allowanceAge, law.minimumPension, law.minimumAllowance, law.pensionCeiling];
    const turns = changes(casnos, series).filter((day) => day > "1984-01-01");
    const days = ["1983-12-31" as Day, ...turns.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])];
    const careers = careersDrawn(rows, ordinaryClaimant(days), random);
    return {
      facts: careersTable(careers),
      answers: (time) => ofDays(careers, (columns) => time(() => ofColumns(casnos, columns))),
    };
  },
};

const RIGHTS = ["none", "allowance", "pension"] as const;
const CODE_NAMES: Readonly<Record<number, string>> = {
  0: "computed",
  2: "outside-coverage",
  3: "no-known-rule",
  5: "projected",
};

/** The careers by the day they start, since a column of the library has one day. */
function ofDays(
  { claimants, offsets, bases, quarters }: Careers,
  compute: (columns: Parameters<typeof ofColumns>[1]) => PensionResults,
): readonly string[] {
  const rowsOfDay = new Map<Day, number[]>();
  for (const [row, { startOn }] of claimants.entries()) {
    const rows = rowsOfDay.get(startOn) ?? [];
    rowsOfDay.set(startOn, rows);
    rows.push(row);
  }
  const lines: string[] = new Array<string>(claimants.length).fill(NO_VALUE);
  for (const [startOn, rows] of rowsOfDay) {
    const years = rows.reduce((sum, row) => sum + (offsets[row + 1] as number) - (offsets[row] as number), 0);
    const columns = {
      startOn,
      offsets: new Int32Array(rows.length + 1),
      bases: new Float64Array(years),
      quarters: new Uint8Array(years),
    };
    let place = 0;
    for (const [at, row] of rows.entries()) {
      const [from, to] = [offsets[row] as number, offsets[row + 1] as number];
      columns.bases.set(bases.subarray(from, to), place);
      columns.quarters.set(quarters.subarray(from, to), place);
      place += to - from;
      columns.offsets[at + 1] = place;
    }
    const { monthly, rights, codes } = compute(columns);
    for (const [at, row] of rows.entries())
      lines[row] = ofCareer(codes[at] as number, rights[at] as number, monthly[at] as number);
  }
  return lines;
}

function ofCareer(code: number, right: number, monthly: number): string {
  const name = CODE_NAMES[code] ?? "unknown";
  if (name !== "computed" && name !== "projected") return line(name, null, null);
  if (right > 0) return line(name, RIGHTS[right] ?? "unknown", monthly);
  return line(name === "projected" ? "no-right-projected" : "no-right", "none", null);
}
