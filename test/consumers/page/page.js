import { createCasnos, explain, verify, CasnosInputError } from "./node_modules/casnos-rules/dist/standalone.js";
import { violations } from "./violations.js";

const casnos = createCasnos();
const show = () => {
  try {
    const answer = casnos.contributions.annual({
      year: 2026,
      activities: [{ activity: "trader", from: "2019-03-01", to: null }],
      declared: [{ year: 2026, base: document.querySelector("#base").value }],
    });
    document.querySelector("#amount").textContent =
      answer.kind === "determined" ? answer.value.amount.dinars : answer.kind;
    for (const language of ["fr", "ar"]) {
      document.querySelector(`#${language}`).textContent = explain(answer, { language });
    }
  } catch (error) {
    document.querySelector("#amount").textContent = error instanceof CasnosInputError ? error.message : String(error);
  }
};
document.querySelector("#base").addEventListener("input", show);
show();

// Receipts that were drawn up elsewhere are worked out again here, in the time zone of this browser.
const verdicts = {};
for (const name of await (await fetch("receipts.json")).json()) {
  const receipt = await (await fetch(`receipts/${name}`)).json();
  verdicts[name] = (await verify(receipt)).verdict;
}
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const same = Object.values(verdicts).filter((verdict) => verdict === "same").length;
document.querySelector("#receipts").textContent = `${same} receipts verified in ${zone}`;
await fetch("verified", { method: "POST", body: JSON.stringify({ zone, verdicts, violations }) });
