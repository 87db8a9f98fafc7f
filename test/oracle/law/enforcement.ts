import { type DayNumber, numberOf, textOf } from "./civil-days.js";
import { LAW_08_08, covered } from "./coverage.js";
import { Unknown } from "./unknown.js";

export type MeasureIn = "formal-notice" | "tax-roll" | "constraint" | "account-attachment" | "warning";

export interface EnforcementIn {
  readonly measure: MeasureIn;
  readonly on: string;
}

interface Asked {
  readonly what: string;
  readonly withinDays: number | null;
  readonly leavesDays: number | null;
}

const NOT_KNOWN = { unknown: ["no-known-rule"] };

/** The dossier on affiliation, 5.1 and 5.2; days run from the day after the measure is received. */
export function enforcement({ measure, on: onText }: EnforcementIn): unknown {
  const on = numberOf(onText);
  covered(on);
  return on >= LAW_08_08 ? under0808(measure, on) : under8315(measure, on);
}

function under0808(measure: MeasureIn, on: DayNumber): object {
  const notice = [asked("formal-notice", null, 30)];
  switch (measure) {
    case "formal-notice": {
      const mentions = ["name-of-the-debtor", "sums-by-nature-and-period", "texts-and-sanctions"];
      return told(measure, "regularise", on + 30, { needs: mentions.map((what) => [asked(what)]) });
    }
    case "tax-roll": {
      const needs = [notice, [asked("visa-of-the-wali", 8)]];
      return told(measure, "challenge", on + 30, { needs, force: "enforceable" });
    }
    case "constraint": {
      const signed = [[asked("signature-of-the-agency-director")], [asked("visa-of-the-court-president", 10)]];
      return told(measure, "challenge", on + 30, { needs: [notice, ...signed], force: "provisionally-enforceable" });
    }
    case "account-attachment": {
      const needs = [notice, [asked("enforceable-title"), asked("validation-procedure", 15)]];
      return told(measure, "validate", on + 15, { needs });
    }
    case "warning":
      // It is of the law of 1983.
      throw new Unknown("no-known-rule");
  }
}

/** Loi 83-15, articles 57 and 61; of the other measures before 2008 nothing was read. */
function under8315(measure: MeasureIn, on: DayNumber): object {
  const unread = { needs: NOT_KNOWN, costs: NOT_KNOWN };
  if (measure === "warning") {
    return told(measure, "heed", on + 20, { ...unread, object: { what: "sums-past-due", years: 4 } });
  }
  if (measure === "constraint") return told(measure, "regularise-or-appeal", on + 15, { ...unread, force: NOT_KNOWN });
  throw new Unknown("no-known-rule");
}

function told(measure: MeasureIn, what: string, lastDay: DayNumber, said: object): object {
  return { measure, what, lastDay: textOf(lastDay), object: null, force: null, costs: "debtor", ...said };
}

function asked(what: string, withinDays: number | null = null, leavesDays: number | null = null): Asked {
  return { what, withinDays, leavesDays };
}
