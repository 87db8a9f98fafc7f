// One rule, with what runs it.
import { annual, contextOf, determine, dinarText } from "casnos-rules/contributions";

const answer = determine(
  annual,
  {
    year: 2026,
    activities: [{ activity: "trader", from: "2019-03-01", to: null }],
    declared: [{ year: 2026, base: dinarText("1000000") }],
  },
  contextOf(),
);
console.log(answer.kind === "determined" && answer.value.amount.dinars);
