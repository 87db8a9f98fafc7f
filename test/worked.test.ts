import { createCasnos, type Answer } from "casnos-rules";
import { describe, expect, it } from "vitest";
import contributions from "./contributions/worked-contributions.json" with { type: "json" };
import surcharges from "./contributions/worked-surcharges.json" with { type: "json" };
import penalties from "./eligibility/worked-penalties.json" with { type: "json" };
import pensions from "./retirement/worked-pensions.json" with { type: "json" };

// Cases worked by hand from the articles and the dossiers, the arithmetic beside each, by someone who had not read the
// rules. The files say from which line each figure comes.

const casnos = createCasnos();

describe("pensions worked by hand", () => {
  it.each(pensions.map((one) => [one.name, one] as const))("%s", (_, { input, expected }) => {
    const answer = casnos.retirement.pension(input as never);
    if (answer.kind === "undetermined") throw new Error(JSON.stringify(answer.reasons));
    const { value } = answer;
    expect(value.right).toBe(expected.right);
    if (value.right === "none") return;
    expect({ monthly: value.monthly.dinars, rate: Number(value.rate) }).toEqual({
      monthly: expected.monthly,
      rate: Number(expected.rate),
    });
    expect(value.annual.centimes).toBe(value.monthly.centimes * 12);
    expect(dinars(value.total)).toBe(expected.total);
  });
});

describe("contributions worked by hand", () => {
  it.each(contributions.map((one) => [one.name, one] as const))("%s", (_, { input, expected }) => {
    const { lines } = schedule(input);
    const line = lines[0];
    const answer = casnos.contributions.annual(input as never);
    expect(line?.contribution.kind).toBe(answer.kind);
    if (answer.kind === "undetermined") {
      expect(expected.contribution).toBe("undetermined");
      return;
    }
    const { value } = answer;
    expect(value.contribution).toBe(expected.contribution);
    expect(value.contribution === "none" ? null : value.amount.dinars).toBe(expected.amount);
    expect(value.contribution === "general" ? value.basis : null).toBe(expected.basis);
    const days = line?.days;
    expect(days?.kind === "determined" ? (days.value?.dueOn ?? null) : null).toBe(expected.dueOn);
  });

  function schedule({ year, ...rest }: { readonly year: number }) {
    const answer = casnos.contributions.schedule({ ...rest, fromYear: year, toYear: year });
    if (answer.kind === "undetermined") throw new Error(JSON.stringify(answer.reasons));
    return answer.value;
  }
});

describe("surcharges worked by hand", () => {
  it.each(surcharges.map((one) => [one.name, one] as const))("%s", (_, { input, expected }) => {
    expect(casnos.contributions.lateSurcharge(input)).toMatchObject({
      value: { surcharge: { dinars: expected.surcharge }, unpaid: { dinars: expected.unpaid } },
    });
  });
});

describe("penalties worked by hand", () => {
  it.each(penalties.map((one) => [one.name, one] as const))("%s", (_, { input, expected }) => {
    const answer = casnos.eligibility.lateFilingPenalty(input);
    if (answer.kind === "undetermined") throw new Error(JSON.stringify(answer.reasons));
    const { value } = answer;
    expect({
      late: value.late,
      lastDay: value.lastDay,
      months: value.late ? value.months : null,
      penalty: value.late ? value.penalty.dinars : null,
    }).toEqual(expected);
  });
});

function dinars(answer: Answer<{ readonly dinars: string }>): string | null {
  return answer.kind === "determined" ? answer.value.dinars : null;
}
