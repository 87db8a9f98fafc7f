// Bundles one rule with each bundler, and looks that the bundle runs and carries nothing but that rule and its law.
import { labels } from "casnos-rules/explain";
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { bundlers } from "./bundlers.mjs";

// 4.6 kB are the rule and its law, as the check of sizes has them; the rest runs a rule: it looks up the law under readings and
// reforms, and makes the answer.
const MOST = 11 * 1024;
const FIGURE = "150000.00";

const texts = ["fr", "ar", "en"].flatMap((language) => longTexts(labels("contributions.annual", { language })));
const FOREIGN = {
  "decimal.js": ["[DecimalError]"],
  zod: ["~standard", "ZodError"],
  "a sentence of the explanations": texts,
};

// What is looked for in vain below is found where it is.
const everything = readable(await bundlers.esbuild("./everything.js"));
for (const [what, signs] of Object.entries(FOREIGN)) {
  if (!signs.some((sign) => everything.includes(sign))) throw new Error(`a bundle of everything carries no ${what}`);
}

for (const [name, bundle] of Object.entries(bundlers)) {
  const rule = await bundle("./rule.js");
  const text = readable(rule);
  for (const [what, signs] of Object.entries(FOREIGN)) {
    const carried = signs.find((sign) => text.includes(sign));
    if (carried !== undefined) throw new Error(`${name} carries ${what} with one rule: ${carried}`);
  }

  const size = gzipSync(rule, { level: 9 }).length;
  if (size > MOST) throw new Error(`${name} makes ${size} bytes of one rule, at most ${MOST}`);

  const file = `${name}.out.mjs`;
  await writeFile(file, rule);
  const said = execFileSync(process.execPath, [file], { encoding: "utf8" }).trim();
  if (said !== FIGURE) throw new Error(`the bundle of ${name} says ${said}`);
  console.log(`${name}: ${said} in ${(size / 1024).toFixed(1)} kB`);
}

/** A bundle, with letters beyond ASCII as they are: some bundlers escape them. */
function readable(code) {
  return code.replace(/\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, four, two) =>
    String.fromCharCode(parseInt(four ?? two, 16)),
  );
}

function longTexts(value) {
  if (typeof value === "string") return value.length > 15 && value.includes(" ") && !value.includes("'") ? [value] : [];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(longTexts) : [];
}
