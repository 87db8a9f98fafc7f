import { createCasnos, seriesIds, unwrap, UndeterminedError, type Answer, type OperationId } from "casnos-rules";
import { determine } from "../../src/working/determine.js";
import { describe, expect, it } from "vitest";
import { operations } from "../../src/operations.js";
import { inputSchemas } from "../../src/schemas/inputs.js";
import { read } from "../../src/schemas/read.js";
import { contextOf } from "../../src/working/context.js";
import type { Context } from "../../src/working/working.js";
import { examples } from "../examples/index.js";

const casnos = createCasnos();
const all = examples.map(
  ([operation, input], place) =>
    [`${operation} (${String(place)})`, operation, input, casnos.answer(operation, input as never)] as const,
);

/** An answer with its parts that are answers of their own. */
function withParts(value: unknown): readonly Answer<unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "kind" in value && "steps" in value ? [value as Answer<unknown>] : [];
  return [...own, ...Object.values(value).flatMap(withParts)];
}

describe("every answer", () => {
  it.each(all)("of %s is plain data that survives JSON and structuredClone", (_, __, ___, answer) => {
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(structuredClone(answer)).toEqual(answer);
  });

  it.each(all)("of %s is frozen through and through", (_, __, ___, answer) => {
    const walk = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      expect(Object.isFrozen(value)).toBe(true);
      Object.values(value).forEach(walk);
    };
    walk(answer);
  });

  it.each(all)(
    "of %s rests on a citation wherever it is less than enacted, and names its weakest step",
    (_, __, ___, answer) => {
      const steps = withParts(answer).flatMap((one) => one.steps.map(({ id }) => id));
      for (const one of withParts(answer)) {
        if (one.kind === "undetermined") continue;
        const { source, weakestStep } = one.certainty;
        const noticed = new Set(one.notices.flatMap(({ citations }) => citations));
        const stepped = new Set(one.steps.flatMap(({ citations }) => citations));
        // What only a notice cites does not weaken the answer.
        const statuses = one.citations.flatMap(({ status }, place) =>
          noticed.has(place) && !stepped.has(place) ? [] : [status],
        );
        expect(statuses.includes(source) || (source === "enacted" && statuses.length === 0)).toBe(true);
        if (statuses.length > 0) expect(steps).toContain(weakestStep);
        const order = ["unverified", "reported", "enacted"];
        for (const status of statuses) expect(order.indexOf(status)).toBeGreaterThanOrEqual(order.indexOf(source));
      }
    },
  );

  it.each(all)("of %s cites all the law that was read, and each reading reaches a step", (_, operation, input) => {
    const read: string[] = [];
    const answer = answerWith(operation, input, watching(contextOf(), read));
    const cited = withParts(answer).flatMap((one) =>
      one.kind === "undetermined"
        ? ["*"]
        : one.citations.flatMap((citation) => (citation.kind === "law" ? [citation.series] : [])),
    );
    if (!cited.includes("*")) for (const series of read) expect(cited).toContain(series);
  });

  it.each(all)("of %s is the same however often it is asked", (_, operation, input, answer) => {
    expect(casnos.answer(operation, input as never)).toEqual(answer);
  });
});

describe("a minimum source", () => {
  it("refuses what rests on less, and names the step", () => {
    const strict = createCasnos({ minimumSource: "enacted" });
    expect(strict.law.value("snmg", { on: "2015-01-01" })).toMatchObject({ kind: "determined" });
    expect(strict.law.value("snmg", { on: "2021-01-01" })).toMatchObject({
      kind: "undetermined",
      reasons: [{ code: "below-minimum-source", required: "enacted", found: "reported", step: "law.value.amount" }],
    });
  });

  it("never changes an answer that it lets through", () => {
    const strict = createCasnos({ minimumSource: "reported" });
    for (const [, operation, input, answer] of all) {
      const other = strict.answer(operation, input as never);
      if (other.kind === "determined" && answer.kind === "determined")
        expect(other.certainty).toEqual(answer.certainty);
    }
  });
});

describe("knowledge of a day", () => {
  it("never uses a text published later", () => {
    for (const knownOn of ["1995-01-01", "2006-04-26", "2015-11-17", "2020-12-31"]) {
      const past = createCasnos({ knownOn });
      for (const id of seriesIds) {
        for (const on of ["1996-01-01", "2012-06-01", "2020-07-01", "2026-06-01"]) {
          const answer = past.law.value(id, { on });
          for (const citation of answer.citations) {
            if (citation.kind === "law") expect((citation.text?.publishedOn ?? "") <= knownOn).toBe(true);
          }
        }
      }
    }
  });
});

describe("every series, on every first of January from 1950 to 2100", () => {
  it("has a value inside the law held, flagged when projected, else a typed reason; nothing is thrown", () => {
    for (const id of seriesIds) {
      for (let year = 1950; year <= 2100; year += 1) {
        const on = `${String(year)}-01-01`;
        const answer = casnos.law.value(id, { on });
        if (answer.kind === "undetermined")
          expect(answer.reasons[0]?.code).toMatch(/^(outside-coverage|no-known-rule|other-reading)$/);
        else expect(answer.certainty.projectedFrom === null).toBe(on <= "2026-11-21");
      }
    }
  });
});

describe("unwrap", () => {
  it("gives the value, or throws the reasons", () => {
    expect(unwrap(casnos.retirement.startDate({ claimReceivedOn: "2020-01-31" }))).toEqual({ startOn: "2020-02-01" });
    expect(() => unwrap(casnos.retirement.startDate({ claimReceivedOn: "2010-01-31" }))).toThrow(UndeterminedError);
  });
});

function answerWith(operation: OperationId, input: unknown, context: Context): Answer<unknown> {
  return determine(operations[operation] as never, read(inputSchemas[operation] as never, input), context);
}

/** The same law, with each series that is read noted. */
function watching(context: Context, noted: string[]): Context {
  const { law } = context;
  return {
    ...context,
    law: {
      ...law,
      read: (series, day) => {
        const cited = law.read(series, day);
        noted.push(series.id);
        return cited;
      },
      readEnding: (series, start) => {
        const cited = law.readEnding(series, start);
        noted.push(series.id);
        return cited;
      },
    },
  };
}
