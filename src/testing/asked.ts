import { isDay } from "../calendar/day.js";
import type { Adapter, Capability } from "./adapter.js";
import type { Asked } from "./properties/property.js";
import type { Relation } from "./properties/relation.js";

/** One question that was put to a system, and what it gave. */
export interface Call {
  /** The function. */
  readonly asked: Capability;
  /** What it was given, plain data. */
  readonly input: unknown;
  /** What it gave, plain data. */
  readonly gave: unknown;
}

/** The system had no answer: the case says nothing for or against it. */
export class Unanswered extends Error {}

/** What a system gave is of no kind that its function gives. */
export class Misshapen extends Error {
  constructor(readonly relation: Relation) {
    super(relation.must);
  }
}

type Function = (input: never) => unknown;

/** A system whose answers are looked at and noted one by one. */
export function askedOf(adapter: Adapter, calls: Call[]): Asked {
  const asked: Record<string, (input: never) => Promise<unknown>> = {};
  for (const name of Object.keys(SHAPES) as Capability[]) {
    asked[name] = async (input) => {
      const own = adapter[name] as Function | undefined;
      if (own === undefined) throw new Unanswered(name);
      // A system may sort or change what it is given: the case stays as it was asked.
      const gave = await own.call(adapter, JSON.parse(JSON.stringify(input)) as never);
      calls.push({ asked: name, input, gave });
      if (gave === null) throw new Unanswered(name);
      checkShape(SHAPES[name], gave);
      return gave;
    };
  }
  return asked as unknown as Asked;
}

type Shape = "centimes" | "day" | "years" | readonly string[] | { readonly [field: string]: Shape } | "parts";

/** What each function gives. */
const SHAPES: Readonly<Record<Capability, Shape>> = {
  annualContribution: "centimes",
  newcomerContribution: "centimes",
  contributionSplit: { socialInsurance: "centimes", retirement: "centimes" },
  contributionDueDay: "day",
  filingDeadline: "day",
  lateFilingPenalty: "centimes",
  lateSurcharge: "centimes",
  remission: { remitted: "centimes", remaining: "centimes" },
  limitationLastDay: "day",
  retirementAge: "years",
  retirementDay: "day",
  entitlement: ["pension", "allowance", "none"],
  pension: "centimes",
  pensionStart: "day",
  survivors: "parts",
  revalue: "centimes",
};

function checkShape(shape: Shape, gave: unknown): void {
  if (shape === "centimes" || shape === "years") {
    if (!Number.isSafeInteger(gave) || (gave as number) < 0) misshapen(gave, `be-whole-${shape}`, "0");
  } else if (shape === "day") {
    if (typeof gave !== "string" || !isDay(gave)) misshapen(gave, "be-a-day", "YYYY-MM-DD");
  } else if (shape === "parts") {
    if (!Array.isArray(gave)) misshapen(gave, "be-one-of", "list");
    else for (const one of gave) checkShape("centimes", one);
  } else if (isWords(shape)) {
    if (!shape.includes(gave as string)) misshapen(gave, "be-one-of", shape.join("|"));
  } else {
    const fields = typeof gave === "object" && gave !== null ? (gave as Readonly<Record<string, unknown>>) : {};
    for (const [name, inner] of Object.entries(shape)) checkShape(inner, fields[name]);
  }
}

function isWords(shape: Shape): shape is readonly string[] {
  return Array.isArray(shape);
}

function misshapen(gave: unknown, must: Relation["must"], to: string): never {
  throw new Misshapen({ got: typeof gave === "number" ? gave : textOf(gave), must, to });
}

/** What a system gave, as text; what JSON cannot say is said by its kind. */
function textOf(gave: unknown): string {
  return typeof gave === "object" || typeof gave === "string" ? JSON.stringify(gave) : typeof gave;
}
