// A small application: what a trader owes for a year, and what the pension will be, in words.
import { createCasnos, unwrap, CasnosInputError, type Answer, type Pension } from "casnos-rules";
import { explain, explainVerification, icalendar } from "casnos-rules/explain";
import { explainer, retirement } from "casnos-rules/explain/fr";
import { ask, contributionBases } from "casnos-rules/reasoning";
import { annual, contextOf, determine, dinarText } from "casnos-rules/contributions";
import { addDays, isDay } from "casnos-rules/calendar";
import { receipt, verify } from "casnos-rules/receipt";
import { appeal } from "casnos-rules/disputes";
import { dependant } from "casnos-rules/health";

declare const console: { log(...all: unknown[]): void };

const casnos = createCasnos();
const activities = [{ activity: "trader", from: "1999-03-01", to: null }] as const;

const owed = casnos.contributions.annual({ year: 2006, activities, income: [{ year: 2005, amount: "50000" }] });
if (owed.kind === "determined" && owed.value.contribution !== "none") console.log("2006", owed.value.amount.dinars);

const statutory = casnos.with({ readings: { "contribution-index": "statutory" } });
const other = unwrap(
  statutory.contributions.annual({ year: 2006, activities, income: [{ year: 2005, amount: 2_000_000 }] }),
);
if (other.contribution !== "none") console.log("2006", other.amount.dinars);

const pension: Answer<Pension> = casnos.retirement.pension({
  person: { sex: "male", birthDate: "1955-03-01", moudjahid: false, totallyIncapacitated: false },
  periods: Array.from({ length: 32 }, (_, place) => ({
    kind: "contributed" as const,
    year: 1991 + place,
    base: 450_000,
  })),
  startOn: "2023-02-01",
  dependentSpouse: false,
});
if (pension.kind === "determined" && pension.value.right !== "none")
  console.log("pension", pension.value.monthly.dinars);
console.log(explain(pension, { language: "fr" }).split("\n")[1]);

// A page in one language and of one branch says the same.
const french = explainer([retirement]);
console.log("the same", french.explain(pension) === explain(pension, { language: "fr" }));
const sources = french.explanation(pension).sections.find((section) => section.kind === "sources");
console.log("sources with an address", sources?.lines.filter(({ address }) => address !== null).length);

const asked = ask(casnos, "contributions.annual", { year: 2006, activities });
const between = asked.bounds === "unknown" ? undefined : asked.bounds["amount"];
console.log(
  "asked",
  asked.questions.map(({ fact }) => fact).join(),
  between === undefined || between === "unknown" ? "?" : between.least.dinars,
);

const bases = contributionBases(casnos, { year: 2026, contribution: "150000" });
if (bases.kind === "determined" && bases.value.found) console.log("bases", bases.value.intervals[0].from.dinars);

const start = "2012-02-28";
if (isDay(start)) {
  const facts = {
    year: 2018,
    activities: [{ activity: "farmer" as const, from: addDays(start, 1), to: null }],
    declared: [{ year: 2018, base: dinarText("500000") }],
  };
  const rule = determine(annual, facts, contextOf());
  console.log("rule", rule.kind === "determined" && rule.value.contribution === "general" && rule.value.amount.dinars);
}

// A family after a death, through the facade; a contested decision and a dependant through the rules alone.
const survivors = unwrap(
  casnos.retirement.survivors({
    deceased: { was: "pensioner", diedOn: "2024-03-01", monthly: "40000", right: "pension" },
    family: [
      { relation: "spouse", remarriedOn: null },
      { relation: "child", birthDate: "2015-05-05" },
    ],
    on: "2024-04-01",
  }),
);
if (survivors.right === "survivors-pension") {
  console.log("survivors", survivors.shares.map(({ monthly }) => monthly.dinars).join(" + "), survivors.total.dinars);
}
const notifiedOn = "2026-11-10";
if (isDay(notifiedOn)) {
  const contested = { matter: "surcharges" as const, amount: dinarText("1200000"), notifiedOn };
  const road = determine(appeal, contested, contextOf());
  const [first] = road.kind === "determined" ? road.value.stages : [];
  console.log("appeal", first?.forum, first?.lastDay);
  const child = { relation: "child" as const, birthDate: addDays(notifiedOn, -1000) };
  const covered = determine(dependant, { relative: child, on: notifiedOn }, contextOf());
  console.log("covered", covered.kind === "determined" && covered.value.covered);
}

try {
  casnos.contributions.annual({ year: 2006, activities: [{ activity: "trader", from: "2026-02-30", to: null }] });
} catch (error) {
  if (error instanceof CasnosInputError) console.log(error.issues[0]?.path.join("."), error.issues[0]?.code);
}

// A receipt goes out as JSON, and is worked out again from it.
const drawn = await receipt(casnos, "retirement.startDate", { claimReceivedOn: "2026-03-15" });
const verification = await verify(JSON.parse(JSON.stringify(drawn)));
console.log(
  "receipt",
  drawn.input,
  verification.verdict,
  explainVerification(verification, { language: "en" }).length > 0,
);

// The dates to keep, as a calendar.
const traderOf2026 = [{ activity: "trader", from: "2026-02-01", to: null }] as const;
const calendar = icalendar(casnos.assess({ on: "2026-02-05", person: {}, activities: traderOf2026 }), {
  language: "ar",
});
console.log(
  "calendar",
  calendar
    .split("\r\n")
    .filter((line) => line.startsWith("DTSTART"))
    .join(),
);
