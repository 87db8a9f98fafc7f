import { readable } from "../refusal/readable.js";
import { closed } from "../schemas/closed.js";
import { reformSchema, type ReformInput } from "../schemas/reform.js";
import { read } from "../schemas/read.js";

const given = /* @__PURE__ */ closed({ reform: reformSchema });

/**
 * Law that is supposed, checked and frozen: a draft decree, a projected wage. `createCasnos({ legislation: [...] })` answers by
 * it; nothing before its day changes, and every answer that rests on it names it.
 *
 * @remarks A value holds from its day to its last day, or for ever, whatever the law holds later; of two reforms the last in
 * the list holds. A series that is fixed for the calendar year changes on the 1 January that follows. Its citations have the
 * status `unverified` and carry the name of the reform.
 * @param patch - The name, the title, and the values by series: amounts in DA, rates as decimal text, multiples of another
 * amount of the law as `{ times, of }`.
 * @returns The same as frozen plain data, for `createCasnos`.
 * @throws CasnosInputError for a series that there is not, a value of another unit, or a value that rests on itself.
 *
 * @example
 * ```ts
 * import { createCasnos, unwrap } from "casnos-rules";
 *
 * const wage = reform({
 *   id: "wage-2028",
 *   title: "A minimum wage of 30,000 DA in 2028",
 *   changes: [{ series: "snmg", from: "2028-01-01", value: "30000" }],
 * });
 * const casnos = createCasnos({ legislation: [wage] });
 * const activities = [{ activity: "trader", from: "1999-03-01", to: null }] as const;
 * const answer = casnos.contributions.annual({ year: 2028, activities, declared: [{ year: 2028, base: 0 }] });
 * const owed = unwrap(answer);
 * owed.contribution === "general" && owed.amount.dinars; // => "54000.00"
 * answer.kind === "determined" && answer.certainty.hypothetical; // => ["wage-2028"]
 * ```
 */
export function reform<const R extends ReformInput>(patch: R): R {
  read(given, { reform: patch });
  return readable(() => frozenCopy(patch)) as R;
}

/** Lists and plain objects are copied and frozen; numbers of a decimal library stay as they are. */
function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(Array.from(value, (item: unknown) => frozenCopy(item)));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, frozenCopy(inner)])));
}
