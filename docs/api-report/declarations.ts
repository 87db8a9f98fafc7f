// The declarations of the built package.
import { join, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(import.meta.dirname, "../..");

/** Whether a file declares something of the library, and not of a package that it uses. */
export function isOurs(file: ts.SourceFile): boolean {
  return file.fileName.startsWith(join(ROOT, "dist/"));
}

/** The files of some paths from the root, and the compiler's view of them. */
export function declarationsIn(paths: readonly string[]): {
  readonly checker: ts.TypeChecker;
  readonly files: readonly ts.SourceFile[];
} {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const options = ts.getParsedCommandLineOfConfigFile(join(ROOT, "tsconfig.json"), {}, host)?.options ?? {};
  const program = ts.createProgram(
    paths.map((path) => join(ROOT, path)),
    options,
  );
  const files = paths.map((path) => {
    const file = program.getSourceFile(join(ROOT, path));
    if (file === undefined) throw new Error(`${path} is not there: npm run build`);
    return file;
  });
  return { checker: program.getTypeChecker(), files };
}
