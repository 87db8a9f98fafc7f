// Every entry through require, where nothing of the language can be changed.
const { createCasnos } = require("casnos-rules");
const { explain } = require("casnos-rules/explain");
const pension = require("./pension.cjs");

if (!Object.isFrozen(Array.prototype)) throw new Error("run with --frozen-intrinsics");
for (const entry of pension.entries) {
  if (Object.keys(require(entry)).length === 0) throw new Error(`${entry} exports nothing`);
}
const answer = createCasnos().retirement.pension(pension.input);
pension.check(answer, explain(answer, { language: "ar" }));
console.log(
  `${pension.entries.length} entries run through require, frozen: a pension of ${pension.monthly}, in Arabic too`,
);
