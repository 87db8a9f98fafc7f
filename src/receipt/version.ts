/** The version of this library, as its package says it; the rules read no file to know it. */
export const VERSION = "0.1.0";
