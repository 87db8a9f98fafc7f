import type { Amnesties } from "../../contributions/amnesties.js";
import type { Answer } from "../../working/answer.js";
import type { FullVoice } from "../full-voice.js";
import type { Notes } from "./notes.js";
import type { Row } from "./table.js";

/** The waivers open on the day asked for. */
export function amnestyRows(answer: Answer<Amnesties>, say: FullVoice, notes: Notes): readonly Row[] {
  const { report: words } = say.words;
  const label = words.waivers;
  return [
    notes.row(label, answer, ({ windows }) =>
      windows.length === 0
        ? words.noWaiver
        : say.list(
            windows.map(({ amnesty, until }) =>
              until === null ? say.word(amnesty) : words.waiverUntil(say.word(amnesty), say.day(until)),
            ),
          ),
    ),
  ];
}
