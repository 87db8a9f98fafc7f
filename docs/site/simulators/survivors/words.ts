// The words of the simulator of the family of who died: a page carries those of its own language.

type Who = "spouse" | "child" | "parent" | "woman";

/** The words in one language. */
export interface SurvivorsWords {
  readonly was: string;
  readonly wases: Readonly<Record<"pensioner" | "active" | "stopped", string>>;
  readonly sex: string;
  readonly male: string;
  readonly female: string;
  readonly died: string;
  readonly right: string;
  readonly rights: Readonly<Record<"pension" | "allowance" | "invalidity", string>>;
  readonly monthly: string;
  readonly monthlyHint: string;
  readonly ownBirthDate: string;
  readonly raised: string;
  readonly moudjahid: string;
  readonly incapacitated: string;
  readonly career: string;
  readonly careerHint: string;
  readonly family: string;
  readonly familyHint: string;
  readonly relations: Readonly<Record<Who, string>>;
  readonly add: Readonly<Record<Who, string>>;
  readonly nobody: string;
  readonly notSaidYet: string;
  readonly remarried: string;
  readonly since: string;
  readonly birthDate: string;
  readonly doing: string;
  readonly doings: Readonly<Record<"studying" | "apprentice" | "neither", string>>;
  readonly unable: string;
  readonly childSex: string;
  readonly daughter: string;
  readonly son: string;
  readonly income: string;
  readonly otherParent: string;
  readonly resources: string;
  readonly on: string;
  readonly onHint: string;
  readonly more: string;
  readonly moreHint: string;
  readonly claimed: string;
  readonly claimedHint: string;
  readonly widow: string;
  readonly cover: string;
  readonly conditions: string;
  readonly widowIncome: string;
  readonly pension: string;
  readonly aMonth: (amount: string) => string;
  readonly none: Readonly<Record<"no-survivor-entitled" | "deceased-without-right", string>>;
  readonly ofDeceased: Readonly<Record<"pension" | "allowance" | "invalidity", string>>;
  readonly part: (amount: string, rate: string) => string;
  readonly until: (part: string, day: string) => string;
  readonly reason: Readonly<Record<"remarried" | "not-dependent" | "resources-above-the-limit" | "own-income", string>>;
  readonly nextChange: string;
  readonly noChange: string;
  readonly paidFrom: string;
  readonly notSaid: string;
  readonly next: (day: string) => string;
  readonly from: (day: string) => string;
  readonly supposed: Readonly<Record<"studying" | "neither", (names: string) => string>>;
  readonly unknown: string;
  readonly picture: (day: string) => string;
  readonly daMonth: string;
  readonly relatives: string;
  readonly capital: string;
  readonly noCapital: string;
  readonly shared: string;
  readonly claimBy: string;
  readonly claim: string;
  readonly standing: Readonly<Record<"in-time" | "late" | "still-open" | "lapsed", string>>;
  readonly care: string;
  readonly careOpen: string;
  readonly maternity: string;
  readonly careKept: string;
  readonly kept: Readonly<Record<"maintained" | "none", string>>;
}

/** Somebody of the family by the place in it, as the working counts them, and by what they were to the deceased. */
export function relativeName(index: number, who: string, { relations }: SurvivorsWords): string {
  return `${String(index + 1)}. ${Object.hasOwn(relations, who) ? relations[who as Who] : relations.child}`;
}
