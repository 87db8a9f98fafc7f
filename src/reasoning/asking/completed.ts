import type { MissingFact } from "../../working/reasons.js";

/** An input with one more fact, at the place where the rule asked for it. The input given is not changed. */
export function completed<T>(input: T, { fact, year, index }: MissingFact, value: unknown): T {
  const [head = fact, field] = fact.split(".");
  const record = input as Readonly<Record<string, unknown>>;
  if (isOfDeceased(record, head)) {
    return { ...record, deceased: completed(record["deceased"], { fact, year, index } as MissingFact, value) } as T;
  }
  if (field === undefined) return { ...record, [head]: value } as T;
  if (year !== null) {
    const items = (record[head] ?? []) as readonly unknown[];
    return { ...record, [head]: [...items, { year, [field]: value }] } as T;
  }
  if (index !== null) {
    const items = record[head] as readonly Readonly<Record<string, unknown>>[];
    return {
      ...record,
      [head]: items.map((item, place) => (place === index ? { ...item, [field]: value } : item)),
    } as T;
  }
  // A fact of the family, where one person of it is asked about.
  const place = head === "family" && record["relative"] !== undefined ? "relative" : head;
  return { ...record, [place]: { ...(record[place] as object), [field]: value } } as T;
}

/** Whether a fact of a person or a career is one of who died before retirement. */
function isOfDeceased(record: Readonly<Record<string, unknown>>, head: string): boolean {
  const { was } = (record["deceased"] ?? {}) as { readonly was?: unknown };
  return was === "insured" && (head === "person" || head === "periods");
}
