// The same package from CommonJS.
const { createCasnos } = require("casnos-rules");
const { explain } = require("casnos-rules/explain");

const answer = createCasnos().law.value("snmg", { on: "2020-07-01" });
console.log(explain(answer, { language: "en" }).split("\n")[1]);
