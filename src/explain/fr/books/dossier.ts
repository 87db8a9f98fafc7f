import type { Book } from "../../book.js";
import { dossierChapter } from "../../dossier/fr.js";

/** French sentences of the parts of a person's file. */
export const dossier: Book<"fr"> = { language: "fr", chapters: [dossierChapter] };
