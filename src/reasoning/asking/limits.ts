/** Bounds are given where at most so many facts are missing at once. */
export const MOST_MISSING = 4;

/** The most completions that are tried for the bounds. */
export const MOST_TRIALS = 200_000;

/** The most that are looked at to see what is missing. */
export const MOST_GLANCES = 20_000;

/** No age that a law asks of the living lies above. */
export const OLDEST = 120;

/** A domain of so many counts is tried whole. */
export const FEW = 32;

/** So many values of a fact show whether it matters. */
export const A_GLANCE = 3;
