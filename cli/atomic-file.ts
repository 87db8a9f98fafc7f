import { unlinkSync } from "node:fs";
import { open, rename, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file that is there whole or not at all: written beside its place, and put there at the end. */
export interface AtomicFile {
  readonly handle: FileHandle;
  /** Puts the file in its place, over one that is there. */
  keep(): Promise<void>;
  /** Leaves nothing. */
  drop(): Promise<void>;
}

const begun = new Set<string>();

/** Begins a file. */
export async function atomicFile(file: string): Promise<AtomicFile> {
  const beside = join(dirname(file), `.${basename(file)}.${String(process.pid)}.part`);
  const handle = await open(beside, "wx");
  begun.add(beside);
  let isOpen = true;
  async function close(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    await handle.close();
  }
  return {
    handle,
    async keep() {
      await handle.sync();
      await close();
      await rename(beside, file);
      begun.delete(beside);
    },
    async drop() {
      await close();
      dropNow(beside);
    },
  };
}

/** Leaves nothing of all files begun, at once: for a program that is being stopped. */
export function dropAll(): void {
  for (const file of begun) dropNow(file);
}

function dropNow(file: string): void {
  if (begun.delete(file)) unlinkSync(file);
}
