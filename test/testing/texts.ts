import * as all from "../../src/law/texts.js";

/** The names of the texts that the library holds. */
export const texts: readonly string[] = Object.values(all).map(({ id }) => id);
