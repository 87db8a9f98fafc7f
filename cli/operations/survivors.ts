import type { DrawnRight, Relative } from "casnos-rules";
import { survivorsPensions as batch, type FamilyColumns, type SurvivorsColumns } from "casnos-rules/batch";
import type { Columns } from "../cells/columns.js";
import { amount, day, dayOrNone, flag, list, name } from "../cells/kinds.js";
import { dinarsText } from "../cells/written.js";
import { careerField, careersOf, listOf } from "./careers.js";
import { needed, operation, type Field, type Operation } from "./operation.js";
import { personFields, personsOf } from "./persons.js";

const RELATIONS: readonly Relative["relation"][] = ["spouse", "child", "parent", "female-collateral"];
const DRAWN: readonly DrawnRight[] = ["pension", "allowance", "invalidity"];

const family = list({
  relation: name(RELATIONS),
  birthDate: day,
  sex: name(["female", "male"]),
  studying: flag,
  apprentice: flag,
  incapacitated: flag,
  otherParentLives: flag,
  ownIncome: flag,
  paidActivity: flag,
  remarriedOn: dayOrNone,
  resources: amount,
});

/** The pension of the survivors of who drew one, or an allowance. */
export const survivorsOfPensioners: Operation = survivorsOf(
  [
    needed("diedOn", day, "deceased.diedOn"),
    needed("monthly", amount, "deceased.monthly"),
    needed("right", name(DRAWN), "deceased.right"),
  ],
  (columns) => ({
    diedOn: columns.day("diedOn") ?? "",
    monthly: columns.amount("monthly") ?? Number.NaN,
    right: columns.name<DrawnRight>("right") ?? "pension",
  }),
);

/** The pension of the survivors of who died before retirement. */
export const survivorsOfInsured: Operation = survivorsOf(
  [needed("diedOn", day, "deceased.diedOn"), ...personFields("deceased.person"), careerField("deceased.periods")],
  (columns) => ({ ...careersOf(columns), diedOn: columns.day("diedOn") ?? "", persons: personsOf(columns) }),
);

function survivorsOf(
  deceased: readonly Field[],
  deceasedOf: (columns: Columns) => SurvivorsColumns["deceased"],
): Operation {
  return operation({
    name: "survivors",
    single: "retirement.survivors",
    fields: [...deceased, needed("family", family), needed("on", day)],
    ask: (casnos, columns, options) => {
      const families = familiesOf(columns);
      const table = { deceased: deceasedOf(columns), family: families, on: columns.day("on") ?? "" };
      return { ...batch(casnos, table, options), offsets: families.offsets };
    },
    gives: [
      { name: "total", kind: "amount", of: ({ totals }) => totals },
      {
        name: "shares",
        kind: "text",
        at: ({ shares, offsets }, row) => sharesText(shares.subarray(offsets[row], offsets[row + 1])),
      },
      { name: "nextChange", kind: "day", of: ({ nextChange }) => nextChange },
    ],
  });
}

/** The part of each of a family, in its order; nothing stands for who has none. */
function sharesText(shares: Float64Array): string | null {
  if (shares.every(Number.isNaN)) return null;
  return Array.from(shares, (share) => (Number.isNaN(share) ? "" : dinarsText(share))).join("|");
}

function familiesOf(columns: Columns): FamilyColumns {
  const { offsets, nullBitmap, items } = listOf("family", columns);
  return {
    offsets,
    nullBitmap,
    relation: items.name<Relative["relation"]>("relation") ?? "spouse",
    birthDate: items.day("birthDate"),
    sex: items.name("sex"),
    studying: items.flag("studying"),
    apprentice: items.flag("apprentice"),
    incapacitated: items.flag("incapacitated"),
    otherParentLives: items.flag("otherParentLives"),
    ownIncome: items.flag("ownIncome"),
    paidActivity: items.flag("paidActivity"),
    remarriedOn: items.dayOrNone("remarriedOn"),
    resources: items.amount("resources"),
  };
}
