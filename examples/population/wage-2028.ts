import { reform } from "casnos-rules/reasoning";

/** What the charts set against the law as it is. It is supposed: nobody has announced it. */
export const wage2028 = reform({
  id: "wage-2028",
  title: "A minimum wage of 30,000 DA in 2028",
  changes: [{ series: "snmg", from: "2028-01-01", value: "30000" }],
});
