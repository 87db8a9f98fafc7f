import type { Relative } from "../facts/family.js";
import { MOST_RELATIVES } from "../facts/bounds.js";
import {
  amountColumn,
  dayColumn,
  dayOrNoneColumn,
  flagColumn,
  nameColumn,
  type AmountColumn,
  type Column,
  type DayColumn,
  type DayOrNoneColumn,
  type DayTexts,
  type FlagColumn,
  type ListColumn,
  type NameColumn,
} from "./columns.js";
import { itemsOf, type ItemLists } from "./items.js";
import { refuseAbsent } from "./refusals.js";

/** Families, those of one row after those of another. A fact that a relation has not does not matter there. */
export interface FamilyColumns extends ListColumn {
  /** Where each family begins; one more entry than rows. At most 100 persons each. */
  readonly offsets: Int32Array;
  /** What each is to the deceased. */
  readonly relation: NameColumn<Relative["relation"]>;
  /** Of a child. */
  readonly birthDate?: DayColumn | undefined;
  /** Of a child. */
  readonly sex?: NameColumn<"female" | "male"> | undefined;
  /** Of a child. */
  readonly studying?: FlagColumn | undefined;
  /** Of a child. */
  readonly apprentice?: FlagColumn | undefined;
  /** Of a child. */
  readonly incapacitated?: FlagColumn | undefined;
  /** Of a child: whether the other parent lives. */
  readonly otherParentLives?: FlagColumn | undefined;
  /** Of a child or a woman of the family. */
  readonly ownIncome?: FlagColumn | undefined;
  /** Of a spouse. */
  readonly paidActivity?: FlagColumn | undefined;
  /** Of a spouse: the day of a marriage after the death; a null says that there is none. */
  readonly remarriedOn?: DayOrNoneColumn | undefined;
  /** Of a parent: own resources, whole centimes a month. */
  readonly resources?: AmountColumn | undefined;
}

const RELATIONS: readonly Relative["relation"][] = ["spouse", "child", "parent", "female-collateral"];

/** Reads the columns of families. */
export function familiesOf(given: FamilyColumns, texts: DayTexts): ItemLists<Relative> {
  refuseAbsent(given, ["offsets", "relation"], "family");
  const relation = nameColumn("family.relation", given.relation, RELATIONS);
  const birthDate = dayColumn("family.birthDate", given.birthDate, texts);
  const sex = nameColumn("family.sex", given.sex, ["female", "male"]);
  const studying = flagColumn("family.studying", given.studying);
  const apprentice = flagColumn("family.apprentice", given.apprentice);
  const incapacitated = flagColumn("family.incapacitated", given.incapacitated);
  const otherParentLives = flagColumn("family.otherParentLives", given.otherParentLives);
  const ownIncome = flagColumn("family.ownIncome", given.ownIncome);
  const paidActivity = flagColumn("family.paidActivity", given.paidActivity);
  const remarriedOn = dayOrNoneColumn("family.remarriedOn", given.remarriedOn, texts);
  const resources = amountColumn("family.resources", given.resources);
  const columns: readonly Column<unknown>[] = [
    relation,
    birthDate,
    sex,
    studying,
    apprentice,
    incapacitated,
    otherParentLives,
    ownIncome,
    paidActivity,
    remarriedOn,
    resources,
  ];
  return itemsOf({
    name: "family",
    offsetsName: "family.offsets",
    lists: given,
    columns,
    needed: [relation],
    most: MOST_RELATIVES,
    item(place): Relative {
      const what = relation.at(place) as Relative["relation"];
      switch (what) {
        case "spouse":
          return { relation: what, paidActivity: paidActivity.at(place), remarriedOn: remarriedOn.at(place) };
        case "child":
          return {
            relation: what,
            birthDate: birthDate.at(place),
            sex: sex.at(place),
            studying: studying.at(place),
            apprentice: apprentice.at(place),
            incapacitated: incapacitated.at(place),
            otherParentLives: otherParentLives.at(place),
            ownIncome: ownIncome.at(place),
          };
        case "parent":
          return { relation: what, resources: resources.at(place) };
        default:
          return { relation: what, ownIncome: ownIncome.at(place) };
      }
    },
  });
}
