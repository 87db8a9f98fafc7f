import type { Assessment, NextDate } from "../../dossier/assessment.js";
import type { FullVoice } from "../full-voice.js";
import type { BlockOf } from "./block.js";
import { person } from "./death.js";

/** The next dates to keep. */
export const datesBlock: BlockOf = ({ nextDates, openDates, death }, say, notes) => {
  const { report: words } = say.words;
  for (const open of openDates) notes.open(dateText(open, say), open.reasons);
  const rows = nextDates.map((date) => [say.day(date.day), dateLabel(date, death, say)]);
  return { heading: words.nextDates, body: [rows.length === 0 ? words.nothing : { rows }] };
};

/** What is to be done by a day, or reached on it, and by whom. */
export function dateLabel(date: NextDate, death: Assessment["death"], say: FullVoice): string {
  return [dateText(date, say), ...leavers(date, death, say)].join(" ");
}

/** Whose ground ends by age on a day: the place in the file and the relation of each. */
function leavers({ what, day }: NextDate, death: Assessment["death"], say: FullVoice): readonly string[] {
  if (what !== "survivor-leaves" || death?.survivors.kind !== "determined") return [];
  const { value } = death.survivors;
  const leaving = value.right === "none" ? [] : value.shares.filter(({ until }) => until === day);
  return leaving.map(({ index, relation }) => `(${person(index, relation, say).trim()})`);
}

/** What is to be done by a day, or reached on it. */
export function dateText({ what, year, activity }: Omit<NextDate, "day">, say: FullVoice): string {
  const { dates } = say.words.report;
  if (what === "retirement") return dates.retirement;
  if (what === "appeal" || what === "claim-death-capital" || what === "survivor-leaves") return dates[what];
  if (what === "file") return `${dates.file} (${say.word(activity ?? "other")})`;
  return what === "declare" ? dates.declare(String(year)) : dates.pay(String(year));
}
