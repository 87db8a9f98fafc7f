import type { Day } from "casnos-rules/calendar";
import { describe, expect, it } from "vitest";
import { someOf } from "../runs.js";
import { cell, movable, turningDays } from "./grid.js";

// `npm run grid` asks on every day from 1950 to 2100; here on the days around which the law changes, and each 1 January.
const days = turningDays();

describe("every operation around each day on which the law changes", () => {
  it.each(someOf(movable).map((one, place) => [`${one.operation} (${String(place)})`, one] as const))(
    "%s",
    (_, one) => {
      const seen = days.map((day) => cell(one, day));
      expect(seen.filter((found) => found !== "refused-input").length).toBeGreaterThan(0);
    },
  );

  it.each(movable.map((one, place) => [`${one.operation} (${String(place)})`, one] as const))(
    "%s gives nothing of the law before 1984",
    (_, one) => {
      const before = days.filter((day) => day < ("1983-12-01" as Day)).map((day) => cell(one, day));
      expect(before).not.toContain("determined");
    },
  );
});
