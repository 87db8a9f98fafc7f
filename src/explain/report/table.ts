/** A cell of a table: text, or text that stands at the end of its column, as amounts do. */
export type Cell = string | { readonly text: string; readonly align: "end" };

/** A row of a table. */
export type Row = readonly Cell[];

/** Rows of cells, with or without a head. */
export interface Table {
  readonly head?: readonly string[];
  readonly rows: readonly Row[];
}

/** The lines of a table, its columns aligned; in Markdown, a Markdown table. */
export function textTable(table: Table, format: "text" | "markdown"): readonly string[] {
  return format === "text" ? aligned(table) : markdown(table);
}

function aligned({ head, rows }: Table): readonly string[] {
  const all = head === undefined ? rows : [head, ...rows];
  const widths = columns(all).map((column) => Math.max(...column.map((cell) => width(textOf(cell)))));
  const amounts = columns(rows).map((column) => column.some((cell) => typeof cell !== "string"));
  // Amounts stand at the end of their column, under one another, where the table has a head.
  const line = (row: readonly Cell[]): string =>
    row
      .map((cell, place) => padded(cell, widths[place] ?? 0, head !== undefined && amounts[place] === true))
      .join("  ")
      .trimEnd();
  if (head === undefined) return rows.map(line);
  return [line(head), widths.map((count) => "-".repeat(count)).join("  "), ...rows.map(line)];
}

function markdown({ head, rows }: Table): readonly string[] {
  const count = Math.max(...rows.map((row) => row.length));
  const titles = head ?? Array.from({ length: count }, () => "");
  const line = (row: readonly Cell[]): string =>
    `| ${titles.map((_, place) => textOf(row[place] ?? "").trim()).join(" | ")} |`;
  const ends = columns(rows).map((column) => column.some((cell) => typeof cell !== "string"));
  return [
    line(titles),
    `|${titles.map((_, place) => (ends[place] === true ? " ---: " : " --- ")).join("|")}|`,
    ...rows.map(line),
  ];
}

function columns(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, place) => rows.map((row) => row[place] ?? ""));
}

function padded(cell: Cell, to: number, atEnd: boolean): string {
  const text = textOf(cell);
  const space = " ".repeat(Math.max(0, to - width(text)));
  return atEnd ? space + text : text + space;
}

/** The text of a cell. */
export function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.text;
}

/** How many places a text takes on a line: isolates and Arabic vowel signs take none. */
function width(text: string): number {
  return Array.from(text.replace(/[\u2066-\u2069\u064b-\u0652]/g, "")).length;
}
