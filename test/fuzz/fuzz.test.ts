import { describe, expect, it } from "vitest";
import { runs } from "../runs.js";
import { fuzzing } from "./fuzzing.js";
import { inputAt } from "./inputs.js";
import { targets, untargeted } from "./targets.js";

const SEED = Number(process.env["PROPERTY_SEED"] ?? 20261121);

describe("malformed inputs", () => {
  it("are refused with CasnosInputError alone, or answered with plain data", async () => {
    const { counts, wrong } = await fuzzing(runs(6000), SEED);
    expect(wrong).toEqual([]);
    const outcomes = Object.values(counts).reduce(
      (sum, row) => ({
        refused: sum.refused + row.refused,
        answered: sum.answered + row.determined + row.undetermined,
      }),
      { refused: 0, answered: 0 },
    );
    // Inputs that no rule ever sees would say little.
    expect(outcomes.refused).toBeGreaterThan(0);
    expect(outcomes.answered).toBeGreaterThan(outcomes.refused / 10);
  });

  it("are the same for the same seed and place, and others for others", () => {
    const names = (seed: number) =>
      Array.from(
        { length: 30 },
        (_, place) => `${inputAt(seed, place).target.name} ${typeof inputAt(seed, place).input}`,
      );
    expect(names(1)).toEqual(names(1));
    expect(names(1)).not.toEqual(names(2));
  });

  it("are passed to every function that takes one", () => {
    expect(untargeted).toEqual([]);
    expect(new Set(targets.map(({ name }) => name)).size).toBe(targets.length);
    for (const { name, valid } of targets) expect([name, valid.length > 0]).toEqual([name, true]);
  });
});
