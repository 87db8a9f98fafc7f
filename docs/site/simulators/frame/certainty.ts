// How sure an answer is, as it is shown beside what it says.
import type { Answer, SourceStatus } from "casnos-rules";
import type { FrameWords } from "./words.js";

/** How sure one answer or several together are. */
export interface Sureness {
  readonly source: SourceStatus;
  readonly disputed: boolean;
  readonly projected: boolean;
}

/** A word for how sure an answer is, and its look. */
export interface Badge {
  readonly look: SourceStatus | "disputed" | "projected";
  readonly said: string;
}

const WEAKER: readonly SourceStatus[] = ["enacted", "reported", "unverified"];

/** How sure answers are together: as the least sure of them; null where none of them is determined. */
function sureness(answers: readonly (Answer<unknown> | null | undefined)[]): Sureness | null {
  const certainties = answers.flatMap((one) => (one?.kind === "determined" ? [one.certainty] : []));
  if (certainties.length === 0) return null;
  const weakest = Math.max(...certainties.map(({ source }) => WEAKER.indexOf(source)));
  return {
    source: WEAKER[weakest] ?? "unverified",
    disputed: certainties.some(({ disputed }) => disputed.length > 0),
    projected: certainties.some(({ projectedFrom }) => projectedFrom !== null),
  };
}

/** The badges of what rests on answers; none where none of them is determined. */
export function badgesOf(
  answers: readonly (Answer<unknown> | null | undefined)[],
  { status, disputed, projected }: Pick<FrameWords, "status" | "disputed" | "projected">,
): readonly Badge[] {
  const sure = sureness(answers);
  if (sure === null) return [];
  return [
    { look: sure.source, said: status[sure.source] },
    ...(sure.disputed ? [{ look: "disputed", said: disputed } as const] : []),
    ...(sure.projected ? [{ look: "projected", said: projected } as const] : []),
  ];
}
