import { mkdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { place, rowsOf, type Place } from "./run.js";

let here: Place;
beforeEach(() => {
  here = place();
});
afterEach(() => here.remove());

const RIGHT = "year,base\n2026,1000000\n";

describe("a CSV file", () => {
  it.each([
    ["with a byte order mark", "\u{FEFF}year,base\n2026,1000000\n", ","],
    ["with the ends of lines of Windows", "year,base\r\n2026,1000000\r\n", ","],
    ["with semicolons", "year;base\n2026;1000000\n", ";"],
    ["with tabs", "year\tbase\n2026\t1000000\n", "\t"],
    ["without an end of its last line", "year,base\n2026,1000000", ","],
    ["with quotes", '"year","base"\n"2026","1000000"\n', ","],
    ["with empty lines at its end", "year,base\n2026,1000000\n\n\n", ","],
    ["with spaces around", " year , base \n 2026 , 1000000 \n", ","],
  ])("%s is read", async (_, text, separator) => {
    here.write("in.csv", text);
    expect(await here.run("batch", "@in.csv", "@out.csv")).toMatchObject({ exitCode: 0 });
    const [header, row, ...rest] = here.read("out.csv").replace(/\n$/, "").split("\n");
    expect(header).toBe(["year", "base", "contribution", "code", "reason"].join(separator));
    expect(row?.split(separator).slice(2)).toEqual(["150000.00", "computed", ""]);
    expect(rest).toEqual([]);
  });

  it.each([
    ["is empty", "", "in.csv is empty"],
    ["holds only spaces", " \n\n", "in.csv is empty"],
    ["leaves a quote open", `${RIGHT}2025,"1000\n2024,100\n`, "in.csv, line 3: this is no CSV"],
    ["has a quote within a cell", `${RIGHT}2025,10"00\n`, "in.csv, line 3: this is no CSV"],
    ["has a row with a cell more", `${RIGHT}2025,1000,1\n`, "in.csv, line 3: 3 cells, where the header has 2"],
    ["has a row with a cell less", `${RIGHT}2025\n`, "in.csv, line 3: 1 cells, where the header has 2"],
    ["has a column that is unknown", "year,bas\n2026,1\n", 'column "bas" is unknown; near to it: base'],
    ["has a column twice", "year,base,base\n2026,1,1\n", 'two columns are named "base"'],
    ["lacks a column", "year\n2026\n", "no operation reads these columns\n  contributions needs besides: base\n"],
  ])("that %s is refused, and nothing is written", async (_, text, message) => {
    here.write("in.csv", text);
    const { exitCode, said } = await here.run("batch", "@in.csv", "@out.csv");
    expect(exitCode).toBe(1);
    expect(said).toContain(message);
    expect(here.files()).toEqual(["in.csv"]);
  });

  it("that is no UTF-8 is refused at its line, wherever a piece of the file ends", async () => {
    const row = Buffer.from("2026,1000000\n");
    for (const rows of [0, 1, 5041, 5042, 10_083]) {
      const good = Array.from({ length: rows }, () => row);
      here.write(
        "in.csv",
        Buffer.concat([Buffer.from("year,base\n"), ...good, Buffer.from([50, 0xe9, 44, 49, 10]), row]),
      );
      const { exitCode, said } = await here.run("batch", "@in.csv", "@out.csv", "--quiet");
      expect(exitCode).toBe(1);
      expect(said).toContain(`line ${String(rows + 2)}: this is no UTF-8`);
    }
    here.write("in.csv", Buffer.from(`\u{FEFF}${RIGHT}`, "utf16le"));
    expect(await here.run("batch", "@in.csv", "@out.csv")).toMatchObject({ exitCode: 1 });
    expect(here.files()).toEqual(["in.csv"]);
  });

  it("keeps letters of several bytes whole across the pieces it is read in", async () => {
    const names = Array.from({ length: 30_000 }, (_, at) => `${"a".repeat(at % 4)}عميل𝄞`);
    here.write("in.csv", `id,year,base\n${names.map((name) => `${name},2026,1000000`).join("\n")}\n`);
    expect(await here.run("batch", "@in.csv", "@out.csv")).toMatchObject({ exitCode: 0 });
    expect(rowsOf(here.read("out.csv")).map(({ id }) => id)).toEqual(names);
  });

  it("can hold a huge cell, but no row beyond a megabyte", async () => {
    here.write("in.csv", `id,year,base\n"${"x,\n".repeat(200_000)}",2026,1000000\n`);
    expect(await here.run("batch", "@in.csv", "@out.csv")).toMatchObject({ exitCode: 0 });
    expect(here.read("out.csv")).toMatch(/x,\n",2026,1000000,150000\.00,computed,\n$/);
    here.write("in.csv", `id,year,base\n${"x".repeat(1_100_000)},2026,1000000\n`);
    const { exitCode, said } = await here.run("batch", "@in.csv", "@other.csv");
    expect(exitCode).toBe(1);
    expect(said).toContain("CSV_MAX_RECORD_SIZE");
  });

  it("is copied as it stands: quotes, separators and ends of lines within a cell", async () => {
    here.write("in.csv", 'id,year,base\n"a ""b"", c\r\nd",2026,1000000\n');
    await here.run("batch", "@in.csv", "@out.csv");
    expect(here.read("out.csv")).toBe(
      'id,year,base,contribution,code,reason\n"a ""b"", c\r\nd",2026,1000000,150000.00,computed,\n',
    );
  });
});

describe("a wrong cell", () => {
  it.each([
    ["base", "1,5", '"2026","1,5"'],
    ["base", "1 000", "2026,1 000"],
    ["base", "1.005", "2026,1.005"],
    ["base", "-1", "2026,-1"],
    ["base", "1e3", "2026,1e3"],
    ["base", "99999999999999", "2026,99999999999999"],
    ["year", "26.5", "26.5,1000"],
    ["year", "deux", "deux,1000"],
  ])("of %s, %s, gives no amount; with --strict it ends the run", async (column, text, row) => {
    here.write("in.csv", `${RIGHT}${row}\n`);
    await here.run("batch", "@in.csv", "@out.csv");
    expect(here.read("out.csv").trimEnd().split("\n")[2]).toMatch(new RegExp(`,,wrong-input,wrong-input:${column}$`));
    const { exitCode, said } = await here.run("batch", "@in.csv", "@strict.csv", "--strict");
    expect(exitCode).toBe(1);
    expect(said).toContain(`in.csv, line 3, column "${column}": "${text}"`);
    expect(here.files()).toEqual(["in.csv", "out.csv"]);
  });

  // The line on which the row begins, as an editor counts: a line break within quotes is one, of two characters too.
  it.each([
    ["lines of text within cells", 'id,year,base\n"a\nb",2026,x\n', 2],
    ["cells over several lines before it", 'id,year,base\n"a\nb\nc",2026,1\n"d",2026,x\n', 5],
    ["the same with two characters a line", 'id,year,base\r\n"a\r\nb\r\nc",2026,1\r\n"d",2026,x\r\n', 5],
    ["empty lines before it", "id,year,base\r\n\r\n\r\nd,2026,x\r\n", 4],
    ["a header over two lines", 'id,year," base\r\n"\r\nd,2026,x\r\n', 3],
    ["empty lines before the header", "\n\nid;year;base\nd;2026;x\n", 4],
    ["quotes within cells", 'id,year,base\n"a ""b""\n",2026,1\nd,2026,x\n', 4],
  ])("is found at its line: %s", async (_, text, line) => {
    here.write("in.csv", text);
    const { said } = await here.run("batch", "@in.csv", "@out.csv", "--strict");
    expect(said).toContain(`in.csv, line ${String(line)}, column "base": "x"`);
  });

  it.each([
    ["a quote left open", 'd,2026,"1\n', "this is no CSV"],
    ["a cell too many", "d,2026,1,2\n", "4 cells, where the header has 3"],
  ])("%s is said with its line too", async (_, row, message) => {
    here.write("in.csv", `id,year,base\r\n"a\r\nb",2026,1\r\n${row}`);
    const { said, exitCode } = await here.run("batch", "@in.csv", "@out.csv");
    expect(said).toContain(`in.csv, line 4: ${message}`);
    expect(exitCode).toBe(1);
  });

  it("of a list makes its row wrong, and no other", async () => {
    const lists = [
      "2018-08-01:x",
      "2018-08-01",
      "2018-08-01:1:2",
      "2018-08-01:1|",
      "on=2018-08-01:sum=1",
      "2018-08-01:1:on=2018-08-01",
    ];
    const rows = ["2018-08-01:1", ...lists, "amount=1:on=2018-08-01"];
    here.write(
      "in.csv",
      `due,dueOn,on,payments\n${rows.map((one) => `32400,2018-06-30,2018-08-31,${one}`).join("\n")}\n`,
    );
    await here.run("batch", "@in.csv", "@out.csv");
    const wrong = lists.map(() => "wrong-input:payments");
    expect(rowsOf(here.read("out.csv")).map(({ reason }) => reason)).toEqual(["", ...wrong, ""]);
  });
});

describe("the command line", () => {
  const DAYS = ["--on", "2026-04-01", "--until", "2026-12-31"];
  const FOLDERS = ["folder.csv", "folder.jsonl", "folder.parquet"];
  beforeEach(() => {
    here.write("in.csv", RIGHT);
    for (const folder of FOLDERS) mkdirSync(here.path(folder));
  });

  it.each<readonly [readonly string[], string]>([
    [[], '"" is no command'],
    [["bach", "@in.csv", "@out.csv"], '"bach" is no command: batch, portfolio'],
    [["batch", "@in.csv"], "batch takes two files"],
    [["batch", "@in.csv", "@out.csv", "@more.csv"], "batch takes two files"],
    [["batch", "@in.csv", "@out.xlsx"], "out.xlsx: the name must end in .csv, .parquet"],
    [["batch", "@none.csv", "@out.csv"], "none.csv cannot be read"],
    [["batch", "@in.csv", "@in.csv"], "give the result another name"],
    [["batch", "@in.csv", "@no/folder/out.csv"], "cannot be written"],
    [["batch", "@folder.csv", "@out.csv"], "folder.csv cannot be read: EISDIR"],
    [["batch", "@folder.parquet", "@out.csv"], "folder.parquet cannot be read: EISDIR"],
    [["portfolio", "@folder.jsonl", "@out.csv", ...DAYS], "folder.jsonl cannot be read: EISDIR"],
    [["batch", "@in.csv", "@folder.csv"], "folder.csv cannot be written: EISDIR"],
    [["portfolio", "@in.csv", "@out.csv", ...DAYS, "--totals", "@in.csv"], "in.csv is to be read and written at once"],
    [["portfolio", "@in.csv", "@out.csv", ...DAYS, "--totals", "@out.csv"], "two results are to be written to out.csv"],
    [["portfolio", "@in.csv", "@out.csv", ...DAYS, "--totals", "@totals.txt"], "totals.txt: the name must end in"],
    [["batch", "@in.csv", "@out.csv", "--strikt"], "unknown option --strikt; near to it: --strict"],
    [["batch", "@in.csv", "@out.csv", "--of"], "--of needs a value"],
    [["batch", "@in.csv", "@out.csv", "--of", "pension"], 'not "pension"'],
    [["batch", "@in.csv", "@out.csv", "--on", "2026-01-01"], "unknown option --on"],
    [["batch", "@in.csv", "@out.csv", "--lang", "de"], 'not "de"'],
    [["batch", "@in.csv", "@out.csv", "--known-on", "yesterday"], "knownOn"],
    [["batch", "@in.csv", "@out.csv", "--reading", "late-surcharge"], "--reading is written ID=OPTION"],
    [["batch", "@in.csv", "@out.csv", "--reading", "late-surcharge=ten"], "readings.late-surcharge"],
    [["batch", "@in.csv", "@out.csv", "--minimum-source", "rumour"], "minimumSource"],
    [["batch", "@in.csv", "@out.csv", "--legislation", "@none.json"], "none.json cannot be read"],
    [["batch", "@in.csv", "@out.csv", "--legislation", "@in.csv"], "in.csv: this is no JSON"],
    [["batch", "@in.csv", "@out.csv", "--keep", "name"], "--keep is written"],
    [["batch", "@in.csv", "@out.csv", "--separator", "::"], "--separator is written"],
    [["portfolio", "@in.csv", "@out.csv", "--until", "2026-12-31"], "--on needs a value"],
    [["portfolio", "@in.csv", "@out.csv", "--on", "2026-12-31", "--until", "2026-01-01"], "--until is written"],
  ])("%j is wrong: exit code 2", async (given, message) => {
    const { exitCode, said } = await here.run(...given);
    expect(said).toContain(message);
    expect(exitCode).toBe(2);
    expect(here.files()).toEqual([...FOLDERS, "in.csv"]);
  });

  it("says its version, and its help in three languages", async () => {
    expect((await here.run("-h")).printed).toBe((await here.run("--help")).printed);
    expect((await here.run("--version")).printed).toBe("1.2.3\n");
    const en = (await here.run("--help")).printed;
    expect(en).toContain("late-surcharges: Late surcharge");
    expect(en).toContain("payments: Payments – list: items with | between them");
    expect((await here.run("--help", "--lang", "fr")).printed).toContain("Année de la cotisation");
    const ar = (await here.run("--help", "--lang", "ar")).printed;
    expect(ar).toContain("السن");
    for (const name of ["contributions", "revaluations", "survivors", "ageReachedOn", "--projection"]) {
      for (const text of [en, ar]) expect(text).toContain(name);
    }
  });

  it("speaks the language that is asked for", async () => {
    expect((await here.run("batch", "--lang", "fr", "@in.csv")).said).toContain("prend deux fichiers");
    expect((await here.run("batch", "--lang=ar", "@in.csv")).said).toContain("يأخذ ملفين");
  });

  it("applies the law that is asked for", async () => {
    const owed = async (...given: readonly string[]): Promise<string | undefined> => {
      await here.run("batch", "@in.csv", "@out.csv", ...given);
      return rowsOf(here.read("out.csv"))[0]?.["contribution"];
    };
    here.write("in.csv", "year,base\n2022,0\n");
    expect(await owed()).toBe("32400.00");
    expect(await owed("--reading", "contribution-index=statutory")).toBe("36000.00");
    const reform = {
      id: "rate",
      title: "A rate of 20 %",
      changes: [{ series: "contribution-rate", from: "2022-01-01", value: "0.2" }],
    };
    here.write("reform.json", JSON.stringify(reform));
    expect(await owed("--legislation", here.path("reform.json"))).toBe("43200.00");
    here.write("in.csv", "year,base\n2027,1000000\n");
    expect(await owed()).toBe("150000.00");
    expect(rowsOf(here.read("out.csv"))[0]).toMatchObject({ code: "projected" });
    expect(await owed("--projection", "refuse")).toBe("");
    expect(rowsOf(here.read("out.csv"))[0]).toMatchObject({ code: "outside-coverage" });
    expect(await owed("--certainty")).toBe("150000.00");
    expect(rowsOf(here.read("out.csv"))[0]).toMatchObject({
      source: "reported",
      projectedFrom: "2026-11-21",
      hypothetical: "no",
    });
  });

  it("takes no two values for all rows of one column", async () => {
    const { exitCode, said } = await here.run("batch", "@in.csv", "@out.csv", "--set", "id=1", "--set", "id=2");
    expect(said).toContain('in.csv: two columns are named "id"');
    expect(exitCode).toBe(1);
  });

  it("reads a reform that an editor saved with a byte order mark", async () => {
    here.write("reform.json", '\u{FEFF}{"id":"r","title":"R","changes":[]}');
    const { said } = await here.run("batch", "@in.csv", "@out.csv", "--legislation", "@reform.json");
    expect(said).not.toContain("this is no JSON");
  });

  it("takes one value for all rows, rates of the caller, and columns to be copied alone", async () => {
    here.write("in.csv", "client,due,dueOn,payments\nC-001,32400,2018-06-30,none\n");
    const given = ["--keep", "client", "--set", "on=2018-08-31"];
    await here.run("batch", "@in.csv", "@out.csv", ...given);
    expect(here.read("out.csv")).toBe(
      "client,due,dueOn,payments,surcharge,unpaid,months,paidInFullOn,code,reason\n" +
        "C-001,32400,2018-06-30,none,2268.00,32400.00,2,,computed,\n",
    );
    await here.run("batch", "@in.csv", "@out.csv", ...given, "--late-rates", "0.1,0.01");
    expect(rowsOf(here.read("out.csv"))[0]).toMatchObject({ surcharge: "3888.00" });
  });

  it.each([
    ["--late-rates", "0.1,0.01", "late-surcharges"],
    ["--raise", "2026-01-01=0.05", "revaluations"],
  ])("%s is refused for a table that does not read it", async (option, value, its) => {
    here.write("in.csv", "birthDate,sex,on\n1960-01-01,male,2026-01-01\n");
    const { exitCode, said } = await here.run("batch", "@in.csv", "@out.csv", option, value);
    expect([exitCode, said]).toEqual([2, expect.stringContaining(`${option} is of ${its}: ages does not read it`)]);
    expect(here.files()).not.toContain("out.csv");
  });

  it("sums up what the rows are", async () => {
    here.write("in.csv", `${RIGHT}2026,x\n,1\n`);
    const { said } = await here.run("batch", "@in.csv", "@out.csv");
    expect(said).toMatch(
      /^3 rows, [\d ]+ a second\n {2}computed: 1\n {2}wrong-input: 1 \(first on line 3: wrong-input:base\)\n/,
    );
    expect((await here.run("batch", "@in.csv", "@out.csv", "--quiet")).said).toBe("");
  });
});
