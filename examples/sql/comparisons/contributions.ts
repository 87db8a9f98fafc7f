import type { Casnos } from "casnos-rules";
import { CODES, contributions as ofColumns } from "casnos-rules/batch";
import type { Day } from "casnos-rules/calendar";
import { annual, centimes, determine } from "casnos-rules/contributions";
import { contributionBaseCeiling, contributionBaseFloor } from "casnos-rules/law";
import { amountAround, GREATEST_AMOUNT } from "../boundaries.js";
import { codeOf, line, type Comparison } from "../comparison.js";
import type { Random } from "../random.js";
import { columnsOf, type Table } from "../table.js";

const YEARS = { first: 1980, last: 2035 } as const;
const ORDINARY = 700_000_000;

interface Bases {
  readonly years: Int32Array;
  /** Centimes a year; NaN where the base is not known. */
  readonly bases: Float64Array;
}

/** The contribution of each base, the wrong ones included, held against the columns of the library. */
export const contributions: Comparison = {
  name: "contributions",
  against: "casnos-rules/batch",
  rule: "contribution",
  columns: ["code", "amount"],
  population(rows, casnos, random) {
    const drawn = basesDrawn(rows, casnos, random);
    for (let row = 0; row < rows; row += 100) {
      drawn.bases[row] = random.pick([-1, GREATEST_AMOUNT + 1, Number.NaN]);
    }
    return {
      facts: factsOf(drawn),
      answers(time) {
        const { amounts, codes } = time(() => ofColumns(casnos, drawn));
        return Array.from(codes, (code, row) => {
          const amount = amounts[row] as number;
          return line(NAMES[code] ?? "unknown", Number.isNaN(amount) ? null : amount);
        });
      },
    };
  },
};

/** The base retained and the two parts of each contribution, held against the rule of one person. */
export const contributionParts: Comparison = {
  name: "contribution, its base and its parts",
  against: "contributions.annual",
  rule: "contribution",
  columns: ["code", "retained", "amount", "split_code", "social_insurance", "retirement"],
  population(rows, casnos, random) {
    const drawn = basesDrawn(rows, casnos, random);
    return {
      facts: factsOf(drawn),
      answers: (time) =>
        Array.from(drawn.years, (year, row) => {
          const base = centimes(drawn.bases[row] as number);
          const facts = {
            year,
            activities: [{ activity: "trader", from: "1970-01-01" as Day, to: null }],
            income: [{ year: year - 1, amount: base }],
            declared: [{ year, base }],
          } as const;
          const answer = time(() => determine(annual, facts, casnos.context));
          const code = codeOf(answer);
          if (answer.kind === "undetermined") return line(code, null, null, code, null, null);
          if (answer.value.contribution !== "general") throw new Error(`a trader owes ${answer.value.contribution}`);
          const { retained, amount, split } = answer.value;
          const parts = split.kind === "determined" ? split.value : null;
          return line(
            code,
            retained.centimes,
            amount.centimes,
            codeOf(split),
            parts?.socialInsurance.centimes ?? null,
            parts?.retirement.centimes ?? null,
          );
        }),
    };
  },
};

const NAMES: Readonly<Record<number, string>> = {
  [CODES.computed]: "computed",
  [CODES.projected]: "projected",
  [CODES.wrongInput]: "wrong-input",
  [CODES.outsideCoverage]: "outside-coverage",
  [CODES.noKnownRule]: "no-known-rule",
};

function basesDrawn(rows: number, casnos: Casnos, random: Random): Bases {
  const bounds = new Map<number, readonly number[]>();
  for (let year: number = YEARS.first; year <= YEARS.last; year += 1) bounds.set(year, boundsOf(year, casnos));
  const drawn = { years: new Int32Array(rows), bases: new Float64Array(rows) };
  for (let row = 0; row < rows; row += 1) {
    const year = random.between(YEARS.first, YEARS.last);
    drawn.years[row] = year;
    drawn.bases[row] = amountAround(bounds.get(year) ?? [], ORDINARY, random);
  }
  return drawn;
}

function boundsOf(year: number, casnos: Casnos): readonly number[] {
  return [contributionBaseFloor, contributionBaseCeiling].flatMap(({ id }) => {
    const answer = casnos.law.value(id, { on: `${year}-01-01` });
    const value = answer.kind === "determined" ? answer.value.value : null;
    return value !== null && typeof value === "object" && "centimes" in value ? [value.centimes] : [];
  });
}

function factsOf({ years, bases }: Bases): Table {
  function* rows(): Generator<(number | null)[]> {
    for (let row = 0; row < years.length; row += 1) {
      const base = bases[row] as number;
      yield [row, years[row] as number, Number.isNaN(base) ? null : base];
    }
  }
  return {
    name: "contribution_bases",
    columns: columnsOf({ id: "count", year: "count", base: "amount?" }),
    rows: { [Symbol.iterator]: rows },
  };
}
