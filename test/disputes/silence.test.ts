import { describe, expect, it } from "vitest";
import type { Day } from "../../src/calendar/day.js";
import { roadDay } from "../../src/disputes/road-day.js";
import { isBegunBeforeSilence, isSilence } from "../../src/disputes/silence.js";
import { decisionNotifiedOn, furtherAppealedOn } from "../../src/facts/dispute.js";

// Loi 08-08, articles 11, 13 to 15: the time to answer is over, and no decision was notified.
describe("a silence", () => {
  const by = "2026-02-19" as Day;
  const answer = (given: Day | null | undefined, next?: string) =>
    roadDay(decisionNotifiedOn, given, roadDay(furtherAppealedOn, next as Day | undefined));
  const silence = (next: string | undefined, on?: string) => isSilence(answer(null, next), by, on as Day | undefined);

  it("is there once the time to answer is over on the day asked for, or when the next stage was begun", () => {
    expect(["2026-02-18", "2026-02-19", "2026-02-20"].map((on) => silence(undefined, on))).toEqual([
      false,
      false,
      true,
    ]);
    expect(silence(undefined)).toBe(true);
    for (const on of [undefined, "2026-02-19", "2026-02-20", "2026-06-01"]) {
      expect(["2026-02-18", "2026-02-19", "2026-02-20"].map((next) => silence(next, on))).toEqual([false, false, true]);
    }
  });

  it("is none where an answer came, or nothing is said of one", () => {
    for (const given of ["2026-03-01" as Day, undefined]) expect(isSilence(answer(given), by, undefined)).toBe(false);
  });

  it("was not waited for where the next stage began by its last day", () => {
    const begun = (given: Day | null | undefined, next?: string) => isBegunBeforeSilence(answer(given, next), by);
    expect(["2026-02-18", "2026-02-19", "2026-02-20", undefined].map((next) => begun(null, next))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    for (const given of ["2026-02-10" as Day, undefined]) expect(begun(given, "2026-02-18")).toBe(false);
  });
});
