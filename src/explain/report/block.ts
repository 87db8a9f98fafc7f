import type { Assessment } from "../../dossier/assessment.js";
import type { Voice } from "../sentence.js";
import type { Notes } from "./notes.js";
import type { Table } from "./table.js";

/** A part of a report under its heading: lines or tables, in order. */
export interface Block {
  readonly heading: string;
  readonly body: readonly (string | Table)[];
}

/** Writes a part of an assessment, noting its sources and what it leaves open. */
export type BlockOf = (assessment: Assessment, say: Voice, notes: Notes) => Block;
