import { describe, expect, it } from "vitest";
import { problemsOf } from "../../docs/site/simulators/frame/problems.js";
import {
  FIRST,
  deceasedOf,
  familyAtDeath,
  familyOf,
  lastLine,
  memberOf,
  personOf,
  relativeOf,
  supposing,
  yesOrNo,
  type FamilyRow,
  type SurvivorsState,
} from "../../docs/site/simulators/survivors/state.js";
import { SIMULATORS } from "./simulators.js";

const state = (more: Partial<SurvivorsState>): SurvivorsState => ({ ...FIRST, ...more }) as SurvivorsState;
const row = (who: string, more: Partial<FamilyRow> = {}): FamilyRow => ({ ...relativeOf(who), ...more });

describe("who died, as a page says it", () => {
  it("drew a pension, of which what is left empty is not known", () => {
    expect(deceasedOf(state({}))).toEqual({
      was: "pensioner",
      diedOn: "2026-03-01",
      right: "pension",
      monthly: "40000",
    });
    expect(deceasedOf(state({ died: "", right: "", monthly: "" }))).toEqual({ was: "pensioner" });
    expect(deceasedOf(state({ monthly: "abc" }))).toHaveProperty("monthly", "abc");
  });

  it("was insured, with the career up to the death", () => {
    const career = [{ from: "2024", to: "2026", base: "600000" }];
    expect(deceasedOf(state({ was: "active", died: "2026-05-10", career }))).toEqual({
      was: "insured",
      diedOn: "2026-05-10",
      person: { sex: "male", birthDate: "1970-05-10", moudjahid: false, totallyIncapacitated: false },
      periods: [
        { kind: "contributed", year: 2024, base: "600000", quarters: 4 },
        { kind: "contributed", year: 2025, base: "600000", quarters: 4 },
        { kind: "contributed", year: 2026, base: "600000", quarters: 1 },
      ],
    });
    expect(deceasedOf(state({ was: "stopped", career: [] }))).not.toHaveProperty("periods");
    const woman = state({ was: "stopped", sex: "female", born: "", raised: "2", career: [] });
    expect(deceasedOf(woman)).toHaveProperty("person", {
      sex: "female",
      childrenRaised: 2,
      moudjahid: false,
      totallyIncapacitated: false,
    });
    expect(deceasedOf({ ...woman, raised: "two" })).toHaveProperty("person.childrenRaised", NaN);
  });

  it("is a member for the capital: twelve months of the pension, or the base of the last year", () => {
    expect(memberOf(state({ monthly: "33333.33" }))).toEqual({ was: "pensioner", annualPension: "399999.96" });
    expect(memberOf(state({ monthly: "0.01" }))).toEqual({ was: "pensioner", annualPension: "0.12" });
    expect(memberOf(state({ monthly: "" }))).toEqual({ was: "pensioner" });
    expect(memberOf(state({ monthly: "abc" }))).toEqual({ was: "pensioner", annualPension: "abc" });
    expect(memberOf(state({ monthly: "-5" }))).toEqual({ was: "pensioner", annualPension: "-5" });
    const career = [
      { from: "2020", to: "2025", base: "2" },
      { from: "2000", to: "2019", base: "1" },
    ];
    expect(memberOf(state({ was: "active", career }))).toEqual({ was: "active", lastBase: "2" });
    expect([lastLine(career), lastLine(career.toReversed())]).toEqual([0, 1]);
    expect(memberOf(state({ was: "active", career: [] }))).toEqual({ was: "active" });
    expect(memberOf(state({ was: "stopped" }))).toBeNull();
  });
});

describe("the family, as a page says it", () => {
  it("is not known while nobody is named, and is none once that is said", () => {
    expect(familyOf(state({ family: [] }))).toEqual({});
    expect(familyOf(state({ family: [], nobody: true }))).toEqual({ family: [] });
  });

  it.each([
    [row("spouse", { remarried: "no", since: "2026-01-01" }), { relation: "spouse", remarriedOn: null }],
    [row("spouse", { remarried: "yes", since: "2026-01-01" }), { relation: "spouse", remarriedOn: "2026-01-01" }],
    [row("spouse", { remarried: "yes" }), { relation: "spouse" }],
    [row("spouse"), { relation: "spouse" }],
    [row("parent", { resources: "0" }), { relation: "parent", resources: "0" }],
    [row("parent"), { relation: "parent" }],
    [row("woman", { income: "no" }), { relation: "female-collateral", ownIncome: false }],
    [row("child"), { relation: "child" }],
    [row("whoever", { born: "abc" }), { relation: "child", birthDate: "abc" }],
    [
      row("child", { born: "2006-06-01", sex: "female", doing: "studying", unable: "no", income: "yes", other: "no" }),
      {
        relation: "child",
        birthDate: "2006-06-01",
        sex: "female",
        studying: true,
        apprentice: false,
        incapacitated: false,
        ownIncome: true,
        otherParentLives: false,
      },
    ],
    [row("child", { doing: "neither" }), { relation: "child", studying: false, apprentice: false }],
  ])("has %j", (line, person) => {
    expect(personOf(line)).toEqual(person);
  });

  it("is before any later marriage on the day of the death", () => {
    const family = [row("spouse", { remarried: "yes", since: "2026-09-01" })];
    expect(familyAtDeath(state({ family }))).toEqual({ family: [{ relation: "spouse", remarriedOn: null }] });
  });

  it("is supposed where it is left open, and of those who are asked for alone", () => {
    const family = [row("child"), row("child", { doing: "apprentice", income: "no" }), row("child")];
    const { family: supposed } = supposing(state({ family }), [0, 1], "studying");
    expect(supposed).toEqual([
      row("child", { doing: "studying", unable: "no", sex: "male", income: "yes" }),
      row("child", { doing: "apprentice", unable: "no", sex: "male", income: "no" }),
      row("child"),
    ]);
  });

  it("leaves a choice open", () => {
    expect([yesOrNo("a", "yes"), yesOrNo("a", "no"), yesOrNo("a", "")]).toEqual([{ a: true }, { a: false }, {}]);
  });
});

describe("what is wrong with a family", () => {
  it("is told beside its line", () => {
    const family = [
      row("spouse", { remarried: "no" }),
      row("child", { born: "2026-02-30" }),
      row("parent", { resources: "x" }),
    ];
    const hash = `#on=2026-11-22&more=true&family=${encodeURIComponent(JSON.stringify(family))}`;
    const cards = SIMULATORS.find(({ name }) => name === "survivors")?.cards(hash, "fr") ?? [];
    const fields = new Set(cards.flatMap((card) => problemsOf(card, "fr").map(({ field }) => field)));
    expect(fields).toEqual(new Set(["family[1].born", "family[2].resources"]));
  });
});
