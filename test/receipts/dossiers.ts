import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../../examples/dossiers/", import.meta.url);

/** The files of examples/dossiers, by their names. */
export const dossiers: readonly { readonly name: string; readonly dossier: object }[] = readdirSync(folder)
  .sort()
  .map((file) => ({
    name: file.replace(/\.json$/, ""),
    dossier: JSON.parse(readFileSync(new URL(file, folder), "utf8")) as object,
  }));
