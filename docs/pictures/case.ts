// The man of the first example of README.md, of whom both pictures tell.
import { createCasnos } from "casnos-rules";

const casnos = createCasnos();

/** What is known of him. */
export const MAN = {
  person: { sex: "male", birthDate: "1956-05-10", moudjahid: false, totallyIncapacitated: false },
  periods: Array.from({ length: 17 }, (_, n) => ({ kind: "contributed", year: 2001 + n, base: 600_000 }) as const),
} as const;

/** His pension from the day of the example. */
export const PENSION = casnos.retirement.pension({ ...MAN, startOn: "2026-11-01", dependentSpouse: false });
