// The menus of the site in each language.
import type { DefaultTheme, LocaleConfig } from "vitepress";
import type { Language } from "casnos-rules";
import { entries } from "../../build/entries.js";
import { CHAPTERS } from "../pages/chapters.js";
import { LANGUAGES, folderOf } from "./languages.js";
import { OPERATIONS_BY_BRANCH, pageOfOperation } from "../pages/operations.js";
import { SITE_WORDS, type SiteWords } from "./words.js";
import { anchorOf } from "../pages/page.js";
import { voiceOf } from "../../src/explain/full-voice.js";

/** The languages as VitePress takes them: English in the root. */
export const locales: LocaleConfig<DefaultTheme.Config> = Object.fromEntries(
  LANGUAGES.map((language) => [
    language === "en" ? "root" : language,
    {
      label: SITE_WORDS[language].label,
      lang: language,
      dir: language === "ar" ? "rtl" : "ltr",
      description: SITE_WORDS[language].description,
      themeConfig: themeOf(language),
    },
  ]),
);

function themeOf(language: Language): DefaultTheme.Config {
  const words = SITE_WORDS[language];
  const folder = `/${folderOf(language)}`;
  return {
    nav: [
      { text: words.start, link: `${folder}guide/start` },
      { text: words.simulators, items: simulators(words, folder) },
      { text: words.guides, items: guides(words, folder) },
      { text: words.questions, link: `${folder}questions` },
      { text: words.reference, items: reference(words, folder) },
    ],
    sidebar: {
      [`${folder}rules/`]: [{ text: words.rules, link: `${folder}rules/`, items: rules(language, folder) }],
      [`${folder}law/`]: [{ text: words.values, link: `${folder}law/`, items: chapters(language, folder) }],
      [folder]: sidebar(words, folder),
      ...(language === "en" ? { "/reference/": [{ text: words.api, link: "/reference/", items: modules() }] } : {}),
    },
    footer: { message: words.notOfficial },
    outline: { label: words.onThisPage, level: [2, 3] },
    docFooter: { prev: words.previous, next: words.next },
    sidebarMenuLabel: words.menu,
    returnToTopLabel: words.top,
    darkModeSwitchLabel: words.appearance,
    lightModeSwitchTitle: words.toLight,
    darkModeSwitchTitle: words.toDark,
    langMenuLabel: words.language,
    skipToContentLabel: words.skip,
    notFound: {
      title: words.notFound,
      quote: words.notFoundText,
      linkLabel: words.toTheStart,
      linkText: words.toTheStart,
      code: "404",
    },
  };
}

/** Whether the menu of a page leads to it: another page has none before or after it. */
export function isInMenu(relativePath: string): boolean {
  return LINKED.has(`/${relativePath.replace(/(?:index)?\.md$/, "")}`);
}

const LINKED = new Set(Object.values(locales).flatMap(({ themeConfig }) => linksOf(themeConfig?.sidebar ?? {})));

function linksOf(sidebar: DefaultTheme.Sidebar): readonly string[] {
  return Object.values(sidebar as Record<string, DefaultTheme.SidebarItem[]>).flatMap((items) => items.flatMap(below));
}

function below({ link, items = [] }: DefaultTheme.SidebarItem): readonly string[] {
  return [...(link === undefined ? [] : [link]), ...items.flatMap(below)];
}

function simulators(words: SiteWords, folder: string): DefaultTheme.NavItemWithLink[] {
  return [
    { text: words.myFile, link: `${folder}simulators/file` },
    { text: words.myContribution, link: `${folder}simulators/contribution` },
    { text: words.myRetirement, link: `${folder}simulators/retirement` },
    { text: words.mySurvivors, link: `${folder}simulators/survivors` },
  ];
}

function guides(words: SiteWords, folder: string): DefaultTheme.NavItemWithLink[] {
  return [
    { text: words.affiliation, link: `${folder}guide/affiliation` },
    { text: words.contributions, link: `${folder}guide/contributions` },
    { text: words.latePayment, link: `${folder}guide/late-payment` },
    { text: words.retirement, link: `${folder}guide/retirement` },
    { text: words.survivors, link: `${folder}guide/survivors` },
    { text: words.health, link: `${folder}guide/health` },
    { text: words.disputes, link: `${folder}guide/disputes` },
  ];
}

function reference(words: SiteWords, folder: string): DefaultTheme.NavItemWithLink[] {
  return [
    { text: words.rules, link: `${folder}rules/` },
    { text: words.values, link: `${folder}law/` },
    { text: words.coverage, link: `${folder}coverage` },
    { text: words.glossary, link: `${folder}glossary` },
    { text: words.versions, link: `${folder}guide/versions` },
    { text: words.api, link: "/reference/" },
  ];
}

function sidebar(words: SiteWords, folder: string): DefaultTheme.SidebarItem[] {
  return [
    {
      text: words.start,
      items: [
        { text: words.whatItIs, link: `${folder}guide/what-it-is` },
        { text: words.fiveMinutes, link: `${folder}guide/start` },
        { text: words.questions, link: `${folder}questions` },
      ],
    },
    { text: words.simulators, items: simulators(words, folder) },
    { text: words.guides, items: guides(words, folder) },
    { text: words.reference, items: reference(words, folder) },
    {
      text: words.developers,
      items: [
        { text: words.apps, link: `${folder}guide/apps` },
        { text: words.actuaries, link: `${folder}actuaries` },
        { text: words.apiShape, link: "/api" },
        { text: words.addAValue, link: `${folder}guide/add-a-value` },
        { text: words.changelog, link: "/changelog" },
      ],
    },
  ];
}

/** A page for each entry of the package, which are in English alone; the standalone file exports what the others do. */
function modules(): DefaultTheme.SidebarItem[] {
  return entries
    .filter(({ source }) => source.endsWith("/index.ts"))
    .map(({ name, source }) => ({
      text: name,
      link: source.replace(/^src/, "/reference").replace(/\/index\.ts$/, source === "src/index.ts" ? "/" : ""),
    }));
}

function rules(language: Language, folder: string): DefaultTheme.SidebarItem[] {
  const { operations } = voiceOf(language).words;
  return OPERATIONS_BY_BRANCH.map(([branch, ids]) => ({
    text: SITE_WORDS[language][branch],
    items: ids.map((id) => ({ text: operations[id] ?? id, link: `${folder}rules/${pageOfOperation(id)}` })),
  }));
}

/** The files of the law only: each page would carry the names of all values otherwise. */
function chapters(language: Language, folder: string): DefaultTheme.SidebarItem[] {
  return CHAPTERS.map(({ title }) => ({ text: title[language], link: `${folder}law/#${anchorOf(title)}` }));
}

/** The words of the search, which VitePress takes apart from the other words. */
export const searchWords = Object.fromEntries(
  LANGUAGES.map((language) => {
    const { search, noResults, reset, select, navigate, close } = SITE_WORDS[language];
    const footer = { selectText: select, navigateText: navigate, closeText: close };
    const modal = {
      displayDetails: search,
      resetButtonTitle: reset,
      backButtonTitle: close,
      noResultsText: noResults,
      footer,
    };
    const button = { buttonText: search, buttonAriaLabel: search };
    return [language === "en" ? "root" : language, { translations: { button, modal } }];
  }),
);
