// The lines of a career as they are filled in, and the years that the rules are asked with.
import { wholeNumber } from "./typed.js";

/** Some years contributed on one base. */
export interface CareerLine {
  readonly from: string;
  readonly to: string;
  readonly base: string;
}

const MONTHS_IN_A_QUARTER = 3;
const QUARTERS_IN_A_YEAR = 4;
/** More than the years that an input takes, so that the first year of a longer line is one that it refuses. */
const MOST_YEARS = 400;

/** The years contributed up to a day; null while a line is not filled in, or ends before it begins. */
export function careerUntil(lines: readonly CareerLine[], day: string): readonly object[] | null {
  const isOpen = lines.some((line) => line.from === "" || line.to === "" || line.base === "" || endsFirst(line));
  return lines.length === 0 || isOpen ? null : lines.flatMap((line) => quartersIn(line, "", day));
}

/** Whether a line ends before it begins. */
export function endsFirst({ from, to }: CareerLine): boolean {
  return wholeNumber(to) < wholeNumber(from);
}

/** The field of each year contributed up to a day, by the place of the year: `career[0].from`, or `career[0].base`. */
export function careerField(lines: readonly CareerLine[], day: string, what: "year" | "base") {
  const names = lines.flatMap((line, place) => {
    const year = Number.isNaN(wholeNumber(line.from)) ? "from" : Number.isNaN(wholeNumber(line.to)) ? "to" : "from";
    return quartersIn(line, "", day).map(() => `career[${String(place)}].${what === "year" ? year : "base"}`);
  });
  return (place: number): string => names[place] ?? "next";
}

/** The quarters of a line that begin from a first day on and have ended by a last one; no day is no limit. */
export function quartersIn({ from, to, base }: CareerLine, first: string, last: string): readonly object[] {
  const [begin, end] = [wholeNumber(from), wholeNumber(to)];
  // What is no year is one line, which the checks of the input refuse.
  if (Number.isNaN(begin) || Number.isNaN(end)) {
    return [{ kind: "contributed", year: Number.NaN, base, quarters: QUARTERS_IN_A_YEAR }];
  }
  const count = Math.min(end - begin + 1, MOST_YEARS);
  return Array.from({ length: Math.max(0, count) }, (_, place) => begin + place).flatMap((year) => {
    const quarters =
      (last === "" ? QUARTERS_IN_A_YEAR : endedBy(last, year)) - (first === "" ? 0 : begunBefore(first, year));
    return quarters > 0 ? [{ kind: "contributed", year, base, quarters }] : [];
  });
}

/** How many quarters of a year have ended by a day. */
function endedBy(day: string, year: number): number {
  const [ofDay, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (ofDay !== year) return ofDay < year ? 0 : QUARTERS_IN_A_YEAR;
  return Math.floor((month - 1) / MONTHS_IN_A_QUARTER);
}

/** How many quarters of a year began before a day. */
function begunBefore(day: string, year: number): number {
  const isFirstOfQuarter = /-(?:01|04|07|10)-01$/.test(day);
  return Math.min(
    QUARTERS_IN_A_YEAR,
    endedBy(day, year) + (Number(day.slice(0, 4)) === year && !isFirstOfQuarter ? 1 : 0),
  );
}
