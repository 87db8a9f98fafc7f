import { eligibility, contributions, retirement, health, disputes, dossier, whatIf, reasoning } from "./books.js";

/** All that is said in Arabic. */
export const books = [eligibility, contributions, retirement, health, disputes, dossier, whatIf, reasoning];
