// The results as a page shows them, and as they are to be shown: the same questions put to the facade.
import { ok } from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import { createCasnos, type Answer, type Language, type SourceStatus } from "casnos-rules";
import type { Asked } from "../../docs/site/simulators/frame/asked.js";
import type { Card, CardRow } from "../../docs/site/simulators/frame/card.js";
import { explained } from "../../docs/site/simulators/frame/speaker.js";
import { FRAME_WORDS } from "../../docs/site/simulators/frame/words.js";
import { SPEAKERS, type Simulator } from "./simulators.js";

const casnos = createCasnos();

/** A result as it is seen. */
export interface ShownCard {
  readonly id: string;
  readonly kind: string | null;
  readonly title: string;
  readonly headline: string | null;
  /** Name, value and badges of each line. */
  readonly rows: readonly (readonly [string, string, readonly string[]])[];
  readonly badges: readonly string[];
  /** The lines that say the answer. */
  readonly said: readonly string[];
}

/** The results that a page shows. */
export async function shownCards(page: Page): Promise<readonly ShownCard[]> {
  await page.waitForSelector(".sim-card");
  return page.$$eval(".sim-card", (cards) => {
    const textOf = (element: Element | null): string => (element?.textContent ?? "").trim();
    const textsIn = (element: Element, selector: string): string[] =>
      [...element.querySelectorAll(selector)].map(textOf);
    return cards.map((card) => {
      const headline = card.querySelector(".sim-headline:not(.sim-unknown)");
      return {
        id: card.id,
        kind: card.getAttribute("data-kind"),
        title: textOf(card.querySelector("h3")),
        headline: headline === null ? null : textOf(headline),
        rows: [...card.querySelectorAll(".sim-rows > div")].map(
          (row) =>
            [
              textOf(row.querySelector("dt")),
              textOf(row.querySelector("dd > span")),
              textsIn(row, ".sim-badge"),
            ] as const,
        ),
        badges: textsIn(card, ":scope > .sim-badges .sim-badge"),
        said: textsIn(card, ".sim-said"),
      };
    });
  });
}

/** The results of a case, as the facade answers it. */
export function expectedCards(simulator: Simulator, hash: string, language: Language): readonly ShownCard[] {
  return simulator.cards(hash, language).map((card) => expectedCard(card, language));
}

function expectedCard({ id, title, asked, about, headline, rows = [] }: Card, language: Language): ShownCard {
  if (asked.answer === null) return { id, kind: "wrong-input", title, headline: null, rows: [], badges: [], said: [] };
  const whole = answerOf(asked);
  const answer = about === undefined ? whole : partOf(whole, about, id);
  const badges = badgesOf([answer], language);
  return {
    id,
    kind: answer.kind,
    title,
    headline: headline ?? null,
    rows: rows.map((row) => expectedRow(row, whole, badges, language)),
    badges,
    said: explained(SPEAKERS[language], answer).sections.flatMap((one) => (one.kind === "answer" ? one.lines : [])),
  };
}

function expectedRow(
  [name, value, from]: CardRow,
  whole: Answer<unknown>,
  badges: readonly string[],
  language: Language,
): ShownCard["rows"][number] {
  if (from === undefined || from.answer === null) return [name, value, []];
  const answer = "operation" in from ? answerOf(from as Asked<unknown>) : partOf(whole, from.answer, name);
  const own = badgesOf([answer], language);
  return [name, value, isDeepStrictEqual(own, badges) ? [] : own];
}

/** What the facade answers. */
function answerOf({ operation, input }: Asked<unknown>): Answer<unknown> {
  return casnos.answer(operation, input as never);
}

/** The answer within that of the facade which a page speaks of. */
function partOf(whole: unknown, part: Answer<unknown>, about: string): Answer<unknown> {
  const found = isWithin(whole, part);
  ok(found, `${about}: no such part in the answer of the facade`);
  return part;
}

function isWithin(whole: unknown, part: unknown): boolean {
  if (typeof whole !== "object" || whole === null) return false;
  return isDeepStrictEqual(whole, part) || Object.values(whole).some((one) => isWithin(one, part));
}

const STRONGEST_LAST: readonly SourceStatus[] = ["unverified", "reported", "enacted"];

/** How sure answers are together, in the words of the page. */
function badgesOf(answers: readonly Answer<unknown>[], language: Language): readonly string[] {
  const { status, disputed, projected } = FRAME_WORDS[language];
  const certainties = answers.flatMap((one) => (one.kind === "determined" ? [one.certainty] : []));
  const weakest = STRONGEST_LAST.find((one) => certainties.some(({ source }) => source === one));
  return [
    ...(weakest === undefined ? [] : [status[weakest]]),
    ...(certainties.some((one) => one.disputed.length > 0) ? [disputed] : []),
    ...(certainties.some((one) => one.projectedFrom !== null) ? [projected] : []),
  ];
}

/** The line that says what to do next, as it is seen; null where there is none. */
export interface ShownNext {
  readonly text: string;
  readonly badges: readonly string[];
  /** How many sources stand under it. */
  readonly sources: number;
}

/** The next step that a page shows. */
export async function shownNext(page: Page): Promise<ShownNext | null> {
  const [next = null] = await page.$$eval(".sim-next", (places) =>
    places.map((place) => ({
      text: (place.querySelector("[role=status]")?.textContent ?? "").trim(),
      badges: [...place.querySelectorAll(".sim-badge")].map((badge) => badge.textContent.trim()),
      sources: place.querySelectorAll("li").length,
    })),
  );
  return next;
}

/** The next step of a case: as sure as the least sure answer that it is taken from, and with the sources of all. */
export function expectedNext(simulator: Simulator, hash: string, language: Language): ShownNext | null {
  const next = simulator.next?.(hash, language) ?? null;
  if (next === null) return null;
  const asked = simulator
    .cards(hash, language)
    .flatMap(({ asked: question, rows = [] }) => [
      question,
      ...rows.flatMap(([, , from]) => (from !== undefined && "operation" in from ? [from as Asked<unknown>] : [])),
    ]);
  const answers = asked.filter(({ answer }) => answer !== null).map(answerOf);
  next.restsOn.forEach((answer) => partOf(answers, answer, "next step"));
  const sources = next.restsOn.flatMap((answer) =>
    explained(SPEAKERS[language], answer).sections.flatMap((one) => (one.kind === "sources" ? one.lines : [])),
  );
  return {
    text: next.text,
    badges: badgesOf(next.restsOn, language),
    sources: new Set(sources.map(({ text }) => text)).size,
  };
}
