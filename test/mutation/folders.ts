/** The folders whose mutants are made, those whose formulas others rest on first. */
export const FOLDERS = [
  "money",
  "calendar",
  "family",
  "eligibility",
  "disputes",
  "contributions",
  "health",
  "retirement",
] as const;

/** Where the report of a folder is kept between runs. */
export function reportOf(folder: string): string {
  return `.cache/mutation/${folder}.json`;
}
