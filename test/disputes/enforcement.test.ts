import { createCasnos, unwrap, type EnforcementFacts, type InputOf } from "casnos-rules";
import { explain } from "casnos-rules/explain";
import { describe, expect, it } from "vitest";

const { enforcement } = createCasnos().disputes;
type Measure = InputOf<EnforcementFacts>["measure"];

const of = (measure: Measure, on = "2026-03-02") => enforcement({ measure, on });
const needs = (measure: Measure, on?: string) => unwrap(of(measure, on)).needs;
const plain = (what: string) => ({ oneOf: [{ what, withinDays: null, leavesDays: null }] });
const formalNotice = { oneOf: [{ what: "formal-notice", withinDays: null, leavesDays: 30 }] };

describe("what the law asks of a measure", () => {
  it("is first a formal notice and its thirty days (loi 08-08, article 46)", () => {
    for (const measure of ["tax-roll", "constraint", "account-attachment"] as const) {
      for (const on of ["2008-03-02", "2026-03-02"]) expect(unwrap(needs(measure, on))[0]).toEqual(formalNotice);
      expect(needs(measure).citations.map((one) => (one.kind === "law" ? one.article : null))).toContain("46");
    }
  });

  it("is then what its own articles say", () => {
    expect(unwrap(needs("formal-notice"))).toEqual([
      plain("name-of-the-debtor"),
      plain("sums-by-nature-and-period"),
      plain("texts-and-sanctions"),
    ]);
    expect(unwrap(needs("tax-roll")).slice(1)).toEqual([
      { oneOf: [{ what: "visa-of-the-wali", withinDays: 8, leavesDays: null }] },
    ]);
    expect(unwrap(needs("constraint")).slice(1)).toEqual([
      plain("signature-of-the-agency-director"),
      { oneOf: [{ what: "visa-of-the-court-president", withinDays: 10, leavesDays: null }] },
    ]);
  });

  it("gives the 15 days to the validation procedure alone, not to an enforceable title (articles 57 to 60)", () => {
    expect(unwrap(needs("account-attachment")).slice(1)).toEqual([
      {
        oneOf: [
          { what: "enforceable-title", withinDays: null, leavesDays: null },
          { what: "validation-procedure", withinDays: 15, leavesDays: null },
        ],
      },
    ]);
  });

  it("is named in full by its last step", () => {
    const said = (measure: Measure) => explain(needs(measure), { language: "en" }).split("\n")[1];
    expect(said("constraint")).toMatch(/formal notice.*signature of the director.*visa of the president/);
    expect(said("tax-roll")).toMatch(/formal notice.*visa of the wali/);
    expect(said("account-attachment")).toMatch(/formal notice.*enforceable title or validation procedure/);
    for (const language of ["fr", "ar", "en"] as const) {
      expect(explain(of("constraint"), { language })).not.toMatch(/valid\b|valable|exige/);
    }
  });

  it("is not known of a constraint of the law of 1983, nor of a warning", () => {
    for (const measure of ["constraint", "warning"] as const) {
      expect(needs(measure, "2006-03-02")).toMatchObject({ reasons: [{ code: "no-known-rule" }] });
    }
  });
});

describe("the object of a measure", () => {
  it("is, of a warning, sums of the four years after their due day (loi 83-15, article 57)", () => {
    const { object } = unwrap(of("warning", "2006-03-02"));
    expect(object).toMatchObject({ value: { what: "sums-past-due", years: 4 }, citations: [{ article: "57" }] });
    expect(unwrap(of("constraint", "2006-03-02")).object).toBeNull();
    expect(unwrap(of("tax-roll")).object).toBeNull();
  });
});

describe("the other means of recovery", () => {
  it("are named and cited from 2 March 2008 on, and not before", () => {
    const answer = of("tax-roll");
    expect(answer.kind === "determined" && answer.notices.find(({ code }) => code === "other-means")).toMatchObject({
      facts: { loans: "retention-on-loans", security: "privilege-and-mortgage" },
    });
    const articles = answer.citations.map((one) => (one.kind === "law" ? one.article : null));
    expect(articles).toEqual(expect.arrayContaining(["45, 62-64", "67, 68"]));
    expect(explain(answer, { language: "en" })).toMatch(/retention on loans.*privilege.*mortgage/);
    expect(JSON.stringify(of("constraint", "2006-03-02"))).not.toContain("other-means");
  });
});
