import type { Server } from "node:http";
import { readFileSync } from "node:fs";
import { createCasnos } from "casnos-rules";
import { openApi } from "casnos-rules/schemas";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MOST_BYTES, casnosServer } from "../../examples/http-server/server.js";
import { examples } from "../examples/index.js";
import { asked, compiled, problems, type Asked } from "../schemas/validators.js";

let server: Server;
let address = "";

beforeAll(async () => {
  server = casnosServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("no port");
  address = `http://127.0.0.1:${String(bound.port)}`;
});

afterAll(() => new Promise((done) => server.close(done)));

interface Got {
  readonly status: number;
  readonly body: unknown;
}

async function post(path: string, body: string): Promise<Got> {
  const response = await fetch(`${address}${path}`, { method: "POST", body });
  return { status: response.status, body: await response.json() };
}

async function asks(operation: Asked, question: unknown): Promise<Got> {
  return post(pathOf(operation), JSON.stringify(question));
}

function pathOf(operation: Asked): string {
  return `/${operation.replace(".", "/")}`;
}

const dossier = JSON.parse(
  readFileSync(new URL("../../examples/dossiers/03-trader-filed-late-in-2026.json", import.meta.url), "utf8"),
) as object;

function exampleOf(operation: Asked): object {
  return examples.find(([id]) => id === operation)?.[1] ?? dossier;
}

const { components } = openApi() as { components: object };
const isRefusal = compiled({ $ref: "#/components/schemas/RefusedInput", components });

describe("the HTTP server", () => {
  it("serves the document of the library", async () => {
    const response = await fetch(`${address}/openapi.json`);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(openApi())));
  });

  it("answers at every path of the document, and at no other", async () => {
    const { paths } = openApi() as { paths: object };
    expect(Object.keys(paths).sort()).toEqual(asked.map(pathOf).sort());
    expect(await post("/contributions/monthly", "{}")).toEqual({ status: 404, body: { error: "not-found" } });
  });

  it.each(asked)("answers %s as the library does", async (operation) => {
    const input = exampleOf(operation);
    const { status, body } = await asks(operation, { input });
    expect(status).toBe(200);
    expect(problems(operation, body)).toBe("");
    const casnos = createCasnos();
    const own = operation === "assess" ? casnos.assess(input as never) : casnos.answer(operation, input as never);
    expect(body).toEqual(JSON.parse(JSON.stringify(own)));
  });

  it("answers every example of every operation by its schema", async () => {
    const kinds = new Set<string>();
    for (const [operation, input] of examples) {
      const { status, body } = await asks(operation, { input });
      expect(status, JSON.stringify(input)).toBe(200);
      expect(problems(operation, body)).toBe("");
      kinds.add((body as { kind: string }).kind);
    }
    expect([...kinds].sort()).toEqual(["determined", "undetermined"]);
  });

  it("follows the options of the question", async () => {
    const input = { series: "snmg", on: "2020-07-01" };
    const then = await asks("law.value", { input, options: { knownOn: "2020-12-31" } });
    expect(then.body).toMatchObject({ kind: "determined", value: { value: { dinars: "18000.00" } } });
    const now = await asks("law.value", { input });
    expect(now.body).toMatchObject({ kind: "determined", value: { value: { dinars: "20000.00" } } });
  });
});

describe("a question that is wrong", () => {
  const input = { claimReceivedOn: "2026-03-15" };

  it.each([
    [{ input: { claimReceivedOn: "15/03/2026" } }, ["input", "claimReceivedOn"], "not-a-day"],
    [{ input: {} }, ["input", "claimReceivedOn"], "required"],
    [{ input: { ...input, day: 1 } }, ["input", "day"], "unknown-field"],
    [{ input: [] }, ["input"], "wrong-type"],
    [{}, ["input"], "required"],
    [{ input, opshuns: {} }, ["opshuns"], "unknown-field"],
    [{ input, options: { leftOut: "zero" } }, ["options", "leftOut"], "unknown-option"],
    [{ input, options: [] }, ["options"], "wrong-type"],
    [{ input, options: null }, ["options"], "wrong-type"],
    [[], [], "wrong-type"],
    [null, [], "wrong-type"],
    ["text", [], "wrong-type"],
  ])("%j is refused with its issues", async (question, path, code) => {
    const { status, body } = await asks("retirement.startDate", question);
    expect(status).toBe(422);
    expect(isRefusal(body), JSON.stringify(isRefusal.errors)).toBe(true);
    expect(body).toMatchObject({ issues: [{ path, code }] });
  });

  it("is never a fault of the server, whatever stands in it", async () => {
    const strange: readonly unknown[] = [
      null,
      0,
      -1,
      1e308,
      "",
      "x",
      "\u0000",
      [],
      [[]],
      {},
      { toString: 1 },
      { dinars: {} },
      JSON.parse('{"__proto__":1}'),
    ];
    for (const operation of asked) {
      const example = exampleOf(operation) as Readonly<Record<string, unknown>>;
      for (const value of strange) {
        const inputs = [value, ...Object.keys(example).map((name) => ({ ...example, [name]: value }))];
        for (const wrong of inputs) {
          const { status, body } = await asks(operation, { input: wrong });
          expect([200, 422], `${operation} ${JSON.stringify(wrong)}`).toContain(status);
          if (status === 200) expect(problems(operation, body)).toBe("");
          else expect(isRefusal(body), JSON.stringify(body)).toBe(true);
        }
      }
    }
  });

  it("may be no JSON, nested beyond sense, too large, or of another method", async () => {
    const path = "/retirement/startDate";
    for (const text of ["", "{", "{input:1}", "\ufeff"]) {
      expect(await post(path, text)).toEqual({ status: 400, body: { error: "not-json" } });
    }
    const deep = `{"input":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect((await post(path, deep)).status).toBe(422);
    const { body, status } = await post(path, `{"input":"${"x".repeat(MOST_BYTES)}"}`);
    expect([status, body]).toEqual([413, { error: "too-large", most: MOST_BYTES }]);
    const response = await fetch(`${address}${path}`);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("does not end the server when its sender goes away", async () => {
    const leaving = new AbortController();
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode("{")) });
    const sent = fetch(`${address}/assess`, {
      method: "POST",
      body,
      duplex: "half",
      signal: leaving.signal,
      // Node asks for `duplex`, which the types of a browser do not know.
    } as RequestInit);
    setTimeout(() => leaving.abort(), 50);
    await expect(sent).rejects.toThrow(/abort/i);
    expect((await asks("retirement.startDate", { input })).status).toBe(200);
  });
});
