// A pension, whoever works it out, and what its explanation in Arabic must say.
exports.input = {
  person: { sex: "male", birthDate: "1955-03-01", moudjahid: false, totallyIncapacitated: false },
  periods: Array.from({ length: 32 }, (_, place) => ({ kind: "contributed", year: 1991 + place, base: 450_000 })),
  startOn: "2023-02-01",
  dependentSpouse: false,
};

exports.monthly = "30000.00";

exports.check = (answer, text) => {
  if (answer.kind !== "determined" || answer.value.monthly.dinars !== exports.monthly) {
    throw new Error(`not the pension: ${JSON.stringify(answer)}`);
  }
  if (!text.includes("معاش التقاعد ابتداء من 1 فيفري 2023") || !text.includes("30\u202f000,00")) {
    throw new Error(`not its explanation: ${text}`);
  }
};

/** The entries of the package that are code, as a program writes them. */
exports.entries = Object.entries(require("casnos-rules/package.json").exports)
  .filter(([, target]) => typeof target !== "string")
  .map(([path]) => `casnos-rules${path.slice(1)}`);
