// A page that is watched, and when it is at rest.
import type { BrowserContext, Page } from "playwright-core";

/** A page and what it said on its console, or asked of another host. */
export interface Watched {
  readonly page: Page;
  readonly said: string[];
}

/** Watches pages that stand at an address: what they say on their console, and whom they ask. */
export function watchedOn(address: string) {
  return async (context: BrowserContext): Promise<Watched> => {
    const page = await context.newPage();
    // The compiler of the tests names each function by a function of its own, which a page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    const said: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") said.push(message.text());
    });
    page.on("pageerror", (error) => said.push(error.message));
    page.on("request", (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(address))
        said.push(`asked ${request.url()}`);
    });
    return { page, said };
  };
}

/** Opens an address anew. */
export async function open(page: Page, address: string): Promise<void> {
  // Another case of the same page differs behind `#` alone, which loads nothing.
  await page.goto("about:blank");
  await page.goto(address, { waitUntil: "networkidle" });
}

/** Until two frames were drawn, and nothing more is being loaded. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForLoadState("networkidle");
}
