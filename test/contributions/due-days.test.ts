import { createCasnos, unwrap } from "casnos-rules";
import { contextOf, determine, dueDays } from "casnos-rules/contributions";
import { describe, expect, it } from "vitest";
import type { Day } from "../../src/calendar/day.js";
import { conventionsOf, reasonsOf, stepsOf } from "../working/steps-of.js";

const casnos = createCasnos();

interface Period {
  readonly activity: "trader" | "artisan" | "farmer" | "breeder" | "auto-entrepreneur";
  readonly from: string;
  readonly to: string | null;
  readonly option?: "flat" | "general";
}

const since = (activity: Period["activity"], from: string): Period => ({ activity, from, to: null });

function line(year: number, activities: readonly Period[], of = casnos) {
  const { lines } = unwrap(of.contributions.schedule({ activities, fromYear: year, toYear: year }));
  return lines[0] as NonNullable<(typeof lines)[0]>;
}

const dueOn = (year: number, activities: readonly Period[]) => unwrap(line(year, activities).days)?.dueOn;

describe("the due day of who begins from 1 July on", () => {
  // Ten days from the start, never before the ordinary day: 30 September in 2019, 30 June in 2026.
  it.each([
    ["2019-09-19", "2019-09-30"],
    ["2019-09-20", "2019-09-30"],
    ["2019-09-21", "2019-10-01"],
    ["2019-09-30", "2019-10-10"],
    ["2019-10-01", "2019-10-11"],
  ])("in 2019, for a start on %s, is %s", (from, expected) => {
    expect(dueOn(2019, [since("trader", from)])).toBe(expected);
  });

  it("is the ordinary one for a start in June, however near", () => {
    expect(dueOn(2026, [since("trader", "2026-06-29")])).toBe("2026-06-30");
    expect(dueOn(2026, [since("trader", "2026-06-30")])).toBe("2026-06-30");
  });

  it("is the ordinary one for farmers and breeders, whose law has no such rule, until it has passed", () => {
    expect(dueOn(2026, [since("farmer", "2026-09-29")])).toBe("2026-09-30");
    expect(dueOn(2026, [since("breeder", "2026-09-30")])).toBe("2026-09-30");
    expect(dueOn(2026, [since("breeder", "2026-10-01")])).toBe("2026-10-11");
  });

  it("is looked for in the year of the start alone, and never for farmers", () => {
    const late = (year: number, period: Period) => stepsOf(line(year, [period]).days, "contributions.late-start");
    const told = [{ inputs: { year: 2019, lateFrom: "07-01" }, value: "2019-07-01" }];
    expect(late(2019, since("trader", "2019-01-01"))).toEqual(told);
    expect(late(2019, since("trader", "2019-12-31"))).toEqual(told);
    expect(late(2019, since("trader", "2018-12-31"))).toEqual([]);
    expect(late(2019, since("farmer", "2019-10-01"))).toEqual([]);
  });

  it("tells the start, the days and the ordinary day, from 1 July itself on", () => {
    const told = (from: string) => stepsOf(line(2019, [since("trader", from)]).days, "contributions.due-after-start");
    expect(told("2019-06-30")).toEqual([]);
    // The days after the start are those of the first year alone.
    expect(told("2018-07-01")).toEqual([]);
    expect(told("2019-07-01")).toEqual([
      { inputs: { began: "2019-07-01", days: 10, due: "2019-09-30" }, value: "2019-09-30" },
    ]);
  });
});

describe("the group of a due day", () => {
  it("is that of farmers for farming alone, else that of the others", () => {
    const told = (year: number, ...activities: readonly Period[]) =>
      stepsOf(line(year, activities).days, "contributions.due-day");
    const [farmer, breeder, trader] = [
      since("farmer", "1990-01-01"),
      since("breeder", "1990-01-01"),
      since("trader", "1990-01-01"),
    ];
    const farmers = { inputs: { year: 2018, group: "farmers", monthDay: "09-30" }, value: "2018-09-30" };
    const others = { inputs: { year: 2018, group: "others", monthDay: "06-30" }, value: "2018-06-30" };
    expect(told(2018, farmer, breeder)).toEqual([farmers]);
    expect(told(2018, trader)).toEqual([others]);
    // In 2019 the day is the same for both.
    expect(told(2019, farmer, trader)).toEqual([
      { inputs: { year: 2019, group: "others", monthDay: "09-30" }, value: "2019-09-30" },
    ]);
    expect(reasonsOf(line(2018, [farmer, trader]).days)).toEqual([
      "no-known-rule due-day-of-farming-beside-another-activity",
    ]);
  });
});

describe("a due day on a weekend, moved", () => {
  const rolling = createCasnos({ readings: { "weekend-deadline": "next-working-day" } });

  it("tells the day it fell on, the weekend then, and the working day", () => {
    const told = (year: number) =>
      stepsOf(line(year, [since("trader", "1990-01-01")], rolling).days, "contributions.working-day");
    // 30 June 2017 was a Friday, the weekend being Friday and Saturday since August 2009.
    expect(told(2017)).toEqual([{ inputs: { due: "2017-06-30", weekend: "friday-saturday" }, value: "2017-07-02" }]);
    expect(told(2016)).toEqual([{ inputs: { due: "2016-06-30", weekend: "friday-saturday" }, value: "2016-06-30" }]);
  });
});

describe("without an activity in the year", () => {
  it("no due day is known", () => {
    const activities = [{ activity: "trader" as const, from: "2019-01-01" as Day, to: "2019-12-31" as Day }];
    const reasons = (year: number) => reasonsOf(determine(dueDays, { year, activities }, contextOf()));
    expect(reasons(2019)).toEqual([]);
    for (const year of [2018, 2020]) expect(reasons(year)).toEqual(["no-known-rule due-day-without-activity"]);
  });
});

describe("until when a base is declared", () => {
  const declareBy = (year: number, activities: readonly Period[]) => line(year, activities).declareBy;

  it("is not in the year of the start, even on its first day", () => {
    expect(unwrap(declareBy(2020, [since("trader", "2020-01-01")]))).toBeNull();
    expect(unwrap(declareBy(2020, [since("trader", "2019-12-31")]))).toBe("2020-01-31");
    expect(stepsOf(declareBy(2020, [since("trader", "2019-12-31")]), "contributions.declare-by")).toEqual([
      { inputs: { year: 2020, lastDay: "01-31", began: "2019-12-31" }, value: "2020-01-31" },
    ]);
  });

  it("in the year of the start says by which convention there is no such day: no text read says so", () => {
    const newcomer = (year: number) => declareBy(year, [since("trader", `${String(year)}-01-01`)]);
    for (const year of [2016, 2020, 2026, 2027]) {
      expect(unwrap(newcomer(year))).toBeNull();
      expect(newcomer(year)).toMatchObject({ certainty: { source: "unverified" } });
      expect(conventionsOf(newcomer(year))).toEqual(["no-declaration-in-the-year-of-the-start"]);
    }
    // Before 2016 nobody declares, whenever he began.
    expect(conventionsOf(newcomer(2015))).toEqual([]);
    expect(declareBy(2020, [since("trader", "2019-12-31")])).toMatchObject({ certainty: { source: "enacted" } });
  });

  it("names the convention by which an activity that follows another at once is no start", () => {
    const after = (to: string) => [{ ...since("artisan", "2018-03-01"), to }, since("trader", "2020-01-01")];
    const followed = declareBy(2020, after("2019-12-31"));
    expect(unwrap(followed)).toBe("2020-01-31");
    expect(conventionsOf(followed)).toEqual(["succession"]);
    const apart = declareBy(2020, after("2019-12-30"));
    expect(unwrap(apart)).toBeNull();
    expect(conventionsOf(apart)).toEqual(["no-declaration-in-the-year-of-the-start"]);
    // The year after, the start is past by either day.
    expect(conventionsOf(declareBy(2021, after("2019-12-31")))).toEqual([]);
  });

  it("is not known for an auto-entrepreneur who pays the flat contribution and exercises nothing else", () => {
    const flat = { ...since("auto-entrepreneur", "2023-05-01"), option: "flat" as const };
    const topic = "no-known-rule declaration-of-a-flat-contributor";
    expect(reasonsOf(declareBy(2025, [flat]))).toEqual([topic]);
    expect(unwrap(declareBy(2025, [{ ...flat, option: "general" }]))).toBe("2025-01-31");
    expect(unwrap(declareBy(2025, [flat, { ...flat, option: "general" }]))).toBe("2025-01-31");
    expect(unwrap(declareBy(2025, [flat, since("trader", "2023-05-01")]))).toBe("2025-01-31");
    // In the year of the start none is declared.
    expect(unwrap(declareBy(2023, [flat]))).toBeNull();
  });

  it("hangs on the option of each activity of an auto-entrepreneur, one of which may be the general one", () => {
    const flat = { ...since("auto-entrepreneur", "2023-05-01"), option: "flat" as const };
    const open = since("auto-entrepreneur", "2023-05-01");
    for (const activities of [
      [flat, open],
      [open, flat],
    ]) {
      expect(reasonsOf(declareBy(2025, activities))).toEqual(["missing-fact activities.option"]);
    }
  });
});
