import { allSeries } from "../catalogue/series.js";
import { readings } from "../law/readings.js";
import { CHECKED_ON, type AnySeries, type Entry, type Text } from "../law/series.js";
import { isMultiple } from "../working/law-value.js";
import { canonical } from "./canonical.js";
import { sha256 } from "./digest.js";

/** All that the library holds of the law. */
export interface LawHeld {
  /** The last day on which the sources were looked through. */
  readonly checkedOn: string;
  /** The options of each reading. */
  readonly readings: Readonly<Record<string, readonly string[]>>;
  /** The series, by their names. */
  readonly series: Readonly<Record<string, AnySeries>>;
}

/** The law of this version. */
export const lawHeld: LawHeld = {
  checkedOn: CHECKED_ON,
  readings,
  series: allSeries,
};

/** The hash of all series, the texts they cite, and the readings: it changes with any word or figure of the law that the library holds. */
export async function fingerprint({ checkedOn, readings: options, series }: LawHeld): Promise<string> {
  return sha256(
    canonical({
      checkedOn,
      readings: options,
      texts: Object.fromEntries(textsOf(series).map((text) => [text.id, text])),
      series: Object.fromEntries(Object.values(series).map((one) => [one.id, plainSeries(one)])),
    }),
  );
}

/** The texts that values rest on. Taken from the values: a list of all texts would keep all of them in every bundle. */
function textsOf(series: LawHeld["series"]): readonly Text[] {
  return Object.values(series).flatMap(({ entries }) => entries.flatMap(({ text }) => text ?? []));
}

/** A series whose values name the texts and the series they rest on, instead of holding them. */
function plainSeries({ id, unit, per, yearly, entries }: AnySeries): object {
  return { id, unit, per, yearly, entries: entries.map(plainEntry) };
}

function plainEntry({ text, value, ...entry }: Entry): object {
  return { ...entry, text: text?.id ?? null, value: isMultiple(value) ? { ...value, of: value.of.id } : value };
}

const known = new Map<LawHeld, string>();

/** The fingerprint of the law of this version, worked out once. */
export async function lawFingerprint(): Promise<string> {
  const hash = known.get(lawHeld) ?? (await fingerprint(lawHeld));
  known.set(lawHeld, hash);
  return hash;
}
