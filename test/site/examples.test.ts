import { createCasnos, type FactsOf, type InputOf, type OperationId } from "casnos-rules";
import { describe, expect, it } from "vitest";
import { examples } from "../../docs/site/live/examples.js";
import { operations } from "../../src/operations.js";

const casnos = createCasnos();
const ids = Object.keys(operations) as OperationId[];

function kindOf<O extends OperationId>(operation: O, input: InputOf<FactsOf<O>>): string {
  return casnos.answer(operation, input).kind;
}

describe("the example that the form of an operation begins with", () => {
  it.each(ids)("%s is accepted, and has an answer", (id) => {
    expect(kindOf(id, examples[id] as never)).toBe("determined");
  });

  it("is written for operations that there are, and for no other", () => {
    expect(Object.keys(examples).sort()).toEqual([...ids].sort());
  });
});

// Two examples are of an earlier time, as the law of today is not known: once it is, they are to be of today.
describe("an example of an earlier time", () => {
  it("is the only one that has an answer: invalidity", () => {
    const today = { foundOn: "2026-02-01", ceasedOn: "2026-02-01", claimedOn: "2026-02-10", decidedOn: "2026-09-15" };
    const person = { sex: "male", birthDate: "1977-05-10" } as const;
    expect(kindOf("health.invalidity", { ...examples["health.invalidity"], ...today, person })).toBe("undetermined");
  });

  it("is the only one that has an answer: care that goes on after a death", () => {
    const today = { ...examples["health.maintainedRights"], on: "2026-11-22" };
    expect(kindOf("health.maintainedRights", today)).toBe("undetermined");
  });
});
