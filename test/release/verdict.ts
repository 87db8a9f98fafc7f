// Which kind of version a change needs, and whether the version and the changelog say so.
import { compareVersions, kindsIn, namedIn, partsOf, sectionsBetween } from "./changelog.js";
import type { LawChanges } from "./law-changes.js";
import type { NameChanges, NameKind } from "./names.js";
import type { Tally } from "./tally.js";

/** What a change needs at least: nothing where no name, no law and no answer differs. */
export type Level = "patch" | "minor" | "major";

/** What was found, and what follows from it. */
export interface Verdict {
  readonly level: Level;
  /** Why it is no lesser one. */
  readonly because: readonly string[];
  /** What the version or the changelog does not say; empty where they say all. */
  readonly lacking: readonly string[];
}

/** What is judged. */
export interface Findings {
  readonly names: NameChanges;
  readonly law: LawChanges;
  readonly tally: Tally;
}

/** What the tree says of itself. */
export interface Said {
  readonly lastVersion: string;
  readonly version: string;
  readonly changelog: string;
}

/** Judges a change by the policy of CONTRIBUTING.md. */
export function verdictOf(findings: Findings, said: Said): Verdict {
  const { level, because } = levelOf(findings);
  return { level, because, lacking: lackingIn(findings, level, because.length > 0, said) };
}

function levelOf({ names, law, tally }: Findings): Pick<Verdict, "level" | "because"> {
  const major = [
    ...names.removed.map(({ kind, name }) => `${kind} ${name} is there no more`),
    ...names.demanded.map(({ name }) => `${name} can be left out no more`),
  ];
  if (major.length > 0) return { level: "major", because: major };
  const minor = [
    ...(tally.affectedQuestions > 0 ? ["answers differ"] : []),
    ...(law.values.length + law.newSeries.length > 0 ? ["the law differs"] : []),
    ...(law.checkedOn === null ? [] : ["the sources were looked through up to another day"]),
    ...(names.added.length > 0 ? ["there are new names"] : []),
  ];
  return { level: minor.length > 0 ? "minor" : "patch", because: minor };
}

function lackingIn(findings: Findings, level: Level, differs: boolean, said: Said): readonly string[] {
  const { lastVersion, version, changelog } = said;
  if (compareVersions(version, lastVersion) < 0)
    return [`package.json says ${version}, which is before ${lastVersion}`];
  if (version === lastVersion) {
    return differs ? [`package.json still says ${version}: this needs a ${level} version after it`] : [];
  }
  const sections = sectionsBetween(changelog, lastVersion, version);
  return [
    ...(isEnough(level, lastVersion, version)
      ? []
      : [`package.json says ${version}: this needs a ${level} version after ${lastVersion}`]),
    ...(sections.some((section) => section.version === version)
      ? unsaid(findings, sections)
      : [`CHANGELOG.md has no section ## ${version}`]),
  ];
}

function isEnough(level: Level, from: string, to: string): boolean {
  const [[major, minor], [nextMajor, nextMinor]] = [partsOf(from), partsOf(to)];
  if (level === "patch" || nextMajor > major) return true;
  return level === "minor" && nextMinor > minor;
}

/** New names that a changelog announces one by one. */
const ANNOUNCED: readonly NameKind[] = ["entry", "operation", "reading"];

/** What the sections since the last release do not name in code. */
function unsaid({ names, law, tally }: Findings, sections: ReturnType<typeof sectionsBetween>): readonly string[] {
  const kinds = kindsIn(sections);
  const [anywhere, ofLaw, corrections] = [
    namedIn(sections, [...kinds]),
    namedIn(sections, ["Law", "Corrections"]),
    namedIn(sections, ["Corrections"]),
  ];
  const rules = [...tally.operations].filter(([operation, { byRule }]) => byRule > 0 && operation !== "assess");
  const corrected = rules.filter(([, { corrected: count }]) => count > 0);
  const isCorrected =
    corrected.length > 0 || tally.correctedBy.size > 0 || (tally.operations.get("assess")?.corrected ?? 0) > 0;
  const series = new Set(law.values.map((one) => one.series));
  const lacks = (where: string, all: Iterable<string>, named: ReadonlySet<string>): readonly string[] =>
    [...all].filter((name) => !named.has(name)).map((name) => `CHANGELOG.md names \`${name}\` nowhere under ${where}`);
  return [
    ...(isCorrected && !kinds.has("Corrections")
      ? ["CHANGELOG.md has no ### Corrections, and past results differ"]
      : []),
    ...lacks(
      "### Corrections",
      corrected.map(([operation]) => operation),
      corrections,
    ),
    ...lacks("### Corrections", tally.correctedBy, corrections),
    ...lacks(
      "### Law or ### Corrections",
      [...series].filter((one) => !tally.correctedBy.has(one)),
      ofLaw,
    ),
    ...[...names.removed, ...names.demanded, ...names.added.filter(({ kind }) => ANNOUNCED.includes(kind))]
      .filter(({ name, short }) => !anywhere.has(name) && !anywhere.has(short))
      .map(({ kind, short }) => `CHANGELOG.md does not name the ${kind} \`${short}\``),
  ];
}
