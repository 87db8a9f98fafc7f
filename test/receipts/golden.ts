import { verify, type Verification } from "casnos-rules/receipt";
import { existsSync, readFileSync, readdirSync } from "node:fs";

/** Where the receipts of each version are kept. */
export const FOLDER = new URL("./golden/", import.meta.url);

/** A receipt that a version drew up. */
export interface Golden {
  /** The version and the name, as a changelog names it: `0.1.0/annual-2006-at-the-floor`. */
  readonly name: string;
  readonly data: unknown;
}

/** Every receipt kept. */
export function goldens(): readonly Golden[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .sort()
    .map((path) => ({
      name: path.replaceAll("\\", "/").replace(/\.json$/, ""),
      data: JSON.parse(readFileSync(new URL(path, FOLDER), "utf8")) as unknown,
    }));
}

/** The receipts that a changelog names under a heading "Corrections": in code, version and name. */
export function corrected(changelog: string): ReadonlySet<string> {
  const sections = changelog.split(/^(?=#{2,3} )/m).filter((section) => /^### Corrections\b/.test(section));
  return new Set(
    sections.flatMap((section) => [...section.matchAll(/`([^`\s]+\/[^`\s]+)`/g)].map(([, name = ""]) => name)),
  );
}

/** What is wrong with a receipt that is replayed; null where it is the same, or its change was announced. */
export async function fault({ name, data }: Golden, announced: ReadonlySet<string>): Promise<Verification | null> {
  const verification = await verify(data);
  if (verification.verdict === "same") return null;
  return verification.verdict === "differs" && announced.has(name) ? null : verification;
}
