// Persons and careers of chance, for what is compared with the ordinary operations.
import type { InputOf, PensionFacts, Person, ReadingChoices } from "casnos-rules";
import fc from "fast-check";

export type PeriodIn = NonNullable<InputOf<PensionFacts>["periods"]>[number];

export const text = (centimes: number): string => (centimes / 100).toFixed(2);

/** Persons of all kinds that the rules tell apart, old enough for a right or not. */
export const persons: fc.Arbitrary<InputOf<Person>> = fc.record(
  {
    sex: fc.constantFrom("male" as const, "female" as const),
    birthDate: fc
      .date({ min: new Date("1920-01-01"), max: new Date("1990-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    childrenRaised: fc.nat(4),
    moudjahid: fc.boolean(),
    warInvalidityPercent: fc.constantFrom(0, 0, 10, 55, 100),
    totallyIncapacitated: fc.constantFrom(false, false, false, true),
    childOfChahid: fc.constantFrom(false, false, false, true),
  },
  { requiredKeys: ["sex", "birthDate", "childrenRaised", "moudjahid", "warInvalidityPercent", "totallyIncapacitated"] },
);

/** Who has the age of every right. */
export const old: InputOf<Person> = {
  sex: "male",
  birthDate: "1930-02-28",
  moudjahid: false,
  warInvalidityPercent: 0,
  totallyIncapacitated: false,
};

/** The years of a career before a year: contributed ones, and in some careers those of each other kind. */
export function careersBefore(year: number): fc.Arbitrary<readonly PeriodIn[]> {
  const quarters = fc.constantFrom(undefined, undefined, 1, 2, 3, 4);
  const contributed = fc
    .tuple(fc.nat(42), quarters, fc.integer({ min: 0, max: 100_000_000 }))
    .map(([count, first, base]): readonly PeriodIn[] =>
      Array.from({ length: count }, (_, place) => ({
        kind: "contributed",
        year: year - 1 - place,
        base: text(base),
        ...(place === 0 && first !== undefined ? { quarters: first } : {}),
      })),
    );
  const others = (kind: "other-fund" | "national-service" | "ministry-invalidity" | "war", most: number) =>
    fc
      .tuple(fc.nat(most), fc.nat(20))
      .map(([count, gap]): readonly PeriodIn[] =>
        Array.from({ length: count }, (_, place) => ({ kind, year: year - 45 + gap + place })),
      );
  const rarely = (some: fc.Arbitrary<readonly PeriodIn[]>) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant<readonly PeriodIn[]>([]) }, { weight: 1, arbitrary: some });
  const bought = fc.integer({ min: 1, max: 6 }).map((years): readonly PeriodIn[] => [{ kind: "bought-back", years }]);
  return fc
    .tuple(
      contributed,
      rarely(others("other-fund", 20)),
      rarely(others("national-service", 2)),
      rarely(others("ministry-invalidity", 3)),
      rarely(others("war", 7)),
      rarely(bought),
    )
    .map((parts) => parts.flat());
}

/** Readings that a pension can hang on. */
export const readingsOfPensions: fc.Arbitrary<ReadingChoices> = fc.record(
  {
    "short-career-mean": fc.constantFrom("years-held" as const, "ten" as const),
    "age-reductions": fc.constantFrom("cumulated" as const, "at-most-ten" as const),
    "short-duration": fc.constantFrom("not-applied" as const, "column-2006" as const),
    "allocation-age": fc.constantFrom("sixty-five" as const, "seventy" as const),
    "moudjahid-index": fc.constantFrom("statutory-minimum-wage" as const, "reference-wage" as const),
    "spouse-increase-2012": fc.constantFrom("2500" as const, "2400" as const),
  },
  { requiredKeys: [] },
);

/** A day between two years. */
export const dayBetween = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(`${String(from)}-01-01`), max: new Date(`${String(to)}-12-31`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** The day after so many days. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
