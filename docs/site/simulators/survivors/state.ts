// The case of a death as it is filled in, and what it says to the rules: what is left empty is left out, and is not known.
import type { State } from "../frame/address.js";
import { careerUntil } from "../frame/career.js";
import { wholeNumber } from "../frame/typed.js";

/** Somebody of the family; a field that is not of this kind of person stays empty. */
export type FamilyRow = Readonly<
  Record<"who" | "remarried" | "since" | "born" | "sex" | "doing" | "unable" | "income" | "other" | "resources", string>
>;

/** What is filled in. */
export interface SurvivorsState extends State {
  readonly was: string;
  readonly sex: string;
  readonly died: string;
  readonly right: string;
  readonly monthly: string;
  readonly born: string;
  readonly raised: string;
  readonly moudjahid: boolean;
  readonly incapacitated: boolean;
  readonly career: readonly { readonly from: string; readonly to: string; readonly base: string }[];
  readonly family: readonly FamilyRow[];
  readonly nobody: boolean;
  readonly on: string;
  readonly more: boolean;
  readonly claimed: string;
  readonly cover: string;
  readonly conditions: string;
  readonly income: string;
}

const EMPTY: FamilyRow = {
  who: "",
  remarried: "",
  since: "",
  born: "",
  sex: "",
  doing: "",
  unable: "",
  income: "",
  other: "",
  resources: "",
};

/** Somebody of the family of whom nothing is known yet but what they were to the deceased. */
export function relativeOf(who: string): FamilyRow {
  return { ...EMPTY, who };
}

/** A case to begin with. */
export const FIRST: SurvivorsState = {
  was: "pensioner",
  sex: "male",
  died: "2026-03-01",
  right: "pension",
  monthly: "40000",
  born: "1970-05-10",
  raised: "",
  moudjahid: false,
  incapacitated: false,
  career: [{ from: "2003", to: "2026", base: "600000" }],
  family: [
    { ...relativeOf("spouse"), remarried: "no" },
    { ...relativeOf("child"), born: "2010-01-15" },
    { ...relativeOf("child"), born: "2015-06-01" },
  ],
  nobody: false,
  on: "",
  more: false,
  claimed: "",
  cover: "",
  conditions: "",
  income: "",
};

const MONTHS_IN_A_YEAR = 12;

/** The case with what is left open on some children supposed: no ground but the studies, or none at all. */
export function supposing(
  state: SurvivorsState,
  places: readonly number[],
  doing: "studying" | "neither",
): SurvivorsState {
  const suppose = (row: FamilyRow): FamilyRow => ({
    ...row,
    doing: row.doing || doing,
    unable: row.unable || "no",
    sex: row.sex || "male",
    income: row.income || "yes",
  });
  return { ...state, family: state.family.map((row, place) => (places.includes(place) ? suppose(row) : row)) };
}

/** Who died, as the survivors' pension takes it. */
export function deceasedOf(state: SurvivorsState): object {
  const { was, died, right, monthly } = state;
  const diedOn = given("diedOn", died);
  if (was === "pensioner") return { was, ...diedOn, ...given("right", right), ...given("monthly", monthly) };
  const { sex, born, raised, moudjahid, incapacitated } = state;
  const person = {
    ...given("sex", sex),
    ...given("birthDate", born),
    ...(sex === "female" && raised !== "" ? { childrenRaised: wholeNumber(raised) } : {}),
    moudjahid,
    totallyIncapacitated: incapacitated,
  };
  return { was: "insured", ...diedOn, person, ...careerOf(state) };
}

/** Who died, as the death capital takes it; nothing of who neither drew a pension nor was active. */
export function memberOf({ was, monthly, career }: SurvivorsState): object | null {
  if (was === "pensioner") return { was, ...given("annualPension", twelveTimes(monthly)) };
  if (was !== "active") return null;
  return { was, ...given("lastBase", career[lastLine(career)]?.base ?? "") };
}

/** The place of the line that ends last. */
export function lastLine(career: SurvivorsState["career"]): number {
  return career.reduce(
    (latest, { to }, place) => (wholeNumber(to) > wholeNumber(career[latest]?.to ?? "0") ? place : latest),
    0,
  );
}

/** The family; nothing while nobody is named, and it is not said that there is nobody. */
export function familyOf({ family, nobody }: SurvivorsState): { readonly family?: readonly object[] } {
  return family.length === 0 && !nobody ? {} : { family: family.map(personOf) };
}

/** The family on the day of the death, before any later marriage. */
export function familyAtDeath(state: SurvivorsState): { readonly family?: readonly object[] } {
  const family = state.family.map((row) => (row.who === "spouse" ? { ...row, remarried: "no" } : row));
  return familyOf({ ...state, family });
}

/** Somebody of the family as the rules take one. */
export function personOf(row: FamilyRow): object {
  switch (row.who) {
    case "spouse":
      return { relation: "spouse", ...remarriageOf(row) };
    case "parent":
      return { relation: "parent", ...given("resources", row.resources) };
    case "woman":
      return { relation: "female-collateral", ...yesOrNo("ownIncome", row.income) };
    default:
      return {
        relation: "child",
        ...given("birthDate", row.born),
        ...given("sex", row.sex),
        ...yesOrNo("studying", doing(row, "studying")),
        ...yesOrNo("apprentice", doing(row, "apprentice")),
        ...yesOrNo("incapacitated", row.unable),
        ...yesOrNo("ownIncome", row.income),
        ...yesOrNo("otherParentLives", row.other),
      };
  }
}

function remarriageOf({ remarried, since }: FamilyRow): object {
  if (remarried === "no") return { remarriedOn: null };
  return remarried === "yes" ? given("remarriedOn", since) : {};
}

/** Who studies is no apprentice, and the other way round. */
function doing({ doing: what }: FamilyRow, one: string): string {
  if (what === "") return "";
  return what === one ? "yes" : "no";
}

/** The years contributed up to the death; nothing while a line is not filled in, as the career is not known then. */
function careerOf({ career, died }: SurvivorsState): { readonly periods?: readonly object[] } {
  const periods = careerUntil(career, died);
  return periods === null ? {} : { periods };
}

/** An amount a month as one a year; a text that is no amount stays as it is, for the rules to say what is wrong. */
function twelveTimes(monthly: string): string {
  if (!/^\d{1,10}(\.\d{1,2})?$/.test(monthly)) return monthly;
  const centimes = String(Math.round(Number(monthly) * 100) * MONTHS_IN_A_YEAR).padStart(3, "0");
  return `${centimes.slice(0, -2)}.${centimes.slice(-2)}`;
}

function given(name: string, value: string): object {
  return value === "" ? {} : { [name]: value };
}

/** A choice that may be left open. */
export function yesOrNo(name: string, value: string): object {
  return value === "" ? {} : { [name]: value === "yes" };
}
