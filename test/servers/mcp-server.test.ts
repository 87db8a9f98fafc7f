import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";
import { createCasnos } from "casnos-rules";
import { explain } from "casnos-rules/explain";
import { beforeAll, describe, expect, it } from "vitest";
import { casnosMcpServer } from "../../examples/mcp-server/server.js";
import { examples } from "../examples/index.js";
import { asked, problems, type Asked } from "../schemas/validators.js";

interface Told {
  readonly structuredContent?: Record<string, unknown>;
  readonly content: readonly { readonly type: string; readonly text: string }[];
  readonly isError?: boolean;
}

/** What is done to each message on its way to the client. */
type Tamper = (message: { result?: { structuredContent?: Record<string, unknown> } }) => void;

/** A client that has listed the tools, so that it knows their output schemas. */
async function connected(tamper: Tamper = () => undefined): Promise<Client> {
  const [own, other] = InMemoryTransport.createLinkedPair();
  const send = other.send.bind(other);
  other.send = (message: JSONRPCMessage, options) => {
    tamper(message as never);
    return send(message, options);
  };
  const client = new Client({ name: "test", version: "0" });
  await Promise.all([casnosMcpServer().connect(other), client.connect(own)]);
  await client.listTools();
  return client;
}

async function call(client: Client, name: string, given: Record<string, unknown>): Promise<Told> {
  return (await client.callTool({ name, arguments: given })) as unknown as Told;
}

function toolOf(operation: Asked): string {
  return operation.replace(".", "_");
}

let client: Client;
beforeAll(async () => {
  client = await connected();
});

describe("the tools", () => {
  it("are every operation, a file, an explanation and what is missing", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([...asked.map(toolOf), "explain", "ask"].sort());
    for (const { name, description, inputSchema, outputSchema } of tools) {
      expect(description, name).toMatch(/status.*sources.*undetermined.*not an official calculator/s);
      expect([inputSchema.type, outputSchema?.type], name).toEqual(["object", "object"]);
    }
    expect(client.getInstructions()).toMatch(/never fill in a figure/);
  });

  it("give every example of every operation as the library answers it, with its status and sources in words", async () => {
    const casnos = createCasnos();
    for (const [operation, input] of examples) {
      const answer = casnos.answer(operation, input as never);
      const { structuredContent, content, isError } = await call(client, toolOf(operation), { input });
      expect(isError).toBeUndefined();
      expect(structuredContent).toEqual(JSON.parse(JSON.stringify(answer)));
      expect(problems(operation, structuredContent)).toBe("");
      const { text = "" } = content[0] ?? {};
      expect(text.startsWith(explain(answer, { language: "en" }))).toBe(true);
      const status = answer.kind === "determined" ? answer.certainty.source : "no answer; the reasons are given above";
      const end = text.slice(text.lastIndexOf("\nStatus: "));
      expect(end.startsWith(`\nStatus: ${status}.\nThis is no official calculator`)).toBe(true);
      for (const citation of answer.citations) {
        if (citation.kind === "law" && citation.text !== null) expect(end).toContain(citation.text.title);
      }
    }
  });
});

describe("what a model is told", () => {
  it.each([
    ["fr", /^Statut : rapporté\.$/m],
    ["ar", /^الحالة: منقول\.$/m],
    ["en", /^Status: reported\.$/m],
  ])("in %s", async (language, status) => {
    const input = {
      year: 2026,
      activities: [{ activity: "trader", from: "2019-03-01", to: null }],
      declared: [{ year: 2026, base: "1000000" }],
    };
    const { structuredContent, content } = await call(client, "contributions_annual", { input, language });
    expect(structuredContent).toMatchObject({ kind: "determined", value: { amount: { dinars: "150000.00" } } });
    expect(content[0]?.text).toMatch(status);
  });

  it("of a value that no source gives is the refusal and its reason, and no error", async () => {
    const input = { series: "spouse-increase", on: "2026-01-01" };
    const { structuredContent, content, isError } = await call(client, "law_value", { input, language: "fr" });
    expect(isError).toBeUndefined();
    expect(structuredContent).toMatchObject({ kind: "undetermined", reasons: [{ code: "no-known-rule" }] });
    expect(content[0]?.text).toContain("Aucune source lue ne donne la règle");
  });

  it("of a disputed value names the reading, and another reading gives another value", async () => {
    const question = { input: { series: "snmg", on: "1997-04-15" } };
    const usual = await call(client, "law_value", question);
    expect(usual.structuredContent).toMatchObject({ kind: "determined", certainty: { disputed: ["snmg-1997"] } });
    const other = await call(client, "law_value", { ...question, options: { readings: { "snmg-1997": "april" } } });
    expect(other.structuredContent?.["value"]).not.toEqual(usual.structuredContent?.["value"]);
    expect(other.structuredContent?.["readings"]).toEqual([{ id: "snmg-1997", option: "april" }]);
  });

  it("of a refused right is the right `none`, with what is required and held", async () => {
    const person = { sex: "male", birthDate: "1950-03-01", moudjahid: false, totallyIncapacitated: false };
    const periods = [2013, 2014].map((year) => ({ kind: "contributed", year, base: "300000" }));
    const { structuredContent } = await call(client, "retirement_entitlement", {
      input: { person, periods, on: "2016-01-01" },
    });
    expect(structuredContent?.["value"]).toMatchObject({
      right: "none",
      conditions: [{ condition: "validated-years", required: "5", held: "2", met: false }],
    });
  });

  it("of a person's file is the report, each figure with its own status", async () => {
    const activities = [{ activity: "trader", from: "2026-02-01", to: null, filedOn: null }];
    const { structuredContent, content } = await call(client, "assess", {
      input: { on: "2026-02-05", person: {}, activities },
      language: "ar",
    });
    expect(problems("assess", structuredContent)).toBe("");
    expect(content[0]?.text).toContain("الحالة: مذكورة بجانب كل رقم");
  });

  it("by `explain` is the explanation and how the answer stands", async () => {
    const question = {
      operation: "eligibility.filingDeadline",
      input: { activityStart: "2026-02-01" },
      language: "fr",
    };
    const { structuredContent, content } = await call(client, "explain", question);
    expect(structuredContent).toMatchObject({ status: "enacted", language: "fr" });
    expect(structuredContent?.["text"]).toBe(content[0]?.text);
    expect(content[0]?.text.split("\n")[2]).toMatch(/^La réponse repose sur des textes légaux/);
  });

  it("by `ask` is what is missing and between which bounds the amount lies", async () => {
    const activities = [{ activity: "trader", from: "1999-03-01", to: null }];
    const { structuredContent } = await call(client, "ask", {
      operation: "contributions.annual",
      input: { year: 2006, activities },
    });
    expect(structuredContent).toMatchObject({
      answer: { kind: "undetermined", reasons: [{ code: "missing-fact", fact: "income.amount", year: 2005 }] },
      questions: [{ fact: "income.amount", year: 2005 }],
      bounds: { amount: { least: { dinars: "14400.00" }, greatest: { dinars: "115200.00" } } },
    });
  });
});

describe("a question that is wrong", () => {
  it.each([
    ["fr", "La question est erronée."],
    ["ar", "السؤال خاطئ."],
    ["en", "The question is wrong."],
  ] as const)("is an error with its sentence in %s and its issues", async (language, start) => {
    const told = await call(client, "retirement_startDate", { input: { claimReceivedOn: "2026-02-30" }, language });
    expect(told.isError).toBe(true);
    expect(told.structuredContent).toBeUndefined();
    const [sentence, data] = told.content.map(({ text }) => text);
    const { issues } = JSON.parse(data ?? "") as { issues: { path: string[]; sentences: Record<string, string> }[] };
    expect(issues).toMatchObject([{ path: ["input", "claimReceivedOn"], code: "not-a-day" }]);
    expect(sentence).toBe(`${start}\n${issues[0]?.sentences[language] ?? ""}`);
  });

  it.each([
    ["law_value", {}, ["input"]],
    ["law_value", { input: { series: "snmg", on: "2026-01-01" }, language: "de" }, ["language"]],
    ["law_value", { input: { series: "snmg", on: "2026-01-01" }, day: 1 }, ["day"]],
    ["explain", { operation: "pension", input: {}, language: "fr" }, ["operation"]],
    ["ask", { operation: "assess", input: {} }, ["operation"]],
    ["ask", { input: {} }, ["operation"]],
  ])("%s %j names the field", async (name, given, path) => {
    const { isError, content } = await call(client, name, given);
    expect(isError).toBe(true);
    expect(JSON.parse(content[1]?.text ?? "")).toMatchObject({ issues: [{ path }] });
  });

  it("of a tool that there is not is refused by the protocol", async () => {
    await expect(call(client, "contributions_monthly", {})).rejects.toThrow(/no tool contributions_monthly/);
  });
});

describe("the client refuses an answer that lost", () => {
  const question = { input: { claimReceivedOn: "2026-03-15" } };
  const unknown = { input: { series: "spouse-increase", on: "2026-01-01" } };

  it.each([
    ["its status", "retirement_startDate", question, (given: Record<string, unknown>) => delete given["certainty"]],
    ["its citations", "retirement_startDate", question, (given: Record<string, unknown>) => delete given["citations"]],
    [
      "what its steps cite",
      "retirement_startDate",
      question,
      (given: Record<string, unknown>) => (given["citations"] = []),
    ],
    ["its reasons", "law_value", unknown, (given: Record<string, unknown>) => (given["reasons"] = [])],
    ["its refusal", "law_value", unknown, (given: Record<string, unknown>) => (given["kind"] = "determined")],
  ])("%s", async (_, name, given, change) => {
    await expect(call(client, name, given)).resolves.toBeDefined();
    const misled = await connected(({ result }) => {
      if (result?.structuredContent !== undefined) change(result.structuredContent);
    });
    await expect(call(misled, name, given)).rejects.toThrow(/does not match the tool's output schema/);
  });
});

describe("over standard input and output", () => {
  it("the tools are listed and called", async () => {
    const path = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
    const args = [
      path("node_modules/tsx/dist/cli.mjs"),
      "--tsconfig",
      path("tsconfig.test.json"),
      path("examples/mcp-server/main.ts"),
    ];
    const own = new Client({ name: "test", version: "0" });
    await own.connect(new StdioClientTransport({ command: process.execPath, args, cwd: path("") }));
    const { tools } = await own.listTools();
    expect(tools).toHaveLength(asked.length + 2);
    const { structuredContent } = await call(own, "retirement_startDate", { input: { claimReceivedOn: "2026-03-15" } });
    expect(structuredContent).toMatchObject({ kind: "determined", value: { startOn: "2026-04-01" } });
    await own.close();
  });
});
