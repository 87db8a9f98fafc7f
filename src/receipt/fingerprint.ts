import { allSeries } from "../catalogue/series.js";
import { readings } from "../law/readings.js";
import { CHECKED_ON, type AnySeries, type Entry, type Text } from "../law/series.js";
import * as texts from "../law/texts.js";
import { isMultiple } from "../working/law-value.js";
import { canonical } from "./canonical.js";
import { sha256 } from "./digest.js";

/** All that the library holds of the law. */
export interface LawHeld {
  /** The last day on which the sources were looked through. */
  readonly checkedOn: string;
  /** The options of each reading. */
  readonly readings: Readonly<Record<string, readonly string[]>>;
  /** The texts. */
  readonly texts: readonly Text[];
  /** The series, by their names. */
  readonly series: Readonly<Record<string, AnySeries>>;
}

/** The law of this version. */
export const lawHeld: LawHeld = {
  checkedOn: CHECKED_ON,
  readings,
  texts: Object.values(texts),
  series: allSeries,
};

/** The hash of all series, texts and readings: it changes with any word or figure of the law that the library holds. */
export async function fingerprint({ checkedOn, readings: options, texts: all, series }: LawHeld): Promise<string> {
  return sha256(
    canonical({
      checkedOn,
      readings: options,
      texts: Object.fromEntries(all.map((text) => [text.id, text])),
      series: Object.fromEntries(Object.values(series).map((one) => [one.id, plainSeries(one)])),
    }),
  );
}

/** A series whose values name the texts and the series they rest on, instead of holding them. */
function plainSeries({ id, unit, per, yearly, entries }: AnySeries): object {
  return { id, unit, per, yearly, entries: entries.map(plainEntry) };
}

function plainEntry({ text, value, ...entry }: Entry): object {
  return { ...entry, text: text?.id ?? null, value: isMultiple(value) ? { ...value, of: value.of.id } : value };
}

const known = new Map<LawHeld, Promise<string>>();

/** The fingerprint of the law of this version, worked out once. */
export async function lawFingerprint(): Promise<string> {
  const hash = known.get(lawHeld) ?? fingerprint(lawHeld);
  known.set(lawHeld, hash);
  return hash;
}
