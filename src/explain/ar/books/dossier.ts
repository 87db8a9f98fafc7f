import type { Book } from "../../book.js";
import { dossierChapter } from "../../dossier/ar.js";

/** Arabic sentences of the parts of a person's file. */
export const dossier: Book<"ar"> = { language: "ar", chapters: [dossierChapter] };
