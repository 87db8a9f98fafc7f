import type { NextDate } from "../../dossier/assessment.js";
import type { Voice } from "../sentence.js";
import type { BlockOf } from "./block.js";

/** The next dates to keep. */
export const datesBlock: BlockOf = ({ nextDates, openDates }, say, notes) => {
  const { report: words } = say.words;
  for (const open of openDates) notes.open(dateText(open, say), open.reasons);
  const rows = nextDates.map((date) => [say.day(date.day), dateText(date, say)]);
  return { heading: words.nextDates, body: [rows.length === 0 ? words.nothing : { rows }] };
};

function dateText({ what, year, activity }: Omit<NextDate, "day">, say: Voice): string {
  const { dates } = say.words.report;
  if (what === "retirement") return dates.retirement;
  if (what === "appeal" || what === "claim-death-capital" || what === "survivor-leaves") return dates[what];
  if (what === "file") return `${dates.file} (${say.word(activity ?? "other")})`;
  return what === "declare" ? dates.declare(String(year)) : dates.pay(String(year));
}
