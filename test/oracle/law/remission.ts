import { type AmountIn, type Centimes, centimes, dinars, part } from "./amounts.js";
import { numberOf } from "./civil-days.js";
import { LAW_08_08, covered } from "./coverage.js";
import { type Fraction, decimal } from "./fraction.js";
import { Unknown, answerOf, known } from "./unknown.js";

export interface RemissionIn {
  readonly surcharge: AmountIn;
  readonly on: string;
  readonly ground?: "justified-file" | "force-majeure" | "good-faith" | undefined;
}

const ALL = decimal("1");

/** Loi 08-08, articles 7 and 12; before it, loi 83-15, article 83. */
export function remission(facts: RemissionIn): unknown {
  const on = numberOf(facts.on);
  const surcharge = centimes(facts.surcharge);
  covered(on, facts.ground);
  const ground = known(facts.ground);
  if (on >= LAW_08_08) {
    if (ground === "good-faith") return { remission: "no-such-ground" };
    const rate = ground === "force-majeure" ? ALL : decimal("0.5");
    const forum = surcharge < dinars(1_000_000) ? "local-commission" : "national-commission";
    return { remission: "allowed", bound: "exact", ...divided(surcharge, rate), forum };
  }
  const noForum = answerOf(() => {
    throw new Unknown("no-known-rule");
  });
  if (ground === "justified-file") {
    return { remission: "allowed", bound: "at-most", ...divided(surcharge, decimal("0.75")), forum: noForum };
  }
  return { remission: "allowed", bound: "exact", ...divided(surcharge, ALL), forum: noForum };
}

function divided(surcharge: Centimes, rate: Fraction): { remitted: string; remaining: string } {
  const remitted = part(surcharge, rate);
  return { remitted: String(remitted), remaining: String(surcharge - remitted) };
}
