// Every entry as an ES module, where nothing of the language can be changed.
import { createCasnos } from "casnos-rules";
import { explain } from "casnos-rules/explain";
import pension from "./pension.cjs";

if (!Object.isFrozen(Array.prototype)) throw new Error("run with --frozen-intrinsics");
for (const entry of pension.entries) {
  if (Object.keys(await import(entry)).length === 0) throw new Error(`${entry} exports nothing`);
}
const standalone = await import("casnos-rules/standalone");
for (const casnos of [createCasnos(), standalone.createCasnos()]) {
  const answer = casnos.retirement.pension(pension.input);
  pension.check(answer, explain(answer, { language: "ar" }));
  pension.check(answer, standalone.explain(answer, { language: "ar" }));
}
console.log(
  `${pension.entries.length} entries run as ES modules, frozen: a pension of ${pension.monthly}, in Arabic too`,
);
