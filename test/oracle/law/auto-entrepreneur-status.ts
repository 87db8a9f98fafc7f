import { type AmountIn, type Centimes, centimes, dinars } from "./amounts.js";
import { Unknown, answerOf, isNoAnswer, known } from "./unknown.js";

export interface AutoEntrepreneurStatusIn {
  readonly turnover?: readonly { readonly year: number; readonly amount: AmountIn }[] | undefined;
  readonly year: number;
}

// The dossier on benefits, section 4: loi 22-23 of 2022-12-18.
const YEAR_OF_THE_LAW = 2022;
const CEILING = dinars(5_000_000);
const YEARS = 3;

/** Lost after three consecutive years above the ceiling. */
export function autoEntrepreneurStatus(facts: AutoEntrepreneurStatusIn): unknown {
  const missing = facts.turnover === undefined ? (["missing-fact"] as const) : [];
  if (facts.year < YEAR_OF_THE_LAW) throw new Unknown("outside-coverage", ...missing);
  // No source says whether the year counts at the end of which the law came.
  const answers = [YEAR_OF_THE_LAW, YEAR_OF_THE_LAW + 1].map((first) => answerOf(() => countedFrom(first, facts)));
  const [one, other] = answers;
  return JSON.stringify(one) === JSON.stringify(other) ? thrown(one) : { either: answers.flatMap(alternatives) };
}

function countedFrom(first: number, { turnover, year }: AutoEntrepreneurStatusIn): unknown {
  if (year < first) throw new Unknown("outside-coverage");
  const all = known(turnover);
  const above = (of: number): boolean | undefined => {
    const found = all.find((one) => one.year === of);
    return found === undefined ? undefined : isAbove(centimes(found.amount));
  };
  let yearsAbove = 0;
  while (yearsAbove < YEARS && year - yearsAbove >= first && known(above(year - yearsAbove))) yearsAbove += 1;
  if (yearsAbove === YEARS) return { status: "lost", yearsAbove };
  for (let last = first + YEARS - 1; last < year; last += 1) {
    // What was lost before is not kept; whether it can be had again no source says.
    if ([last, last - 1, last - 2].every((of) => above(of) === true))
      return { either: [{ status: "lost", yearsAbove }, { unknown: ["no-known-rule"] }] };
  }
  return { status: "kept", yearsAbove };
}

function isAbove(turnover: Centimes): boolean {
  return turnover > CEILING;
}

function thrown(answer: unknown): unknown {
  if (isNoAnswer(answer)) throw new Unknown(...answer.unknown);
  return answer;
}

function alternatives(answer: unknown): readonly unknown[] {
  const { either } = answer as { readonly either?: readonly unknown[] };
  return either ?? [answer];
}
