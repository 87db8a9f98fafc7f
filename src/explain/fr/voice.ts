import type { Book } from "../book.js";
import { lawChapter } from "../law/fr.js";
import type { Voice } from "../sentence.js";
import { voiceWith } from "../voice.js";
import { fr } from "../words/fr.js";

/** French, with the sentences of some branches. */
export function frenchVoice(books: readonly Book<"fr">[]): Voice {
  return voiceWith(fr, [lawChapter, ...books.flatMap(({ chapters }) => chapters)]);
}
