// How many cases a property looks at: all of them, or a share where the same tests run again, as in a further time zone.
const share = Number(process.env["PROPERTY_SHARE"] ?? 1);

/** A number of cases, or the share of it that is asked for; one at least. */
export function runs(all: number): number {
  return Math.max(1, Math.round(all * share));
}

/** Cases that are looked at one by one: all of them, or as great a share, spread over the list. */
export function someOf<T>(all: readonly T[]): readonly T[] {
  return all.filter((_, place) => Math.ceil(place * share) === Math.ceil((place + 1) * share) - 1);
}
