// What is filled in stands in the address of the page, behind `#`, which browsers send to nobody: a link holds the whole case.
import { onBeforeUnmount, onMounted, reactive, watch } from "vue";

/** Text, yes or no, or a list of rows of text: what a simulator is asked with. */
export type State = Readonly<Record<string, string | boolean | readonly Readonly<Record<string, string>>[]>>;

type Writable<S> = {
  -readonly [K in keyof S]: S[K] extends readonly (infer R)[] ? { -readonly [F in keyof R]: R[F] }[] : S[K];
};

/** What is filled in, read from the address once the page is there, and written back to it. */
export function useAddress<S extends State>(first: S): Writable<S> {
  const state = reactive(structuredClone(first)) as Writable<S>;
  const readAddress = (): void => {
    Object.assign(state, structuredClone(first), stateIn(location.hash, first));
  };
  onMounted(() => {
    readAddress();
    addEventListener("hashchange", readAddress);
  });
  onBeforeUnmount(() => removeEventListener("hashchange", readAddress));
  watch(state, () => history.replaceState(history.state, "", addressOf(state as S, first)), { flush: "post" });
  return state;
}

/** Fills in what a case begins with. */
export function reset<S extends State>(state: Writable<S>, first: S): void {
  Object.assign(state, structuredClone(first));
}

function addressOf<S extends State>(state: S, first: S): string {
  return `${location.pathname}${location.search}${hashOf(state, first)}`;
}

/** What stands behind the page in the address of a state, `#` with it: what is as it was at first is left out. */
export function hashOf<S extends State>(state: S, first: S): string {
  const changed = Object.entries(state).filter(([name, value]) => written(value) !== written(first[name] ?? ""));
  const hash = new URLSearchParams(changed.map(([name, value]) => [name, written(value)])).toString();
  return hash === "" ? "" : `#${hash}`;
}

function written(value: State[string]): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The parts of a state that an address holds; what is not of their form is left out, as anybody can write an address. */
export function stateIn<S extends State>(hash: string, first: S): Partial<S> {
  const given = new URLSearchParams(hash.slice(1));
  const read = Object.entries(first).flatMap(([name, value]) => {
    const text = given.get(name);
    const found = text === null ? undefined : valueOf(text, value);
    return found === undefined ? [] : [[name, found] as const];
  });
  return Object.fromEntries(read) as Partial<S>;
}

function valueOf(text: string, like: State[string]): State[string] | undefined {
  if (typeof like === "string") return text.slice(0, LONGEST);
  if (typeof like === "boolean") return text === "true";
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? rows.slice(0, MOST_ROWS).map((row) => rowOf(row, like[0] ?? {})) : undefined;
  } catch {
    return undefined;
  }
}

const LONGEST = 40;
const MOST_ROWS = 60;

function rowOf(row: unknown, like: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const given = (typeof row === "object" ? row : null) as Readonly<Record<string, unknown>> | null;
  const names = Object.keys(like);
  return Object.fromEntries(names.map((name) => [name, textOf(given?.[name])]));
}

/** A field of numbers gives Vue a number, which is kept as the text it was typed as. */
function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).slice(0, LONGEST) : "";
}
