import { Validator } from "@seriousme/openapi-schema-validator";
import { createCasnos } from "casnos-rules";
import { openApi } from "casnos-rules/schemas";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { operations } from "../../src/operations.js";
import { asked, compiled, type Asked } from "./validators.js";

interface Media {
  readonly "application/json": {
    readonly schema: object;
    readonly examples?: Readonly<Record<string, { readonly value: { readonly input: unknown } }>>;
  };
}

interface Post {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly requestBody: { readonly content: Media };
  readonly responses: Readonly<Record<string, { readonly content?: Media; readonly $ref?: string }>>;
}

interface Document {
  readonly info: { readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, { readonly post: Post }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const document = openApi() as unknown as Document;

function postOf(operation: Asked): Post {
  const { post } = document.paths[`/${operation.replace(".", "/")}`] ?? {};
  if (post === undefined) throw new Error(`no path for ${operation}`);
  return post;
}

/** A schema of the document, with the components that it refers to. */
function within(schema: object) {
  return compiled({ ...schema, components: document.components });
}

/** Takes everything out of every list and object of some data. */
function emptied(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    emptied(inner);
    Reflect.deleteProperty(value, name);
  }
}

describe("the OpenAPI document", () => {
  it("is one of OpenAPI 3.1", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(openApi({ servers: ["https://example.org"] })));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it("has one path for each operation and one for a file, each under a branch that is described", () => {
    expect(Object.keys(document.paths).sort()).toEqual(
      [...Object.keys(operations), "assess"].map((id) => `/${id.replace(".", "/")}`).sort(),
    );
    const tags = document.tags.map(({ name }) => name);
    for (const operation of asked) expect(tags).toContain(postOf(operation).tags[0]);
    for (const { name, description } of document.tags) expect(description, name).not.toBe("");
    expect(new Set(asked.map((operation) => postOf(operation).operationId)).size).toBe(asked.length);
  });

  it("says what each operation is, that it is not official, and of which version it speaks", () => {
    for (const operation of asked) expect(postOf(operation).summary.length, operation).toBeGreaterThan(10);
    expect(postOf("contributions.annual").summary).toMatch(/^The contribution of a year/);
    expect(document.info.description).toMatch(/not an official calculator of the fund/);
    expect(document.info.version).toBe(packageJson.version);
  });

  it("refers to nothing that is not there", () => {
    const named = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]*)"/g)].map(([, path]) => path ?? "");
    expect(named.length).toBeGreaterThan(500);
    for (const path of named) {
      const found = path.split("/").reduce<unknown>((of, name) => (of as Record<string, unknown>)[name], document);
      expect(found, path).toBeTypeOf("object");
    }
  });

  it.each(asked)("gives examples of %s that its own schemas take, question and answer", (operation) => {
    const { requestBody, responses } = postOf(operation);
    const { schema, examples = {} } = requestBody.content["application/json"];
    const isRequest = within(schema);
    const isAnswer = within(responses["200"]?.content?.["application/json"].schema ?? {});
    const casnos = createCasnos();
    expect(Object.keys(examples).length).toBeGreaterThan(0);
    for (const [kind, { value }] of Object.entries(examples)) {
      expect(isRequest(value), JSON.stringify(isRequest.errors)).toBe(true);
      const answer =
        operation === "assess" ? casnos.assess(value.input as never) : casnos.answer(operation, value.input as never);
      expect(isAnswer(JSON.parse(JSON.stringify(answer))), JSON.stringify(isAnswer.errors)).toBe(true);
      if (operation !== "assess") expect(answer).toMatchObject({ kind });
    }
  });

  it("is a copy: what a caller changes in one stays with the caller", () => {
    const before = JSON.stringify(openApi());
    emptied(openApi());
    expect(JSON.stringify(openApi())).toBe(before);
  });

  it("takes options beside the input and nothing else", () => {
    const isRequest = within(postOf("retirement.startDate").requestBody.content["application/json"].schema);
    const input = { claimReceivedOn: "2026-03-15" };
    expect(isRequest({ input })).toBe(true);
    expect(isRequest({ input, options: { knownOn: "2020-01-01", readings: { "snmg-1997": "april" } } })).toBe(true);
    expect(isRequest({ input, options: { readings: { "snmg-1997": "june" } } })).toBe(false);
    expect(isRequest({ input, options: { leftOut: "ordinary", projection: "refuse" } })).toBe(true);
    expect(isRequest({ input, options: { leftOut: "zero" } })).toBe(false);
    expect(isRequest({ input, language: "fr" })).toBe(false);
    expect(isRequest(input)).toBe(false);
  });
});
