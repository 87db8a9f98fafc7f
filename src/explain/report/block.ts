import type { Assessment } from "../../dossier/assessment.js";
import type { OperationId } from "../../operations.js";
import type { FullVoice } from "../full-voice.js";
import type { Notes } from "./notes.js";
import type { Table } from "./table.js";

/** A part of a report under its heading: lines or tables, in order. */
export interface Block {
  readonly heading: string;
  readonly body: readonly (string | Table)[];
}

/** Writes a part of an assessment, noting its sources and what it leaves open; null where the file has no such part. */
export type BlockOf = (assessment: Assessment, say: FullVoice, notes: Notes) => Block | null;

/** The name of an operation, as a heading or a label. */
export function titleOf(operation: OperationId, say: FullVoice): string {
  const name = say.words.operations[operation] ?? operation;
  return capitalised(name);
}

/** A text that begins with a capital, as a label does. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Whether a file is of who died or draws a pension, and says nothing of activities: then nothing of them is asked. */
export function isWithoutActivities({ activities, death, revaluation }: Assessment): boolean {
  return activities.kind === "undetermined" && (death !== null || revaluation !== null);
}
