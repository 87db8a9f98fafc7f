import type { Book } from "../book.js";
import { lawChapter } from "../law/en.js";
import type { Voice } from "../sentence.js";
import { voiceWith } from "../voice.js";
import { en } from "../words/en.js";

/** English, with the sentences of some branches. */
export function englishVoice(books: readonly Book<"en">[]): Voice {
  return voiceWith(en, [lawChapter, ...books.flatMap(({ chapters }) => chapters)]);
}
