// Checks with their names: what fails is said at the end, and the others go on.

const failures: string[] = [];
let checks = 0;

/** A check with its name. */
export async function check(name: string, run: () => Promise<void>): Promise<void> {
  if (!name.includes(process.env["ONLY"] ?? "")) return;
  checks += 1;
  const begun = Date.now();
  try {
    await run();
    if (process.env["SLOW"] !== undefined) console.log(`${String(Date.now() - begun)} ms ${name}`);
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    console.error(`FAIL ${failures.at(-1) ?? ""}`);
  }
}

/** Says how many checks held, and which did not. */
export function tally(): void {
  console.log(`${String(checks - failures.length)} of ${String(checks)} checks of the site held`);
  if (failures.length === 0 && checks > 0) return;
  console.error(failures.map((failure) => `- ${failure}`).join("\n"));
  process.exitCode = 1;
}
