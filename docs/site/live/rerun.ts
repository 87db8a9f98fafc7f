// Runs the code of an example as a module, and writes behind each `// =>` what its line gives now.
import { parse, type Comment, type Node } from "acorn";
import { withBase } from "vitepress";
import { literal } from "./literal.js";

/** The code with its values as they are now, and what went wrong, if anything. */
export interface Rerun {
  readonly text: string;
  readonly error: string;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly comment: Comment;
}

/** What the lines of a run give their values to, by a name that is of this run alone: several can run at once. */
let runs = 0;

/** Runs an example. */
export async function rerun(code: string): Promise<Rerun> {
  runs += 1;
  const channel = `$gave${String(runs)}`;
  try {
    const { lines, imports } = read(code);
    const values = new Map<number, string>();
    const module = instrumented(code, { lines, imports, channel });
    await run(module, channel, (place, value) => values.set(place, literal(value)));
    return { text: withValues(code, lines, values), error: "" };
  } catch (error) {
    return { text: code, error: error instanceof Error ? error.message : String(error) };
  }
}

interface Read {
  readonly lines: readonly Line[];
  readonly imports: readonly { readonly start: number; readonly end: number; readonly name: string }[];
}

/** The expressions that say what they give, and the names that are imported from. */
function read(code: string): Read {
  const comments: Comment[] = [];
  const { body } = parse(code, { ecmaVersion: "latest", sourceType: "module", onComment: comments });
  const nodes = body as readonly (Node & { source?: (Node & { value: string }) | null })[];
  const lines = nodes.flatMap(({ type, start, end }) => {
    const comment = comments.find((one) => one.start >= end && /^[ \t;]*$/.test(code.slice(end, one.start)));
    const says = comment?.value.startsWith(" =>") ?? false;
    return type === "ExpressionStatement" && comment !== undefined && says ? [{ start, end, comment }] : [];
  });
  const imports = nodes.flatMap(({ type, source }) =>
    type === "ImportDeclaration" && source ? [{ start: source.start, end: source.end, name: source.value }] : [],
  );
  return { lines, imports };
}

function instrumented(code: string, { lines, imports, channel }: Read & { readonly channel: string }): string {
  const changes = [
    ...imports.map(({ start, end, name }) => ({ start, end, text: JSON.stringify(addressOf(name)) })),
    ...lines.map(({ start, end }, place) => {
      const expression = code.slice(start, end).replace(/;$/, "");
      return { start, end, text: `${channel}(${String(place)}, (${expression}));` };
    }),
  ].sort((a, b) => b.start - a.start);
  const changed = changes.reduce(
    (text, { start, end, text: now }) => text.slice(0, start) + now + text.slice(end),
    code,
  );
  return `const ${channel} = globalThis.${channel};\n${changed}`;
}

function addressOf(name: string): string {
  return new URL(withBase(`/live/${name}.js`), location.href).href;
}

async function run(module: string, channel: string, gave: (place: number, value: unknown) => void): Promise<void> {
  const address = URL.createObjectURL(new Blob([module], { type: "text/javascript" }));
  Object.assign(globalThis, { [channel]: gave });
  try {
    await import(/* @vite-ignore */ address);
  } finally {
    URL.revokeObjectURL(address);
    Reflect.deleteProperty(globalThis, channel);
  }
}

function withValues(code: string, lines: readonly Line[], values: ReadonlyMap<number, string>): string {
  return lines.reduceRight((text, { comment }, place) => {
    const value = values.get(place);
    return value === undefined ? text : `${text.slice(0, comment.start)}// => ${value}${text.slice(comment.end)}`;
  }, code);
}
