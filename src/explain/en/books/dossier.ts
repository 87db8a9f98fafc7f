import type { Book } from "../../book.js";
import { dossierChapter } from "../../dossier/en.js";

/** English sentences of the parts of a person's file. */
export const dossier: Book<"en"> = { language: "en", chapters: [dossierChapter] };
