import { createCasnos } from "casnos-rules";
import { explainVerification } from "casnos-rules/explain";
import { receipt, verify, type Verification } from "casnos-rules/receipt";
import { describe, expect, it } from "vitest";
import { hashOf } from "./hash.js";

const drawn = await receipt(createCasnos(), "contributions.remission", { surcharge: "1000", on: "2026-01-01" });
const { hash: _, ...content } = drawn;
const forged = (changes: object) => ({ ...content, ...changes, hash: hashOf({ ...content, ...changes }) });
const inLanguages = async (data: unknown): Promise<readonly string[]> => {
  const verification = await verify(data);
  return (["fr", "ar", "en"] as const).map((language) => explainVerification(verification, { language }));
};

describe("what is said of a receipt", () => {
  it("that is the same", async () => {
    expect(await inLanguages(drawn)).toEqual([
      "La réponse du récépissé est retrouvée, au dernier chiffre et à la dernière source près.\nLe droit contenu ici est celui du récépissé.",
      "أعاد الحساب جواب الوصل نفسه، إلى آخر رقم وآخر مصدر.\nالقانون المعتمد هنا هو قانون الوصل نفسه.",
      "The answer of the receipt comes out again, to the last digit and source.\nThe law held here is that of the receipt.",
    ]);
  });

  it("of another law and another version", async () => {
    const [, ar, en] = await inLanguages(forged({ law: `sha256-${"0".repeat(64)}`, library: "0.0.9" }));
    const [first, law, library] = en?.split("\n") ?? [];
    expect(first).toBe("The answer of the receipt comes out again, to the last digit and source.");
    expect(law).toBe(
      `The law held here is another (${drawn.law.slice(0, 19)}…) than that of the receipt (sha256-000000000000…).`,
    );
    expect(library).toBe(
      `The receipt was drawn up by version 0.0.9 of the library and verified by version ${drawn.library}.`,
    );
    expect(ar).toContain("\u2066sha256-000000000000…\u2069");
  });

  it("that differs, place by place", async () => {
    const [, arabic, english] = await inLanguages(forged({ answer: { kind: "x".repeat(100) } }));
    expect(english).toContain(`  - answer.kind: "${"x".repeat(79)}… in the receipt, "undetermined" now`);
    expect(english).toMatch(/ {2}- answer\.steps: nothing in the receipt, \[\] now/);
    expect(arabic).toContain("\u2066answer.steps\u2069: لا شيء في الوصل، \u2066[]\u2069 الآن");
  });

  it("that differs in many places: twenty, and how many more", async () => {
    const answer = Object.fromEntries(Array.from({ length: 50 }, (_none, place) => [`p${String(place)}`, place]));
    const verification = await verify(forged({ answer }));
    const total = verification.verdict === "differs" ? verification.differences.length : 0;
    expect(total).toBeGreaterThan(50);
    const lines = explainVerification(verification, { language: "en", format: "markdown" }).split("\n");
    expect(lines.filter((line) => line.startsWith("- "))).toHaveLength(21);
    expect(lines.at(-1)).toBe(`- not shown here: ${String(total - 20)} more`);
  });

  it("that was altered", async () => {
    const [fr, , en] = await inLanguages({ ...drawn, library: "9.9.9" });
    expect(en).toBe("The receipt was altered: its content does not fit its hash.");
    expect(fr).toBe("Le récépissé a été modifié : son contenu ne correspond pas à son empreinte.");
  });

  it("that cannot be read", async () => {
    expect((await inLanguages({ ...drawn, format: 2 }))[2]).toBe(
      "This is no receipt that can be read here:\n\n  - format: form 2 is newer than the one known here (1)",
    );
  });

  it("whose facts are refused, field by field", async () => {
    const [fr, ar, en] = await inLanguages(forged({ input: { surcharge: "999.00", on: "2026-01-01", ground: null } }));
    expect(en?.split("\n").slice(1)).toEqual([
      "",
      "  - input.ground: unexpected type (expected: text; received: null)",
    ]);
    expect([fr, ar].map((text) => text?.split("\n").length)).toEqual([3, 3]);
  });

  it("in a language that there is not is refused", () => {
    const same = { verdict: "altered" } satisfies Verification;
    expect(() => explainVerification(same, { language: "de" as never })).toThrow(/language/);
  });
});
