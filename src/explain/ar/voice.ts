import type { Book } from "../book.js";
import { lawChapter } from "../law/ar.js";
import type { Voice } from "../sentence.js";
import { voiceWith } from "../voice.js";
import { ar } from "../words/ar.js";

/** Arabic, with the sentences of some branches. */
export function arabicVoice(books: readonly Book<"ar">[]): Voice {
  return voiceWith(ar, [lawChapter, ...books.flatMap(({ chapters }) => chapters)]);
}
