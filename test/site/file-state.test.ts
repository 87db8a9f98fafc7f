import { describe, expect, it } from "vitest";
import { fileResults } from "../../docs/site/simulators/file/cards.js";
import {
  FIRST,
  affiliationInput,
  deadlineInput,
  isFiledBy,
  isToBeFiled,
  penaltyInput,
  penaltyInputIfFiledOn,
  statusInput,
  turnoverPlace,
  type FileState,
} from "../../docs/site/simulators/file/state.js";
import { SPEAKERS } from "./simulators.js";

const today = "2026-11-22";
const file = (more: Partial<FileState>): FileState => ({ ...FIRST, ...more }) as FileState;

describe("what a file is asked with", () => {
  it("is what is said, and nothing that is left open", () => {
    expect(affiliationInput(file({ salaried: "yes" }), today)).toEqual({
      activity: "trader",
      on: today,
      alsoSalaried: true,
    });
    expect(affiliationInput(file({ salaried: "no" }), today)).toHaveProperty("alsoSalaried", false);
    expect(affiliationInput(file({ salaried: "" }), today)).toEqual({ activity: "trader", on: today });
    expect(deadlineInput(file({ start: "2026-03-01" }))).toEqual({ activityStart: "2026-03-01" });
    expect(deadlineInput(file({ start: "" }))).toEqual({});
  });

  it.each([
    ["not handed in", { filed: "no" }, { activityStart: "2026-03-01", filedOn: null, on: today }],
    [
      "handed in on a day",
      { filed: "yes", filedOn: "2026-03-09" },
      { activityStart: "2026-03-01", filedOn: "2026-03-09", on: today },
    ],
    ["handed in, on a day not said", { filed: "yes" }, { activityStart: "2026-03-01", on: today }],
    [
      "not said, a day left from before",
      { filed: "", filedOn: "2026-03-09" },
      { activityStart: "2026-03-01", on: today },
    ],
    ["of an activity without its first day", { start: "" }, { filedOn: null, on: today }],
    [
      "handed in on what is no day",
      { filed: "yes", filedOn: "abc" },
      { activityStart: "2026-03-01", filedOn: "abc", on: today },
    ],
  ])("is, for the penalty of a file %s", (_, more, input) => {
    expect(penaltyInput(file(more), today)).toEqual(input);
  });

  it("is the day itself, if it is handed in on a day", () => {
    expect(penaltyInputIfFiledOn(file({ filed: "yes", filedOn: "2026-01-01" }), "2026-12-01")).toEqual({
      activityStart: "2026-03-01",
      filedOn: "2026-12-01",
      on: "2026-12-01",
    });
  });

  it("is, for the status, the years whose turnover is given, and the last of them", () => {
    const turnover = [
      { year: "2023", amount: "4000000" },
      { year: "2025", amount: "" },
      { year: "2024", amount: "0" },
    ];
    expect(statusInput(file({ turnover }), today)).toEqual({
      turnover: [
        { year: 2023, amount: "4000000" },
        { year: 2024, amount: "0" },
      ],
      year: 2024,
    });
    expect([0, 1].map((place) => turnoverPlace(file({ turnover }), place))).toEqual([0, 2]);
    expect(statusInput(file({ turnover: [] }), today)).toEqual({ year: 2025 });
    expect(statusInput(file({ turnover: [{ year: "x", amount: "1" }] }), today)).toEqual({
      turnover: [{ year: NaN, amount: "1" }],
      year: NaN,
    });
  });

  it("is handed in by a day, or can still be", () => {
    const later = file({ filed: "yes", filedOn: "2026-12-01" });
    expect([isFiledBy(later, "2026-11-30"), isFiledBy(later, "2026-12-01")]).toEqual([false, true]);
    expect([isToBeFiled(later, "2026-11-30"), isToBeFiled(later, "2026-12-01")]).toEqual([true, false]);
    expect([isFiledBy(file({ filed: "yes" }), today), isToBeFiled(file({ filed: "yes" }), today)]).toEqual([
      false,
      false,
    ]);
    expect([isFiledBy(file({ filed: "" }), today), isToBeFiled(file({ filed: "" }), today)]).toEqual([false, true]);
  });
});

describe("the next step of a file", () => {
  const next = (more: Partial<FileState>, on = today) => fileResults(file(more), on, SPEAKERS.en).next;

  it.each([
    [
      "late and not handed in",
      {},
      "Next: hand in your file now. The last day was 11 March 2026; filed today, the penalty is DA\u00a013,000.00. From 11 December 2026 it is DA\u00a014,000.00.",
      3,
    ],
    [
      "still in time",
      { start: "2026-11-17" },
      "Next: hand in your file by 27 November 2026, at the CASNOS agency of the place where you work.",
      1,
    ],
    [
      "due on the day itself",
      { start: "2026-11-12" },
      "Next: hand in your file by 22 November 2026, at the CASNOS agency of the place where you work.",
      1,
    ],
    [
      "past its last day, of which nothing is said",
      { filed: "" },
      "The last day was 11 March 2026. Say whether the file is handed in.",
      1,
    ],
    ["handed in on a day not said", { filed: "yes" }, "Fill in the day the file was handed in.", 0],
    [
      "handed in on what is no day",
      { filed: "yes", filedOn: "2026-02-30" },
      "Fill in the day the file was handed in.",
      0,
    ],
    [
      "handed in on its last day",
      { filed: "yes", filedOn: "2026-03-11" },
      "Your file was handed in on time: there is no penalty. Next comes your contribution.",
      2,
    ],
    [
      "handed in late",
      { filed: "yes", filedOn: "2026-03-12" },
      "Your file was late: the penalty is DA\u00a05,000.00, once. It can be brought before the appeal commission.",
      2,
    ],
    ["without the day the activity began", { start: "" }, "Fill in the day the activity began.", 0],
    ["of an activity begun on what is no day", { start: "abc" }, "Fill in the day the activity began.", 0],
    [
      "of before the law that is held",
      { start: "1960-01-01" },
      "The last day to file, or its penalty, is not known for these days: ask your agency.",
      0,
    ],
  ] as const)("of one %s", (_, more, text, answers) => {
    const { text: said, restsOn } = next(more);
    expect([said, restsOn.length]).toEqual([text, answers]);
  });

  it("says no amount and no day that rests on no answer", () => {
    for (const on of [today, "abc", ""]) {
      for (const start of ["2026-03-01", "", "abc", "2200-12-31", "1990-02-01"]) {
        for (const filed of ["", "no", "yes"]) {
          const { text, restsOn } = next({ start, filed, filedOn: "2026-03-09" }, on);
          expect([text, restsOn.length > 0]).toEqual([text, /\d|penalty is|no penalty/.test(text)]);
        }
      }
    }
  });
});
