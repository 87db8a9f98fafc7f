import { createCasnos } from "casnos-rules";
import { describe, expect, it } from "vitest";
import { isDay } from "../../src/calendar/day.js";
import * as catalogue from "../../src/catalogue/steps.js";
import * as contributionNotices from "../../src/contributions/notices.js";
import * as contributions from "../../src/contributions/steps.js";
import * as disputeNotices from "../../src/disputes/notices.js";
import * as disputes from "../../src/disputes/steps.js";
import * as eligibilityNotices from "../../src/eligibility/notices.js";
import * as eligibility from "../../src/eligibility/steps.js";
import * as family from "../../src/family/steps.js";
import * as healthNotices from "../../src/health/notices.js";
import * as health from "../../src/health/steps.js";
import * as retirementNotices from "../../src/retirement/notices.js";
import * as retirement from "../../src/retirement/steps.js";
import type { NoticeDefinition } from "../../src/working/notice.js";
import type { StepDefinition } from "../../src/working/step.js";
import * as whatIfNotices from "../../src/what-if/notices.js";
import * as whatIf from "../../src/what-if/steps.js";
import { examples } from "../examples/index.js";

type Fields = Readonly<Record<string, unknown>>;

const stepsById = new Map(
  [catalogue, contributions, disputes, eligibility, family, health, retirement, whatIf]
    .flatMap((steps) => Object.values<StepDefinition>(steps))
    .map((step) => [step.id, step]),
);
const noticesByCode = new Map(
  [contributionNotices, disputeNotices, eligibilityNotices, healthNotices, retirementNotices, whatIfNotices]
    .flatMap((notices) => Object.values<NoticeDefinition>(notices))
    .map((notice) => [notice.code, notice]),
);

/** Every object in an answer, and the answer. */
function* objectsIn(value: unknown): Generator<Fields> {
  if (typeof value !== "object" || value === null) return;
  yield value as Fields;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** Whether a value is one of a unit, as far as it tells from others. */
function isOf(unit: string, value: unknown): boolean {
  if (value === null) return unit.endsWith("-or-none");
  const plain = unit.replace("-or-none", "");
  switch (plain) {
    case "amount":
      return typeof value === "object" && "centimes" in value && "dinars" in value;
    case "exact-amount":
      return typeof value === "object" && "fraction" in value && "dinars" in value;
    case "rate":
    case "years":
      return typeof value === "string" && /^\d+(\.\d+|\/\d+)?$/.test(value);
    case "count":
    case "year":
      return Number.isInteger(value);
    case "day":
      return typeof value === "string" && isDay(value);
    case "month-day":
      return typeof value === "string" && isDay(`2000-${value}`);
    case "choice":
      return typeof value === "string" && value !== "";
    case "list-of-years":
      return Array.isArray(value) && value.every((year) => Number.isInteger(year));
    case "yes":
      return typeof value === "boolean";
    default:
      return Array.isArray(value) && value.length > 0;
  }
}

function units(fields: Fields, declared: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      isOf(declared[name] ?? "", value) ? declared[name] : typeof value,
    ]),
  ) as Readonly<Record<string, string>>;
}

const casnos = createCasnos();
const answers = examples.map(([operation, input], place) => ({
  name: `${operation} (${String(place)})`,
  of: () => casnos.answer(operation, input as never),
}));

describe("an answer", () => {
  // One test looks at all three, so that an answer is worked out once.
  it.each(answers)(
    "of $name gives in each step and notice what it declares, in its units, and nothing empty",
    ({ of }) => {
      const objects = [...objectsIn(of())];
      objects.forEach(lookAtStep);
      objects.forEach(lookAtNotice);
      const empty = objects.flatMap((object) => Object.keys(object).filter((name) => object[name] === ""));
      expect(empty).toEqual([]);
    },
  );
});

/** A step takes and gives what it declares, in its units. */
function lookAtStep({ id, inputs, value }: Fields): void {
  const definition = typeof id === "string" ? stepsById.get(id) : undefined;
  if (definition === undefined || inputs === undefined) return;
  expect([id, units(inputs as Fields, definition.inputs)]).toEqual([id, definition.inputs]);
  expect([id, isOf(definition.value, value)]).toEqual([id, true]);
}

/** A notice says the facts that it declares. */
function lookAtNotice({ code, facts }: Fields): void {
  const definition = typeof code === "string" && typeof facts === "object" ? noticesByCode.get(code) : undefined;
  if (definition === undefined) return;
  expect([code, units(facts as Fields, definition.facts)]).toEqual([code, definition.facts]);
}
