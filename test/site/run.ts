// npm run site:test: the built site in a real browser. Each simulator in each language gives what Node gives; nothing is
// said on the console, asked of another host, or forbidden by the policy of a page; nobody is kept out; Arabic reads right
// to left with its numbers in order; it answers without a connection; and it is light.
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "playwright-core";
import { createCasnos, type Language } from "casnos-rules";
import { formatOf } from "casnos-rules/explain";
import { receipt, verify } from "casnos-rules/receipt";
import { LANGUAGES, folderOf } from "../../docs/site/languages.js";
import { browser } from "./browser.js";
import { expectedCards, expectedNext, shownCards, shownNext } from "./cards-shown.js";
import { check, tally } from "./check.js";
import { brokenLinks } from "./links.js";
import { atRest, open, watchedOn } from "./page.js";
import { served } from "./server.js";
import { SIMULATORS, firstCase, type Simulator } from "./simulators.js";
import { uses } from "./uses.js";

const MOST_SCRIPT = 150 * 1024;
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const casnos = createCasnos();
const site = await served();
const chrome = await browser();
const watched = watchedOn(site.address);
const pathOf = (path: string, language: Language): string => `${site.address}/${folderOf(language)}${path}.html`;

async function sameFigures(simulator: Simulator, language: Language, page: Page): Promise<void> {
  await open(page, `${pathOf(`simulators/${simulator.name}`, language)}${firstCase(simulator)}`);
  for (const [about, hash] of Object.entries(simulator.cases)) {
    await check(`${simulator.name} in ${language}: ${about}`, async () => {
      await page.evaluate((to) => (location.hash = to), hash);
      await atRest(page);
      deepStrictEqual(await shownCards(page), expectedCards(simulator, hash, language));
      deepStrictEqual(await shownNext(page), expectedNext(simulator, hash, language));
    });
  }
}

/** Scripts that a page loads until it is at rest, as they come over a line that packs them. */
async function scriptWeight(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.push(response.body());
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
  await page.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function accessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0]?.html ?? "" }));
  });
  deepStrictEqual(
    violations.filter(({ impact }) => impact === "serious" || impact === "critical"),
    [],
  );
}

/** The digits of each number stand from left to right, whatever the direction of the text. */
async function numbersInOrder(page: Page): Promise<void> {
  const { count, outOfOrder } = await page.$$eval(".sim-headline, .sim-said, .sim-rows dd, .sim-next", (elements) => {
    const textsOf = (element: Element): readonly Node[] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: Node[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) found.push(node);
      return found;
    };
    const placeOf = (node: Node, at: number): DOMRect => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    const numbers = elements.flatMap(textsOf).flatMap((node) =>
      [...(node.textContent ?? "").matchAll(/\d[\d\u00a0\u202f,.]*\d/g)].map(({ 0: number, index }) => ({
        number,
        digits: [...number.matchAll(/\d/g)].map((digit) => placeOf(node, index + digit.index)),
      })),
    );
    const isAstray = ({ digits }: (typeof numbers)[number]): boolean =>
      digits.slice(1).some((digit, place) => {
        const before = digits[place];
        return digit.top === before?.top && digit.left < before.left;
      });
    return { count: numbers.length, outOfOrder: numbers.filter(isAstray).map(({ number }) => number) };
  });
  ok(count > 0, "no number was looked at");
  deepStrictEqual(outOfOrder, []);
}

async function simulators(): Promise<void> {
  for (const language of LANGUAGES) {
    const context = await chrome.newContext({ locale: language });
    const { page, said } = await watched(context);
    for (const simulator of SIMULATORS) {
      const address = pathOf(`simulators/${simulator.name}`, language);
      await sameFigures(simulator, language, page);
      await check(`${simulator.name} in ${language} is open to everybody`, async () => {
        await open(page, `${address}${firstCase(simulator)}`);
        await accessible(page);
        strictEqual(await page.getAttribute("html", "dir"), language === "ar" ? "rtl" : "ltr");
        strictEqual(await page.getAttribute("html", "lang"), language);
        if (language === "ar") await numbersInOrder(page);
      });
      await check(`${simulator.name} in ${language} is light`, async () => {
        const weight = await scriptWeight(context, address);
        console.log(`${simulator.name} in ${language}: ${(weight / 1024).toFixed(1)} kB of script`);
        ok(weight < MOST_SCRIPT, `${(weight / 1024).toFixed(1)} kB of script`);
      });
      await check(`the receipt of ${simulator.name} in ${language}`, async () => {
        const [download] = await Promise.all([page.waitForEvent("download"), page.click(".sim-card button")]);
        const downloaded: unknown = JSON.parse(await readFile(await download.path(), "utf8"));
        strictEqual((await verify(downloaded)).verdict, "same");
        const asked = simulator.cards(firstCase(simulator), language)[0]?.asked;
        ok(asked !== undefined);
        // The question and the answer, as Node draws the receipt up.
        deepStrictEqual(downloaded, await receipt(casnos, asked.operation, asked.input as never));
      });
    }
    await check(`the simulators in ${language} say nothing on the console`, async () => {
      deepStrictEqual(said, []);
      await Promise.resolve();
    });
    await context.close();
  }
}

/** With the keyboard alone: the first field of the case is reached, changed, and stands in the address. */
async function keyboard(): Promise<void> {
  const context = await chrome.newContext({});
  const { page } = await watched(context);
  await check("a simulator is used by keyboard, and its state stands in the address", async () => {
    await open(page, pathOf("simulators/retirement", "en"));
    await page.waitForSelector(".sim-card");
    let steps = 0;
    while (!(await page.evaluate(() => document.activeElement?.matches(".sim-case select") ?? false))) {
      steps += 1;
      ok(steps < 60, "the first field is not reached by 60 presses of Tab");
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => location.hash.includes("sex=female"));
    const [age] = await shownCards(page);
    strictEqual(age?.headline, formatOf("en").years(60));
    await page.reload({ waitUntil: "networkidle" });
    deepStrictEqual((await shownCards(page))[0], age);
  });
  await context.close();
}

async function offline(): Promise<void> {
  const context = await chrome.newContext();
  const { page, said } = await watched(context);
  await check("the simulators answer without a connection", async () => {
    await open(page, pathOf("simulators/retirement", "fr"));
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.waitForFunction(async () =>
      (
        await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))
      ).some((count) => count > 20),
    );
    await context.setOffline(true);
    for (const simulator of SIMULATORS) {
      const hash = firstCase(simulator);
      await open(page, `${pathOf(`simulators/${simulator.name}`, "ar")}${hash}`);
      const [first] = await shownCards(page);
      strictEqual(first?.headline, simulator.cards(hash, "ar")[0]?.headline);
    }
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(".sim-card button")]);
    ok((await readFile(await download.path(), "utf8")).includes('"hash"'));
    // What cannot be had without a connection is said on the console; nothing else is.
    deepStrictEqual(
      said.filter((text) => !text.includes("ERR_INTERNET_DISCONNECTED") && !text.includes("ERR_FAILED")),
      [],
    );
  });
  await context.close();
}

const READ = [
  "index",
  "guide/start",
  "guide/retirement",
  "questions",
  "coverage",
  "glossary",
  "law/index",
  "law/snmg",
  "law/amnesty-2008",
  "rules/index",
  "rules/retirement-pension",
  "rules/disputes-appeal",
];

async function pages(): Promise<void> {
  for (const language of LANGUAGES) {
    const context = await chrome.newContext({ locale: language });
    const { page, said } = await watched(context);
    for (const path of READ) {
      await check(`${path} in ${language}`, async () => {
        await open(page, pathOf(path, language));
        await accessible(page);
        deepStrictEqual(said.splice(0), []);
        const title = await page.title();
        const heading = (await page.locator("h1").first().innerText()).replaceAll("\u200B", "").trim();
        ok(path === "index" || plain(title).startsWith(plain(heading)), `${title} is not headed ${heading}`);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        ok(wide <= 0, `${String(wide)} points wider than the window`);
      });
    }
    await check(`a form answers in ${language}`, async () => {
      await open(page, pathOf("rules/retirement-pension", language));
      await page.click(".operation-form button[type=submit]");
      const text = await page.textContent(".operation-form .answer");
      ok((text ?? "").length > 200, `it says ${text ?? "nothing"}`);
      await accessible(page);
      deepStrictEqual(said.splice(0), []);
    });
    await check(`the examples of a page run in ${language}`, async () => {
      await open(page, pathOf("guide/start", language));
      const examples = page.locator(".live");
      const count = await examples.count();
      ok(count >= 3, `${String(count)} examples`);
      for (let place = 0; place < count; place += 1) {
        const example = examples.nth(place);
        await example.locator(".live-buttons button").first().click();
        const before = await example.locator("textarea").inputValue();
        await example.locator("button.strong").click();
        await atRest(page);
        deepStrictEqual(await example.locator(".live-problem").allTextContents(), []);
        strictEqual(normal(await example.locator("textarea").inputValue()), normal(before));
      }
      deepStrictEqual(said.splice(0), []);
    });
    await check(`two examples of a page run at once in ${language}`, async () => {
      await open(page, pathOf("guide/start", language));
      const examples = page.locator(".live");
      for (const place of [0, 1]) await examples.nth(place).locator(".live-buttons button").first().click();
      const slow = 'await new Promise((done) => setTimeout(done, 400));\n"the slow one"; // =>';
      await examples.nth(0).locator("textarea").fill(slow);
      await examples.nth(1).locator("textarea").fill(slow.replace("400", "150").replace("slow", "quick"));
      await page.$$eval(".live button.strong", (buttons) =>
        buttons.slice(0, 2).forEach((button) => (button as HTMLElement).click()),
      );
      await page.waitForFunction(() =>
        [...document.querySelectorAll("textarea")].every(({ value }) => / => "the \w+ one"/.test(value)),
      );
      const written = await page.$$eval("textarea", (areas) => areas.map(({ value }) => value.split("=> ").at(-1)));
      deepStrictEqual(written, ['"the slow one"', '"the quick one"']);
      deepStrictEqual(await page.locator(".live-problem").allTextContents(), []);
      deepStrictEqual(said.splice(0), []);
    });
    await context.close();
  }
}

/** A text whichever its spaces and marks of direction. */
function plain(text: string): string {
  return text
    .replaceAll(/[\u2066-\u2069]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Numbers are written with and without `_`, and text with either quote. */
function normal(code: string): string {
  return code
    .replaceAll(/(\d)_(\d)/g, "$1$2")
    .replaceAll("'", '"')
    .replaceAll(/\s+/g, " ")
    .trim();
}

await check("every link leads somewhere", async () => {
  deepStrictEqual(await brokenLinks(), []);
});
await simulators();
await keyboard();
await uses({ chrome, watched, pathOf });
await offline();
await pages();
await chrome.close();
await site.close();
tally();
