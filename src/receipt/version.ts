/** The version of this library, as its package says it; the rules read no file to know it. */
export const VERSION = "1.0.0";
