// Links to files beside the pages: the site has pages for some of them, and no address for the others.
import type { MarkdownRenderer } from "vitepress";

const PAGES: Readonly<Record<string, string>> = {
  "CHANGELOG.md": "/changelog",
  "CONTRIBUTING.md": "/contributing",
  "README.md": "/guide/what-it-is",
};

/** Leads links that leave the folder of the pages to the page of the same text, and leaves the words alone of the others. */
export function linkedPages(markdown: MarkdownRenderer): void {
  markdown.core.ruler.after("inline", "linked-pages", ({ tokens, env }) => {
    const depth = ((env as { relativePath?: string }).relativePath ?? "").split("/").length;
    for (const { children } of tokens) {
      for (const [place, token] of (children ?? []).entries()) {
        if (token.type !== "link_open") continue;
        const href = token.attrGet("href") ?? "";
        const outside =
          new RegExp(`^(?:\\.\\./){${String(depth)}}([^.].*)$`).exec(href)?.[1] ?? ownOf(href, env as never);
        if (outside === undefined) continue;
        const [file = "", anchor] = outside.split("#");
        const page = file.startsWith("docs/") ? file.replace("docs", "") : PAGES[file];
        if (page === undefined) unlink(children ?? [], place);
        else token.attrSet("href", anchor === undefined ? page : `${page}#${anchor}`);
      }
    }
  });
}

/** In a page made from a file of the root, links are as they are there. */
function ownOf(href: string, { relativePath }: { relativePath: string }): string | undefined {
  if (relativePath !== "changelog.md" && relativePath !== "contributing.md") return undefined;
  return /^[a-z]+:|^#/.test(href) ? undefined : href;
}

function unlink(
  children: { type: string; tag: string; nesting: number; attrs: [string, string][] | null }[],
  place: number,
): void {
  const close = children.findIndex(({ type }, at) => at > place && type === "link_close");
  for (const token of [children[place], children[close]]) {
    if (token === undefined) continue;
    token.tag = "span";
    token.attrs = null;
  }
}
