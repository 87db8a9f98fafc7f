import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { place } from "./run.js";

const page = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/^```(csv|sh) ?(.*)\n([^]*?)^```/gm)].map(([, kind, name = "", text = ""]) => ({
  kind,
  name,
  text,
}));
const here = place();
afterAll(here.remove);

describe("the examples of docs/cli.md", () => {
  it("give what the page shows", async () => {
    let shown = 0;
    for (const [at, { kind, name, text }] of blocks.entries()) {
      if (kind === "sh") {
        const [npx, command, ...given] = text.trim().split(" ");
        expect([npx, command]).toEqual(["npx", "casnos-rules"]);
        const files = given.map((one) => (/^[a-z]+\.csv$/.test(one) ? here.path(one) : one));
        expect(await here.run(...files)).toMatchObject({ exitCode: 0 });
      } else if (blocks[at - 1]?.kind === "sh") {
        // The spaces within an amount do not break.
        expect(here.read(name).replaceAll("\u{A0}", " ")).toBe(text);
        shown += 1;
      } else {
        here.write(name, text);
      }
    }
    expect(shown).toBe(3);
  });
});
