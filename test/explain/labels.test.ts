import { CasnosInputError, seriesIds, type Language } from "casnos-rules";
import { labels, type FieldLabel, type FormId } from "casnos-rules/explain";
import { inputJsonSchema } from "casnos-rules/schemas";
import { describe, expect, it } from "vitest";
import { forms } from "../../src/explain/labels/forms.js";
import { readings } from "../../src/law/readings.js";
import { operations, type OperationId } from "../../src/operations.js";

const languages = ["fr", "ar", "en"] as const;
const formIds = [...(Object.keys(operations) as OperationId[]), "assess", "options"] as const satisfies FormId[];
const inAll = formIds.flatMap((form) => languages.map((language) => [form, language] as const));

interface Node {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly string[];
  readonly const?: string;
}

/** A field of a schema, over all the arms it stands in. */
interface Found {
  readonly required: boolean[];
  readonly options: Set<string>;
  nullable: boolean;
  yesNo: boolean;
}

/** Every field of a schema by its path, walked in the JSON Schema alone. */
function fieldsOf(schema: Node): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  const below = (node: Node, path: string): void => {
    for (const arm of [...(node.oneOf ?? []), ...(node.anyOf ?? [])]) below(arm, path);
    if (node.items !== undefined) below(node.items, `${path}[]`);
    // The amount of another answer is a way to write an amount, and no part of a form.
    if (node.properties === undefined || node.properties["dinars"] !== undefined) return;
    for (const [name, child] of Object.entries(node.properties)) {
      const at = path === "" ? name : `${path}.${name}`;
      const field = found.get(at) ?? { required: [], options: new Set(), nullable: false, yesNo: false };
      found.set(at, field);
      field.required.push(node.required?.includes(name) ?? false);
      const arms = [child, ...(child.anyOf ?? [])];
      for (const arm of arms) {
        for (const option of [...(arm.enum ?? []), ...(arm.const === undefined ? [] : [arm.const])])
          field.options.add(option);
        field.nullable ||= arm.type === "null";
        field.yesNo ||= arm.type === "boolean";
      }
      below(child, at);
    }
  };
  below(schema, "");
  return found;
}

/** What `createCasnos` takes; no JSON Schema of it is published. */
const optionsSchema: Node = {
  properties: {
    knownOn: { anyOf: [{ type: "string" }, { type: "null" }] },
    readings: {
      properties: Object.fromEntries(Object.entries(readings).map(([id, options]) => [id, { enum: [...options] }])),
    },
    legislation: {
      items: {
        required: ["id", "title", "changes"],
        properties: {
          id: { type: "string" },
          title: { type: "string" },
          publishedOn: { anyOf: [{ type: "string" }, { type: "null" }] },
          changes: {
            items: {
              required: ["series", "from", "value"],
              properties: {
                series: { enum: [...seriesIds] },
                from: { type: "string" },
                until: { anyOf: [{ type: "string" }, { type: "null" }] },
                value: { anyOf: [{}, { type: "null" }] },
                article: { anyOf: [{ type: "string" }, { type: "null" }] },
              },
            },
          },
        },
      },
    },
    lawUntil: { anyOf: [{ type: "string" }, { type: "null" }] },
    projection: { enum: ["flag", "refuse"] },
    minimumSource: { enum: ["enacted", "reported", "unverified"] },
    leftOut: { enum: ["unknown", "ordinary"] },
  },
};

const schemaOf = (form: FormId): Node => (form === "options" ? optionsSchema : inputJsonSchema(form));

const same = (a: readonly string[], b: readonly string[]) => expect([...a].sort()).toEqual([...b].sort());
const texts = ({ label, hint, options = [], none }: FieldLabel) =>
  [label, hint, none, ...options.map((option) => option.label)].filter((text) => text !== undefined);

describe("the labels", () => {
  it.each(formIds)("of %s name every field of its schema, and no other", (form) => {
    const fields = [...fieldsOf(schemaOf(form)).keys()];
    expect(fields.length).toBeGreaterThan(0);
    for (const language of languages) {
      same(
        labels(form, { language }).fields.map(({ path }) => path),
        fields,
      );
    }
  });

  it.each(inAll)("of %s in %s name every option in its order, yes and no, and what null says", (form, language) => {
    const schema = fieldsOf(schemaOf(form));
    for (const { path, options, none } of labels(form, { language }).fields) {
      const field = schema.get(path);
      const values: (string | boolean)[] = field?.yesNo === true ? [true, false] : [...(field?.options ?? [])];
      expect(options?.map(({ value }) => value) ?? [], path).toEqual(values);
      expect(none !== undefined, path).toBe(field?.nullable);
    }
  });

  it.each(inAll)("of %s in %s are told apart, field by field and option by option", (form, language) => {
    const { fields } = labels(form, { language });
    expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
    for (const { path, options = [] } of fields) {
      expect(new Set(options.map(({ label }) => label)).size, path).toBe(options.length);
    }
  });

  it.each(inAll)("of %s in %s are words, not names of the code", (form, language) => {
    const { title, fields } = labels(form, { language });
    expect(title).not.toBe(form);
    for (const field of fields) {
      for (const text of texts(field)) {
        expect(text.trim()).toBe(text);
        expect(text, field.path).not.toMatch(/undefined|\[object|^$/);
        expect(text, field.path).not.toMatch(language === "ar" ? /[a-zé]{2}/ : /^[\p{Ll}]|\p{Script=Arabic}/u);
      }
      expect(field.path.split(".")).not.toContain(field.label);
      for (const { value, label } of field.options ?? []) {
        expect(label, field.path).not.toBe(value);
        if (typeof value === "string" && label.toLowerCase() === value) expect(SAME_WORD[language]).toContain(value);
      }
    }
  });

  it.each(inAll)("of %s in %s say of a field that can be left out what that means", (form, language) => {
    const empty = { en: /Leave empty|left empty/, fr: /Laisser vide|laissée vide/, ar: /فارغة/ }[language];
    const schema = fieldsOf(schemaOf(form));
    for (const { path, hint = "" } of labels(form, { language }).fields) {
      const required = schema.get(path)?.required ?? [];
      expect(new Set(required).size, `${path} is required in one arm and not in another`).toBe(1);
      expect(empty.test(hint), path).toBe(required[0] === false);
    }
  });

  it.each(formIds)("of %s have the same shape in the three languages", (form) => {
    const [french, arabic, english] = languages.map((language) =>
      labels(form, { language }).fields.map(({ path, hint, none, options }) => [
        path,
        hint === undefined,
        none === undefined,
        options?.map(({ value }) => value),
      ]),
    );
    expect(french).toEqual(english);
    expect(arabic).toEqual(english);
  });

  it("are frozen to the bottom, and plain data", () => {
    const form = labels("retirement.pension", { language: "ar" });
    const everything = [
      form,
      form.fields,
      ...form.fields,
      ...form.fields.flatMap(({ options }) => (options === undefined ? [] : [options, ...options])),
    ];
    for (const one of everything) expect(Object.isFrozen(one)).toBe(true);
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
    expect(structuredClone(form)).toEqual(form);
  });

  it("give an amount its period", () => {
    const hint = (form: FormId, path: string, language: Language) =>
      labels(form, { language }).fields.find((field) => field.path === path)?.hint;
    expect(hint("retirement.pension", "periods[].base", "en")).toBe("DA a year.");
    expect(hint("retirement.revalue", "monthly", "fr")).toBe("En DA par mois.");
    expect(hint("contributions.lateSurcharge", "due", "ar")).toBe("بالدينار الجزائري.");
    expect(hint("contributions.annual", "activities[].to", "en")).toBe("Day, as YYYY-MM-DD. Leave empty if not known.");
    expect(hint("options", "readings.allocation-age", "en")).toBe("Leave empty for the default: 65 years.");
  });

  it("isolate the numbers and Latin letters that Arabic would tear apart", () => {
    for (const form of formIds) {
      for (const field of labels(form, { language: "ar" }).fields) {
        for (const text of texts(field)) {
          const outside = text.replace(/\u2066[^\u2066\u2069]*\u2069/g, "");
          expect(outside, field.path).not.toMatch(/[\u2066\u2069A-Za-z%]|\d[.,]\d/);
        }
      }
    }
  });

  it("call the default of a reading the one that the law takes", () => {
    for (const language of languages) {
      const { fields } = labels("options", { language });
      for (const [id, [first]] of Object.entries(readings)) {
        const field = fields.find(({ path }) => path === `readings.${id}`);
        const label = field?.options?.find(({ value }) => value === first)?.label;
        expect(label, id).toBeDefined();
        expect(field?.hint, id).toContain(`: ${String(label)}.`);
      }
    }
  });

  it("refuse a form or a language that there is not", () => {
    expect(() => labels("retirement.pensions" as never, { language: "en" })).toThrow(/retirement\.pension/);
    expect(() => labels("retirement.pension", { language: "de" as never })).toThrow(CasnosInputError);
    expect(() => labels("toString" as never, { language: "en" })).toThrow(CasnosInputError);
  });

  it("stand for every form that there is", () => {
    same(Object.keys(forms), [...formIds]);
  });
});

/** Words that are the same in the language and in the code, looked at one by one. */
const SAME_WORD: Readonly<Record<Language, readonly string[]>> = {
  ar: [],
  fr: ["ascendant"],
  en: [
    "weekend",
    "trader",
    "artisan",
    "farmer",
    "breeder",
    "auto-entrepreneur",
    "industrialist",
    "carrier",
    "member",
    "maternity",
    "widow",
    "ascendant",
    "orphan",
    "spouse",
    "child",
    "parent",
    "warning",
    "benefit",
    "enacted",
    "reported",
    "unverified",
  ],
};
