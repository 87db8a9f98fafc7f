// The changelog as the programs of a release read it.

/** What a version says of itself. */
export interface Section {
  readonly version: string;
  /** The day in its heading; null where it has none yet. */
  readonly date: string | null;
  /** What stands under each kind of entry, `"Corrections"`, the text before the first of them under `""`. */
  readonly kinds: ReadonlyMap<string, string>;
}

/** The sections of a changelog, in its order. */
export function sectionsOf(changelog: string): readonly Section[] {
  return changelog.split(/^(?=## )/m).flatMap((text): readonly Section[] => {
    const [, heading = ""] = /^## (.*)$/m.exec(text) ?? [];
    const version = /\b\d+\.\d+\.\d+\b/.exec(heading)?.[0];
    if (!text.startsWith("## ") || version === undefined) return [];
    const date = /\b\d{4}-\d{2}-\d{2}\b/.exec(heading)?.[0] ?? null;
    const parts = text.slice(`## ${heading}`.length).split(/^(?=### )/m);
    const kinds = parts.map((part): [string, string] => {
      const [, kind = ""] = /^### (.*)$/m.exec(part) ?? [];
      return [kind.trim(), part.startsWith("### ") ? part.slice(`### ${kind}`.length).trim() : part.trim()];
    });
    return [{ version, date, kinds: new Map(kinds) }];
  });
}

/** The sections of the versions after one, up to another. */
export function sectionsBetween(changelog: string, after: string, upTo: string): readonly Section[] {
  return sectionsOf(changelog).filter(
    ({ version }) => compareVersions(version, after) > 0 && compareVersions(version, upTo) <= 0,
  );
}

/** The names that stand in code in some kinds of entries; of the name of a receipt, `` `1.0.0/law.value` ``, its last part too. */
export function namedIn(sections: readonly Section[], kinds: readonly string[]): ReadonlySet<string> {
  const texts = sections.flatMap((section) => kinds.flatMap((kind) => section.kinds.get(kind) ?? []));
  const names = texts.flatMap((text) => [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
  return new Set(names.flatMap((name) => [name, name.replace(/^\d+\.\d+\.\d+\//, "")]));
}

/** Every kind of entry there is in some sections. */
export function kindsIn(sections: readonly Section[]): ReadonlySet<string> {
  return new Set(sections.flatMap(({ kinds }) => [...kinds].flatMap(([kind, text]) => (text === "" ? [] : [kind]))));
}

/** Negative where the first version is the earlier, positive where it is the later. */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [partsOf(one), partsOf(other)];
  return first.map((part, place) => part - (second[place] ?? 0)).find((by) => by !== 0) ?? 0;
}

/** Major, minor and patch. */
export function partsOf(version: string): readonly [number, number, number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (patch === undefined) throw new Error(`${version} is no version of three numbers`);
  return [Number(major), Number(minor), Number(patch)];
}
