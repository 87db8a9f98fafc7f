import type { Language } from "casnos-rules";
import type { Kind } from "../cells/kinds.js";
import type { ResultName } from "../operations/results.js";
import type { OptionName } from "../options.js";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { fr } from "./fr.js";

/** How a kind of cell is called. */
export type KindName = Kind["kind"] | "dayOrNone";

/** The columns of a table of clients and of its lines. */
export type PortfolioColumn =
  | "id"
  | "activity"
  | "activityStart"
  | "activityEnd"
  | "filedOn"
  | "option"
  | "alsoSalaried"
  | "declared"
  | "income"
  | "payments"
  | "day"
  | "member"
  | "what"
  | "year"
  | "amount"
  | "overdue"
  | "barred"
  | "source"
  | "disputed"
  | "projectedFrom"
  | "reason"
  | "text";

/** What the command says, in one language. */
export interface Speech {
  readonly language: Language;
  // Files.
  readonly noFile: (file: string, why: string) => string;
  readonly notWritten: (file: string, why: string) => string;
  readonly unknownFormat: (file: string, formats: string) => string;
  readonly sameFile: (file: string) => string;
  readonly writtenTwice: (file: string) => string;
  readonly noHeader: (file: string) => string;
  readonly notUtf8: (file: string, line: number) => string;
  readonly notCsv: (file: string, line: number, code: string) => string;
  readonly otherCells: (file: string, line: number, found: number, expected: number) => string;
  readonly notParquet: (file: string, why: string) => string;
  readonly notCopied: (column: string, type: string) => string;
  readonly notJson: (file: string, line: number | null, why: string) => string;
  // The command line.
  readonly unknownCommand: (name: string, commands: string) => string;
  readonly unknownOption: (option: string, nearest: string) => string;
  readonly noValue: (option: string) => string;
  readonly notSo: (option: string, form: string, received: string) => string;
  readonly notRead: (option: string, its: string, asked: string) => string;
  readonly twoFiles: (command: string) => string;
  readonly seeHelp: string;
  // Columns.
  readonly unknownColumn: (file: string, column: string, nearest: string) => string;
  readonly columnTwice: (file: string, column: string) => string;
  readonly columnTaken: (column: string) => string;
  readonly missingColumns: (file: string, operation: string, columns: string) => string;
  readonly noneFits: (file: string) => string;
  readonly wouldNeed: (operation: string, columns: string) => string;
  readonly manyFit: (operations: string) => string;
  readonly wrongCell: (file: string, line: number, column: string, text: string, kind: string) => string;
  readonly wrongRow: (file: string, line: number, column: string, text: string) => string;
  readonly noId: (file: string, line: number) => string;
  readonly refusedRow: (file: string, line: number, why: string) => string;
  readonly idTwice: (file: string, id: string) => string;
  // While it works.
  readonly rowsDone: (rows: number, perSecond: number) => string;
  readonly rowsOf: (code: string, rows: number, first: string) => string;
  readonly firstAt: (line: number, reason: string) => string;
  readonly open: (count: number) => string;
  readonly totals: (what: "overdue" | "upcoming", amount: string, open: number) => string;
  // Help.
  readonly usage: string;
  readonly about: readonly string[];
  readonly headings: {
    readonly operations: string;
    readonly columns: string;
    readonly gives: string;
    readonly options: string;
    readonly clients: string;
    readonly lines: string;
  };
  readonly needed: string;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly kinds: Readonly<Record<KindName, string>>;
  readonly parts: (names: string) => string;
  readonly results: Readonly<Record<ResultName, string>>;
  readonly marks: Readonly<
    Record<"code" | "reason" | "source" | "disputed" | "projectedFrom" | "hypothetical", string>
  >;
  readonly portfolio: Readonly<Record<PortfolioColumn, string>>;
}

const speeches: Readonly<Record<Language, Speech>> = { ar, en, fr };

/** What the command says in a language. */
export function speechIn(language: Language): Speech {
  return speeches[language];
}
