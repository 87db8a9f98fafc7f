import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { place, rowsOf, type Place } from "./run.js";

let here: Place;
beforeEach(() => {
  here = place();
});
afterEach(() => here.remove());

const CLIENTS = `id,activity,activityStart,activityEnd,filedOn,declared,payments
C-001,trader,2025-03-10,none,2025-03-12,2025:400000|2026:400000,2025-06-01:60000:2025
C-002,artisan,2024-01-02,none,none,2024:216000|2025:216000|2026:none,2024-06-30:32400:2024
C-003,trader,2026-01-05,,,,
C-004,carrier,2026-02-30,none,none,,none
`;
const DAYS = ["--on", "2026-04-01", "--until", "2026-12-31"];

describe("the clients of a practice", () => {
  it("have their lines by day, as many as the law asks of each", async () => {
    here.write("clients.csv", CLIENTS);
    const run = await here.run("portfolio", "@clients.csv", "@out.csv", "--totals", here.path("totals.csv"), ...DAYS);
    expect(run).toMatchObject({ exitCode: 0 });
    const rows = rowsOf(here.read("out.csv"));
    const lines = rows.filter(({ day }) => day !== "");
    expect(
      lines.map(({ day, member, what, year, amount, overdue }) => [day, member, what, year, amount, overdue].join(" ")),
    ).toEqual([
      // Ten days after the start; two thousand four hundred days later it is not filed: 26 complete months from 12 January 2024.
      "2024-01-12 C-002 file   yes",
      "2024-01-12 C-002 penalty  31000.00 yes",
      // 5 % and 9 complete months of 1 % of 32 400.
      "2025-06-30 C-002 pay 2025 32400.00 yes",
      "2025-06-30 C-002 surcharge 2025 4536.00 yes",
      "2026-01-31 C-002 declare 2026  yes",
      "2026-06-30 C-001 pay 2026 60000.00 no",
      "2026-06-30 C-002 pay 2026 43200.00 no",
      "2026-06-30 C-003 pay 2026  no",
    ]);
    const open = rows.filter(({ day }) => day === "");
    expect(open.map(({ member, what, reason }) => [member, what, reason].join(" "))).toEqual([
      "C-004  wrong-input:activityStart",
      "C-003 file missing-fact:activities.filedOn",
      "C-003 penalty missing-fact:activities.filedOn",
    ]);
    expect(here.read("totals.csv")).toBe(
      [
        "of,name,due,amount,known,unknown",
        "member,C-001,overdue,0.00,0.00,0",
        "member,C-001,upcoming,60000.00,60000.00,0",
        "member,C-002,overdue,67936.00,67936.00,0",
        "member,C-002,upcoming,43200.00,43200.00,0",
        "member,C-003,overdue,,0.00,1",
        "member,C-003,upcoming,,0.00,1",
        "month,2026-06,upcoming,,103200.00,1",
        "all,,overdue,,67936.00,1",
        "all,,upcoming,,103200.00,1",
        "",
      ].join("\n"),
    );
  });

  it("have whole files as JSON lines, with the same lines", async () => {
    here.write("clients.csv", CLIENTS.split("\n").slice(0, 3).join("\n"));
    await here.run("portfolio", "@clients.csv", "@out.csv", ...DAYS);
    const activity = { to: null, activity: "trader" };
    const members = [
      {
        id: "C-001",
        activities: [{ ...activity, from: "2025-03-10", filedOn: "2025-03-12" }],
        declared: [2025, 2026].map((year) => ({ year, base: 400_000 })),
        payments: [{ on: "2025-06-01", amount: "60000", forYear: 2025 }],
        person: { birthDate: "1980-01-01" },
      },
      {
        id: "C-002",
        activities: [{ ...activity, activity: "artisan", from: "2024-01-02", filedOn: null }],
        declared: [...[2024, 2025].map((year) => ({ year, base: "216000" })), { year: 2026, base: null }],
        payments: [{ on: "2024-06-30", amount: "32400", forYear: 2024 }],
      },
    ];
    here.write("clients.jsonl", members.map((one) => `${JSON.stringify(one)}\n`).join("\n"));
    expect(await here.run("portfolio", "@clients.jsonl", "@lines.csv", ...DAYS)).toMatchObject({ exitCode: 0 });
    expect(here.read("lines.csv")).toBe(here.read("out.csv"));
  });

  it("are said in the language asked for", async () => {
    here.write("clients.csv", CLIENTS);
    await here.run("portfolio", "@clients.csv", "@out.csv", ...DAYS, "--lang", "fr");
    expect(here.read("out.csv")).toMatch(/Paiement de la cotisation de 2026 : 60.000,00.DA/);
  });

  it.each([
    ["clients.csv", CLIENTS.replace("C-002", "C-001"), 'two clients have the id "C-001"'],
    ["clients.csv", CLIENTS.replace("payments", "paid"), 'column "paid" is unknown; near to it: id, payments'],
    ["clients.csv", CLIENTS.replace("activityStart", "declared2"), "is unknown"],
    ["clients.csv", "id,activity\n1,trader\n", "portfolio needs the columns activityStart"],
    ["clients.jsonl", '{"id":"1"}\n{"id":\n', "clients.jsonl, line 2: this is no JSON"],
    ["clients.jsonl", '{"activities":[]}\n', 'clients.jsonl, line 1: a client needs a name: "id", a text'],
    ["clients.jsonl", '{"id":"1"}\n{"id":7}\n', 'clients.jsonl, line 2: a client needs a name: "id", a text'],
    [
      "clients.jsonl",
      Buffer.from('{"id":"1"}\n{"id":"\u00e9"}\n', "latin1"),
      "clients.jsonl, line 2: this is no UTF-8",
    ],
  ])("of a file that is wrong are refused: %s, %j", async (name, text, message) => {
    here.write(name, text);
    const { exitCode, said } = await here.run("portfolio", `@${name}`, "@out.csv", ...DAYS);
    expect(said).toContain(message);
    expect(exitCode).toBe(1);
    expect(here.files()).toEqual([name]);
  });

  it("have no lines where their totals cannot be written", async () => {
    here.write("clients.csv", CLIENTS);
    const { exitCode, said } = await here.run(
      "portfolio",
      "@clients.csv",
      "@out.csv",
      ...DAYS,
      "--totals",
      "@no/totals.csv",
    );
    expect(exitCode).toBe(2);
    expect(said).toContain("no/totals.csv cannot be written");
    expect(here.files()).toEqual(["clients.csv"]);
  });

  it("with what does not go together have no line but that, and end a strict run", async () => {
    here.write("clients.csv", `${CLIENTS}Ezra,trader,2026-02-01,2026-01-01,none,,none\n`);
    await here.run("portfolio", "@clients.csv", "@out.csv", ...DAYS);
    expect(rowsOf(here.read("out.csv")).filter(({ member }) => member === "Ezra")).toHaveLength(1);
    const { exitCode, said } = await here.run("portfolio", "@clients.csv", "@strict.csv", ...DAYS, "--strict");
    expect(exitCode).toBe(1);
    expect(said).toContain('clients.csv, line 5, column "activityStart": "2026-02-30"');
  });

  it.each([
    [
      "activityEnd",
      "Ezra,trader,2026-02-01,2026-01-01,none,,none",
      "activityEnd: the end (2026-01-01) comes before the start",
    ],
    ["declared", "Ezra,trader,2026-02-01,none,none,2026:1|2026:2,none", "declared[1].year: "],
  ])("names the column of what the library refuses: %s", async (column, row, message) => {
    const header = CLIENTS.split("\n")[0] ?? "";
    here.write("clients.csv", `${header}\n${row}\n`);
    await here.run("portfolio", "@clients.csv", "@out.csv", ...DAYS);
    const [line] = rowsOf(here.read("out.csv").replaceAll('""', ""));
    expect(line?.["reason"]).toBe(`wrong-input:${column}`);
    const { said } = await here.run("portfolio", "@clients.csv", "@strict.csv", ...DAYS, "--strict");
    expect(said).toContain(`clients.csv, line 2: ${message}`);
  });
});
