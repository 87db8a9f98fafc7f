import type { Day } from "../calendar/day.js";
import { remissionGround, type RemissionGround } from "../facts/debt.js";
import { amnesty2008 } from "../law/amnesties.js";
import {
  forceMajeureRemission,
  goodFaithRemission,
  nationalCommissionFrom,
  remissionBound,
  remissionRate,
} from "../law/recovery.js";
import { amount, type Amount } from "../money/amount.js";
import { centimes, type Centimes } from "../money/centimes.js";
import type { Answer } from "../working/answer.js";
import type { Cited } from "../working/cited.js";
import { sayOriginalWording } from "../working/original-wording.js";
import type { Working } from "../working/working.js";
import { amnestyOfGoodFaith } from "./notices.js";
import * as step from "./steps.js";

/** What a remission depends on. */
export interface RemissionFacts {
  /** The late surcharges and penalties (before 2008-03-02 late surcharges alone) to be remitted, DA, 0 to 10^12. */
  readonly surcharge: Centimes;
  /** The day of the request. */
  readonly on: Day;
  /** What the request rests on. */
  readonly ground?: RemissionGround | undefined;
}

/** Whose decision it is (commission de recours, لجنة الطعن). */
export type RemissionForum = "local-commission" | "national-commission";

/** The law remits on this ground. */
export interface AllowedRemission {
  /** There is such a ground. */
  readonly remission: "allowed";
  /** Whether `remitted` is what the law remits, or the most that the commission may remit. */
  readonly bound: "exact" | "at-most";
  /** What is remitted, or at most, DA. */
  readonly remitted: Amount;
  /** What stays due, or at least, DA. */
  readonly remaining: Amount;
  /** The commission that decides; unknown before 2008-03-02. */
  readonly forum: Answer<RemissionForum>;
}

/** The law of the day knows no such ground. */
export interface NoRemission {
  /** No remission on this ground. */
  readonly remission: "no-such-ground";
}

/** What can be remitted of a surcharge. */
export type Remission = AllowedRemission | NoRemission;

/**
 * What can be remitted of late surcharges and penalties (remise, تخفيض).
 *
 * @remarks Loi 08-08, articles 7 and 12, from 2008-03-02: half on a justified file, all in force majeure. Before, loi
 * 83-15, article 83, on late surcharges alone: at most three quarters, as the commission decides with its reasons, all in
 * good faith or force majeure. Law of the day of the request.
 * @param facts - The surcharges and penalties in centimes, the day and the ground of the request.
 * @param w - What the rule works with; `determine` gives it.
 * @returns What is remitted and what stays due, DA, and the commission; or that there is no such ground.
 *
 * @example
 * ```ts
 * import type { Day } from "casnos-rules/calendar";
 *
 * const facts = { surcharge: dinarText("2268"), on: "2018-09-10" as Day, ground: "justified-file" } as const;
 * const answer = determine(remission, facts, contextOf());
 * const allowed = answer.kind === "determined" && answer.value.remission === "allowed" ? answer.value : null;
 * allowed?.remaining.dinars; // => "1134.00"
 * ```
 */
export function remission(facts: RemissionFacts, w: Working): Remission {
  const { surcharge, on } = facts;
  const ground = w.need(remissionGround, facts.ground);
  if (ground === "justified-file") {
    const rate = w.law.read(remissionRate, on);
    const bound = w.law.read(remissionBound, on);
    sayOriginalWording(rate, w);
    const remitted = w.share(step.remitted, { surcharge, rate, bound }, surcharge, rate.value);
    return allowed(surcharge, remitted, bound.value, on, w);
  }
  const rule: Cited<string> = w.law.read(ground === "force-majeure" ? forceMajeureRemission : goodFaithRemission, on);
  sayOriginalWording(rule, w);
  if (rule.value === "no-such-ground") {
    // It is good faith: force majeure remits all at any time.
    sayAmnestyOfGoodFaith(on, w);
    w.step(step.noSuchGround, { on, ground, rule }, "no-such-ground");
    return { remission: "no-such-ground" };
  }
  const remitted = w.step(step.nothingDue, { surcharge, ground, rule }, surcharge);
  return allowed(surcharge, remitted, "exact", on, w);
}

/** While article 87 of loi 08-08 is open, good faith counts there, though it is no ground of remission. */
function sayAmnestyOfGoodFaith(on: Day, w: Working): void {
  const wipes = w.law.find(amnesty2008, on);
  if (wipes === null || wipes.value === "closed") return;
  w.notice(amnestyOfGoodFaith, { on, amnesty: "loi-08-08", wipes });
}

function allowed(
  surcharge: Centimes,
  remitted: Centimes,
  bound: AllowedRemission["bound"],
  on: Day,
  w: Working,
): AllowedRemission {
  const remaining = w.step(step.remaining, { surcharge, remitted, bound }, centimes(surcharge - remitted));
  return {
    remission: "allowed",
    bound,
    remitted: amount(remitted),
    remaining: amount(remaining),
    forum: w.part((part) => forumOf(surcharge, on, part)),
  };
}

/** The local commission below an amount of surcharges and penalties, the national one from it on. */
function forumOf(surcharge: Centimes, on: Day, w: Working): RemissionForum {
  const threshold = w.law.read(nationalCommissionFrom, on);
  const forum: RemissionForum = surcharge < threshold.value ? "local-commission" : "national-commission";
  w.step(step.forum, { surcharge, threshold }, forum);
  return forum;
}
