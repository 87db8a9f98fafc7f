// The links of the built site: each page and each place in it that one leads to is there.
import { readFile, readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { SITE } from "./server.js";

/** Each link that leads nowhere, with the page it stands on. */
export async function brokenLinks(): Promise<readonly string[]> {
  const names = (await readdir(SITE, { recursive: true })).map((name) => name.replaceAll("\\", "/"));
  const files = new Set(names);
  const pages = new Map<string, { links: readonly string[]; places: ReadonlySet<string> }>();
  for (const name of names.filter((one) => one.endsWith(".html"))) {
    const html = await readFile(join(SITE, name), "utf8");
    const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
    const places = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id));
    pages.set(name, { links, places });
  }
  const broken = [...pages].flatMap(([page, { links }]) =>
    [...new Set(links)].filter((link) => leadsNowhere(link, page)).map((link) => `${page}: ${link}`),
  );
  return broken;

  function leadsNowhere(link: string, page: string): boolean {
    if (/^https?:/.test(link)) return !URL.canParse(link);
    if (/^[a-z]+:/.test(link)) return false;
    const [path = "", place] = link.split("#");
    const target =
      path === "" ? page : fileOf(path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(page), path));
    if (!files.has(target)) return true;
    return (
      place !== undefined &&
      place !== "" &&
      pages.has(target) &&
      !pages.get(target)?.places.has(decodeURIComponent(place))
    );
  }
}

function fileOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
