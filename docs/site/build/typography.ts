// Where a line may not break: within an amount, a day, the number of a law, and before the high signs of French.
import type { MarkdownRenderer } from "vitepress";
import { withFrenchSpaces } from "../theme/french-spaces.js";

const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December|" +
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
/** A space between a number and what it counts. */
const AFTER_NUMBER = new RegExp(`(?<=\\d(?:er)?) (?=%|(?:DA|دج|kB|ko|${MONTHS})(?!\\p{L}))`, "gu");
const BEFORE_NUMBER = /(?<=\b(?:[Aa]rticles?|[Ll]oi|[Ll]aw)) (?=\d)/g;
const THOUSANDS = /(?<=\d)[ \u00A0](?=\d{3}(?!\d))/g;
/** A day, or a law by its year and number: 2015-11-18, 18-11-2015, 15-289. */
const IN_ONE_PIECE = /(?<![\d-])(\d{4}-\d{2}-\d{2}|\d{2}-\d{2}-\d{4}|\d{2}-\d{2,3})(?![\d-])/;

/** Sets the text of a page; its code stays as it is, and a title, which is read as text, takes no marks. */
export function typography(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("typography", ({ tokens, env, Token }) => {
    const isFrench = ((env as { relativePath?: string }).relativePath ?? "").startsWith("fr/");
    for (const [at, block] of tokens.entries()) {
      const isTitle = tokens[at - 1]?.type === "heading_open" || tokens.length === 1;
      block.children =
        block.children?.flatMap((token) => {
          if (token.type !== "text") return [token];
          const set = token.content
            .replaceAll(AFTER_NUMBER, "\u00A0")
            .replaceAll(BEFORE_NUMBER, "\u00A0")
            .replaceAll(THOUSANDS, "\u202F");
          const text = isFrench ? withFrenchSpaces(set) : set;
          return (isTitle ? [text] : text.split(IN_ONE_PIECE)).map((content, place) => {
            const isOnePiece = place % 2 === 1;
            const part = new Token(isOnePiece ? "html_inline" : "text", "", 0);
            part.content = isOnePiece ? `<span class="unbroken">${content}</span>` : content;
            return part;
          });
        }) ?? null;
    }
  });
}
