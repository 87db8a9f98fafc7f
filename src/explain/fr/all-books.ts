import { eligibility, contributions, retirement, health, disputes, dossier, whatIf, reasoning } from "./books.js";

/** All that is said in French. */
export const books = [eligibility, contributions, retirement, health, disputes, dossier, whatIf, reasoning];
