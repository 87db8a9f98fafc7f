import { createCasnos, unwrap, type AssessedYear } from "casnos-rules";
import { execFile } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const casnos = createCasnos();
const folder = new URL("../../examples/dossiers/", import.meta.url);
const file = (name: string) => casnos.assess(JSON.parse(readFileSync(new URL(name, folder), "utf8")) as never);
const year = (years: readonly AssessedYear[], of: number): AssessedYear => {
  const found = years.find((one) => one.year === of);
  if (found === undefined) throw new Error(`no year ${String(of)}`);
  return found;
};

describe("a trader of 2026 who filed 40 days late and paid in two parts after 30 June", () => {
  const assessment = file("03-trader-filed-late-in-2026.json");

  it("owes a penalty of 6 000 DA: one complete month after 11 February", () => {
    const [activity] = unwrap(assessment.activities);
    expect(activity?.penalty).toMatchObject({
      value: { lastDay: "2026-02-11", months: 1, penalty: { dinars: "6000.00" } },
    });
  });

  it("owes the minimum of 2026, 43 200 DA, all paid", () => {
    const of2026 = year(unwrap(assessment.years), 2026);
    expect(of2026.contribution).toMatchObject({ value: { basis: "minimum", amount: { dinars: "43200.00" } } });
    expect(unwrap(of2026.unpaid)?.dinars).toBe("0.00");
  });

  it("owes a surcharge: 5 % of 43 200, then 1 % of 23 200 for the month ended on 30 July and that of 30 August", () => {
    const of2026 = year(unwrap(assessment.years), 2026);
    expect(unwrap(of2026.surcharge)).toMatchObject({
      surcharge: { dinars: "2624.00" },
      months: 2,
      paidInFullOn: "2026-09-10",
    });
    expect(unwrap(assessment.totalSurcharge).dinars).toBe("2624.00");
  });

  it("has next year's days to keep", () => {
    expect(assessment.nextDates.map(({ day, what }) => [day, what])).toEqual([
      ["2027-01-31", "declare"],
      ["2027-06-30", "pay"],
      ["2054-09-30", "retirement"],
    ]);
  });
});

describe("a farmer and mother of three, 57 years old", () => {
  const { retirement } = file("04-farmer-and-mother-of-three.json");

  it("has reached the age, 57, and has a right", () => {
    expect(retirement.age).toMatchObject({ value: { years: 57, reached: true } });
    expect(unwrap(retirement.entitlement).right).toBe("pension");
  });

  it("would have the minimum of 2026, since half of 25 000 a month is less", () => {
    expect(retirement.pension).toMatchObject({
      value: { startOn: "2026-12-01", rate: "0.525", monthly: { dinars: "24000.00" } },
    });
  });
});

describe("a moudjahid with 25 % invalidity in 2006", () => {
  it("may retire at 58 with at least 25 000 DA, and the age is counted from two whole bands", () => {
    const { retirement } = file("05-moudjahid-with-invalidity.json");
    expect(retirement.age).toMatchObject({ value: { years: 58 } });
    expect(retirement.pension).toMatchObject({ value: { monthly: { dinars: "25000.00" } } });
  });
});

describe("an auto-entrepreneur on the flat option who becomes a trader", () => {
  it("owes 24 000 a year, then 15 % of what is declared", () => {
    const years = unwrap(file("06-auto-entrepreneur-becomes-trader.json").years);
    expect(years.map(({ contribution }) => unwrap(contribution))).toMatchObject([
      { contribution: "flat", amount: { dinars: "24000.00" } },
      { contribution: "flat", amount: { dinars: "24000.00" } },
      { contribution: "general", amount: { dinars: "90000.00" } },
    ]);
    expect(unwrap(year(years, 2026).unpaid)?.dinars).toBe("40000.00");
  });
});

describe("a career too short", () => {
  it("gives no right, with what was asked and held", () => {
    const { retirement } = file("07-career-too-short.json");
    expect(unwrap(retirement.entitlement)).toMatchObject({
      right: "none",
      nearest: "allowance",
      conditions: [{ condition: "validated-years", required: "5", held: "4", met: false }],
    });
    expect(unwrap(retirement.pension)).toMatchObject({ right: "none" });
  });
});

describe("a file of 1988", () => {
  it("has no amounts, each with its reason, and the rest is answered", () => {
    const { years, retirement, totalUnpaid, activities } = file("08-before-1990.json");
    for (const { contribution } of unwrap(years))
      expect(contribution).toMatchObject({ reasons: [{ code: "outside-coverage" }] });
    expect(totalUnpaid).toMatchObject({ reasons: [{ code: "outside-coverage" }] });
    expect(retirement.pension).toMatchObject({ reasons: [{ code: "outside-coverage" }] });
    expect(retirement.age.kind).toBe("determined");
    expect(unwrap(activities)[0]?.deadline).toMatchObject({ value: { lastDay: "1984-03-10" } });
  });
});

describe("a file with facts left out", () => {
  const assessment = file("09-facts-left-out.json");

  it("leaves open exactly what rests on them", () => {
    expect(assessment.retirement.age).toMatchObject({
      reasons: [{ code: "missing-fact", fact: "person.totallyIncapacitated" }],
    });
    expect(assessment.retirement.entitlement).toMatchObject({ reasons: [{ code: "missing-fact", fact: "periods" }] });
    const [breeder, autoEntrepreneur] = unwrap(assessment.activities);
    expect(breeder?.penalty).toMatchObject({ value: { late: false } });
    expect(autoEntrepreneur?.penalty).toMatchObject({ reasons: [{ code: "missing-fact", fact: "filedOn" }] });
  });

  it("takes ordinary values when asked to, and lists them", () => {
    const ordinary = createCasnos({ leftOut: "ordinary" });
    const dossier = JSON.parse(readFileSync(new URL("09-facts-left-out.json", folder), "utf8")) as never;
    const { age } = ordinary.assess(dossier).retirement;
    expect(age).toMatchObject({ kind: "undetermined", reasons: [{ fact: "person.sex" }] });
  });
});

describe("who is salaried and self-employed at once", () => {
  it("chooses whose benefits are served, by the decree of 1985", () => {
    const [activity] = unwrap(file("10-salaried-and-self-employed.json").activities);
    expect(unwrap(activity?.affiliation as never)).toMatchObject({ benefits: { value: "chosen-by-the-insured" } });
  });
});

describe("any file", () => {
  it("is plain data, and does not depend on the order of activities, incomes and payments", () => {
    const dossier = JSON.parse(readFileSync(new URL("01-trader-of-2006.json", folder), "utf8")) as Record<
      string,
      unknown[]
    >;
    const assessment = casnos.assess(dossier as never);
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
    const turned = { ...dossier };
    for (const key of ["income", "payments", "periods"]) turned[key] = [...(dossier[key] ?? [])].reverse();
    expect(casnos.assess(turned as never)).toEqual(assessment);
  });

  it("without anything but a day gives a report of open questions", () => {
    const assessment = casnos.assess({ on: "2026-11-21", person: {} });
    expect(assessment.activities).toMatchObject({ reasons: [{ fact: "activities" }] });
    expect(assessment.years).toMatchObject({ reasons: [{ fact: "activities" }] });
    expect(assessment.nextDates).toEqual([]);
  });
});

describe("each next date", () => {
  it.each(readdirSync(folder))("of %s is the value of the answer it comes from", (name) => {
    const { nextDates, nextDateAnswers, on } = file(name);
    expect(nextDateAnswers.map(unwrap)).toEqual(nextDates.map(({ day }) => day));
    for (const { kind, steps, citations } of nextDateAnswers) {
      expect(kind).toBe("determined");
      expect(steps.length).toBeGreaterThan(0);
      expect(citations.length).toBeGreaterThan(0);
    }
    expect(nextDates.every(({ day }) => day >= on)).toBe(true);
  });

  it("of a contribution rests on the day to declare and the day to pay", () => {
    const { nextDates, nextDateAnswers } = file("03-trader-filed-late-in-2026.json");
    const found = nextDates.map(({ what }, place) => [what, nextDateAnswers[place]?.steps.at(-1)?.id]);
    expect(found).toEqual([
      ["declare", "contributions.declare-by"],
      ["pay", "contributions.due-day"],
      ["retirement", "retirement.reached-on"],
    ]);
  });
});

describe("the demo", () => {
  const run = (...args: string[]) =>
    promisify(execFile)("node_modules/.bin/tsx", ["--tsconfig", "tsconfig.test.json", "examples/demo.ts", ...args], {
      cwd: new URL("../..", import.meta.url),
    });

  it("prints a report of every file", async () => {
    const { stdout } = await run();
    expect(stdout.match(/Situation towards CASNOS/g)).toHaveLength(15);
  });

  it("prints one file in Arabic", async () => {
    const { stdout } = await run("examples/dossiers/03-trader-filed-late-in-2026.json", "--lang", "ar");
    expect(stdout).toContain("دج");
    expect(stdout).not.toContain("Situation");
  });

  it("prints the next dates of all files as calendars, in a file of their own each", async () => {
    const { stdout } = await run("--format", "ical", "--lang", "fr");
    expect(stdout.match(/^BEGIN:VCALENDAR\r$/gm)).toHaveLength(15);
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(stdout).toContain("\r\nUID:03-trader-filed-late-in-2026-pay-2027@casnos-rules\r\n");
    const names = stdout.match(/^UID:.*(\r\n .*)*/gm);
    expect(new Set(names).size).toBe(names?.length);
  });

  it("lists what is wrong with a broken file on stderr, with status 2 and no report", async () => {
    const failure = await run("test/demo/broken.json").then(
      () => null,
      (error: unknown) => error as { code: number; stdout: string; stderr: string },
    );
    expect(failure?.code).toBe(2);
    expect(failure?.stdout).toBe("");
    for (const field of [
      "on:",
      "person.sex:",
      "person.childrenRaised:",
      "activities[0].shop:",
      "payments[0].amount:",
    ]) {
      expect(failure?.stderr).toContain(field);
    }
  });

  it.each(["--help", "-h"])("says with %s how it is called", async (option) => {
    const { stdout, stderr } = await run(option);
    expect(stdout).toMatch(/^Usage: .*--lang fr\|ar\|en.*--format text\|markdown/s);
    expect(stderr).toBe("");
  });

  it.each([
    [["--langue", "fr"], /^unknown option --langue\nUsage: /],
    [["--lang", "de"], /^--lang is fr, ar or en, not de\n$/],
    [["--format", "ics"], /^--format is text, markdown or ical, not ics\n$/],
    [["--lang"], /^--lang is fr, ar or en, and is to be given\n$/],
  ])("%j is refused on stderr, with status 2", async (args, said) => {
    const failure = await run(...args).then(
      () => null,
      (error: unknown) => error as { code: number; stdout: string; stderr: string },
    );
    expect(failure).toMatchObject({ code: 2, stdout: "" });
    expect(failure?.stderr).toMatch(said);
    expect(failure?.stderr).not.toMatch(/positional|parseArgs/);
  });

  it("says in a line when a file is not there or is no JSON", async () => {
    for (const path of ["nowhere.json", "README.md"]) {
      const failure = await run(path).then(
        () => null,
        (error: unknown) => error as { code: number; stdout: string; stderr: string },
      );
      expect(failure?.code).toBe(2);
      expect(failure?.stdout).toBe("");
      expect(failure?.stderr).toContain(path);
    }
  });
});
