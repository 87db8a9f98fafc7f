// A block of code that the tests run can be changed and run in the page as well. It stands in the page as it was written;
// what is edited is the same without its types, because a browser runs it as it stands.
import ts from "typescript";
import type { MarkdownRenderer } from "vitepress";
import { LIVE_ENTRIES } from "./live-modules.js";

/** Puts each block that says what it gives into a `<LiveExample>`. */
export function liveFences(markdown: MarkdownRenderer): void {
  const written = markdown.renderer.rules.fence;
  if (written === undefined) throw new Error("the renderer writes no code");
  markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
    const html = written(tokens, index, options, env, self);
    const { info, content } = tokens[index] ?? { info: "", content: "" };
    return isLive(info, content)
      ? `<LiveExample code="${encodeURIComponent(withoutTypes(content))}">${html}</LiveExample>\n`
      : html;
  };
}

function isLive(info: string, code: string): boolean {
  if (!/^ts\b/.test(info) || info.includes("no-run") || !code.includes("// =>")) return false;
  const imported = [...code.matchAll(/from "([^"]*)"/g)].map(([, name = ""]) => name);
  return imported.length > 0 && imported.every((name) => LIVE_ENTRIES.includes(name));
}

/** The code without its types, with its comments and its empty lines. */
function withoutTypes(code: string): string {
  // The compiler keeps comments and drops empty lines: they stand as comments meanwhile.
  const marked = code.replaceAll(/^\s*$/gm, "//EMPTY");
  const { outputText } = ts.transpileModule(marked, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: false,
      removeComments: false,
    },
  });
  return outputText
    .replaceAll(/^\/\/EMPTY$/gm, "")
    .replaceAll(/^ {4}/gm, "  ")
    .trim();
}
