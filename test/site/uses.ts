// The simulators as people use them: with bad input, with the keyboard, on paper, without a clipboard, without colours.
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Language } from "casnos-rules";
import { LANGUAGES } from "../../docs/site/languages.js";
import { FRAME_WORDS } from "../../docs/site/simulators/frame/words.js";
import { check } from "./check.js";
import { atRest, open, type Watched } from "./page.js";
import { SIMULATORS, firstCase } from "./simulators.js";

/** The site as it is used. */
export interface Site {
  readonly chrome: Browser;
  readonly watched: (context: BrowserContext) => Promise<Watched>;
  readonly pathOf: (path: string, language: Language) => string;
}

/** The width of a phone. */
const PHONE = { width: 390, height: 844 };
/** What stands in a page only by mistake. */
const MISTAKES = /NaN|undefined|Infinity|Invalid Date|\[object/;
const BAD = ["abc", "-5", "99999999999999999999", "٢٠٢٦", "1,5", "2026-02-30"];

/** Every use. */
export async function uses(site: Site): Promise<void> {
  for (const language of LANGUAGES) {
    const context = await site.chrome.newContext({ locale: language, viewport: PHONE });
    const watched = await site.watched(context);
    for (const { name } of SIMULATORS) await badInput(site, watched, name, language);
    await badYear(site, watched.page, language);
    await lines(site, watched.page, language);
    await paper(site, watched.page, language);
    await colours(site, watched.page, language);
    await context.close();
    await copying(site, language);
  }
}

async function badInput({ pathOf }: Site, { page, said }: Watched, name: string, language: Language): Promise<void> {
  await check(`${name} in ${language} takes whatever is typed`, async () => {
    const more = { file: "&activity=auto-entrepreneur&filed=yes", survivors: "&more=true", retirement: "&sex=female" };
    await open(
      page,
      `${pathOf(`simulators/${name}`, language)}#on=2026-11-22${(more as Record<string, string>)[name] ?? ""}`,
    );
    const fields = page.locator(".sim-case input:not([type=date], [type=checkbox])");
    const count = await fields.count();
    ok(count > 0, "no field to type into");
    for (const bad of BAD) {
      for (let place = 0; place < count; place += 1) {
        // What is no number is typed as it comes from the keyboard, which a field can refuse.
        await fields.nth(place).fill("");
        await fields.nth(place).pressSequentially(bad);
      }
      await noMistakeIn(page, `with ${bad} in every field`);
    }
    const first = await page.evaluate(() => location.hash);
    for (const bad of ["abc", "0000-00-00", "9999-12-31", "٢٠٢٦-٠١-٠١"]) {
      const days = ["on", "start", "born", "died", "from", "paid", "filedOn", "claimed"];
      const given = new URLSearchParams(first.slice(1));
      for (const day of days) given.set(day, bad);
      await page.evaluate((to) => (location.hash = to), given.toString());
      await noMistakeIn(page, `with ${bad} as every day`);
    }
    // A browser remarks on a day that only an address can hold.
    deepStrictEqual(
      said.splice(0).filter((text) => !text.includes("does not conform to the required format")),
      [],
    );
  });
}

async function noMistakeIn(page: Page, about: string): Promise<void> {
  await atRest(page);
  const text = await page.evaluate(() => {
    const values = [...document.querySelectorAll("input")].map(({ value }) => value);
    return [document.querySelector(".simulator")?.textContent ?? "", ...values].join("\n");
  });
  const found = MISTAKES.exec(text);
  ok(found === null, `${about}: …${text.slice(Math.max(0, (found?.index ?? 0) - 60), (found?.index ?? 0) + 40)}…`);
}

/** What a field is described by. */
async function descriptionOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (field) =>
    (field.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" "),
  );
}

async function badYear({ pathOf }: Site, page: Page, language: Language): Promise<void> {
  await check(`a bad year is told beside its field in ${language}`, async () => {
    await open(page, `${pathOf("simulators/contribution", language)}#on=2026-11-22&year=abc`);
    strictEqual(await page.locator("[aria-invalid=true]").count(), 1);
    strictEqual(await page.inputValue("[aria-invalid=true]"), "abc");
    ok((await descriptionOf(page, "[aria-invalid=true]")).includes(FRAME_WORDS[language].notANumber));
    await page.fill("[aria-invalid=true]", "2025");
    await atRest(page);
    strictEqual(await page.locator("[aria-invalid=true]").count(), 0);
    match((await page.textContent("#owed h3")) ?? "", /2025/);
  });
  await check(`a day that is half typed is told until it is begun again in ${language}`, async () => {
    for (const field of ["on", "paid"]) {
      await open(page, pathOf("simulators/contribution", language));
      const day = page.locator(`.sim-field:has(label) input[type=date]`).nth(field === "on" ? 2 : 1);
      await day.focus();
      await page.keyboard.type("11");
      await day.blur();
      strictEqual(await page.locator("[aria-invalid=true]").count(), 1, field);
      await page.locator(".sim-case .sim-buttons button").last().click();
      await atRest(page);
      strictEqual(await page.locator("[aria-invalid=true]").count(), 0, field);
    }
  });
  await check(`the bad base of a line of a career is told beside it in ${language}`, async () => {
    const career = JSON.stringify([
      { from: "2003", to: "2010", base: "600000" },
      { from: "2011", to: "2025", base: "abc" },
      { from: "2026", to: "2025", base: "1" },
    ]);
    await open(page, `${pathOf("simulators/retirement", language)}#on=2026-11-22&career=${encodeURIComponent(career)}`);
    const wrong = page.locator("[aria-invalid=true]");
    deepStrictEqual(await wrong.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)), ["2025"]);
    await wrong.fill("2026");
    await atRest(page);
    deepStrictEqual(await wrong.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)), ["abc"]);
    match(await descriptionOf(page, "[aria-invalid=true]"), /abc/);
  });
}

/** By keyboard: a line that is added is gone on with, and one that is removed leaves the focus near. */
async function lines({ pathOf }: Site, page: Page, language: Language): Promise<void> {
  await check(`lines are added and removed by keyboard in ${language}`, async () => {
    await open(page, `${pathOf("simulators/retirement", language)}#on=2026-11-22`);
    await page.focus("[data-add]");
    await page.keyboard.press("Enter");
    await atRest(page);
    strictEqual(await page.locator(".sim-row").count(), 2);
    strictEqual(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), "2026");
    ok(await page.evaluate(() => document.activeElement?.closest(".sim-row")?.matches(":nth-of-type(2)")));
    await page.locator("[data-remove]").last().focus();
    await page.keyboard.press("Enter");
    await atRest(page);
    strictEqual(await page.locator(".sim-row").count(), 1);
    ok(await page.evaluate(() => document.activeElement?.matches("[data-add]")), "the focus is lost");
  });
}

async function paper({ pathOf }: Site, page: Page, language: Language): Promise<void> {
  await check(`a statement is printed unfolded in ${language}, and the page folds again`, async () => {
    await open(page, `${pathOf("simulators/file", language)}#on=2026-11-22`);
    await page.waitForSelector(".sim-card details");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    strictEqual(await page.locator(".simulator details:not([open])").count(), 0);
    match((await page.textContent(".print-only")) ?? "", /2026/);
    deepStrictEqual(await page.locator(".simulator .sim-buttons:visible").count(), 0);
    await page.emulateMedia({ media: null });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    strictEqual(await page.locator(".simulator details[open]").count(), 0);
  });
}

async function colours({ pathOf }: Site, page: Page, language: Language): Promise<void> {
  await check(`pensions and allowances are told apart without colours in ${language}`, async () => {
    const career = JSON.stringify([{ from: "2014", to: "2025", base: "1200000" }]);
    const hash = `#on=2026-11-22&born=1961-12-31&career=${encodeURIComponent(career)}&next=1200000`;
    await open(page, `${pathOf("simulators/retirement", language)}${hash}`);
    const titles = await page.$$eval(".drawing .bar > title", (all) => all.map(({ textContent }) => textContent));
    const legend = await page.$$eval(".sim-legend li", (all) => all.map(({ textContent }) => textContent.trim()));
    const cells = await page.$$eval(".drawing td:last-child", (all) => all.map(({ textContent }) => textContent));
    const [pension = "?", allowance = "?"] = legend;
    for (const kind of [pension, allowance]) {
      ok(
        titles.some((title) => title.includes(kind)),
        `no bar says ${kind}`,
      );
      ok(
        cells.some((cell) => cell.includes(`(${kind})`)),
        `no line of the table says ${kind}`,
      );
    }
    ok(
      titles.every((title) => title.includes(pension) !== title.includes(allowance)),
      titles.join(" | "),
    );
    const others = await page.locator(".drawing .bar.other").count();
    strictEqual(await page.locator('.drawing [fill^="url("]').count(), others);
    ok(others > 0);
  });
}

/** Without what only a page over https has. */
async function copying({ chrome, watched, pathOf }: Site, language: Language): Promise<void> {
  const context = await chrome.newContext({ locale: language, viewport: PHONE });
  await context.addInitScript('Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined })');
  const { page, said } = await watched(context);
  await check(`the link is given where it cannot be copied in ${language}`, async () => {
    const [file] = SIMULATORS;
    await open(page, `${pathOf("simulators/file", language)}${file === undefined ? "" : firstCase(file)}`);
    await page.getByRole("button", { name: FRAME_WORDS[language].copy }).click();
    await page.waitForSelector(".sim-link");
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLInputElement;
      return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    });
    strictEqual(selected, page.url());
    ok((await page.textContent(".sim-results"))?.includes(FRAME_WORDS[language].copyYourself));
    deepStrictEqual(said.splice(0), []);
  });
  await context.close();
}
