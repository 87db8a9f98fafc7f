import { casnosAdapter, type Adapter } from "casnos-rules/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedOf, Unanswered } from "../../src/testing/asked.js";
import { catalogue } from "../../src/testing/properties/catalogue.js";
import { figuresOf, type Figures } from "../../src/testing/properties/figures.js";
import { holds, type Relation } from "../../src/testing/properties/relation.js";
import { runs } from "../runs.js";
import { underAReform } from "../under-a-reform.js";

// A rise of the minimum wage moves every minimum, ceiling and bound. The properties draw their cases from the law, so that
// they hold under the next wage too. No case lies after the last day checked, so that the wage is supposed before it.

/** What does not hold of a property on some cases, under a law; null where all does. */
async function broken(id: string, adapter: Adapter, law: Figures): Promise<unknown> {
  const one = catalogue.find((property) => property.id === id);
  if (one === undefined) throw new RangeError(id);
  let found: { readonly example: unknown; readonly relation: Relation } | null = null;
  let answered = 0;
  const run = fc.asyncProperty(one.cases(law), async (example) => {
    try {
      const relations = await one.relations(example, askedOf(adapter, []), law);
      answered += 1;
      const relation = relations.find((each) => !holds(each));
      if (relation !== undefined) found = { example, relation };
      return relation === undefined;
    } catch (error) {
      if (error instanceof Unanswered) return true;
      throw error;
    }
  });
  await fc.check(run, { seed: 20_261_121, numRuns: runs(100) });
  return answered === 0 ? "not answered" : found;
}

describe.each(["20000", "26000", "40000", "80000", "400000"])("with a minimum wage of %s DA", (dinars) => {
  it.each(["2017-01-01", "2026-01-01"])("since %s every property holds", async (from) => {
    const casnos = underAReform({ series: "snmg", from, value: dinars });
    const [adapter, law] = [casnosAdapter(casnos), figuresOf(casnos.context.law)];
    const all = await Promise.all(catalogue.map(async ({ id }) => [id, await broken(id, adapter, law)] as const));
    expect(all.filter(([, fault]) => fault !== null)).toEqual([]);
  });
});
