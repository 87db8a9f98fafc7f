import type { Language } from "../../calendar/format.js";
import { CasnosInputError } from "../../refusal/input-error.js";
import { nearest } from "../../refusal/nearest.js";
import { explainOptions } from "../options.js";
import type { FullVoice } from "../full-voice.js";
import { voiceOf } from "../full-voice.js";
import { ar } from "./ar.js";
import { optionsOf, type Choice } from "./choices.js";
import { en } from "./en.js";
import type { FieldDefinition, Unit } from "./fields.js";
import { forms, type FormId } from "./forms.js";
import { fr } from "./fr.js";
import type { LabelWords } from "./words.js";

/** An option of a field, and what it is called. */
export interface OptionLabel {
  /** The value as an input takes it. */
  readonly value: string | boolean;
  /** What it is called. */
  readonly label: string;
}

/** The words of a field of a form. */
export interface FieldLabel {
  /** The field, as people write it: `person.birthDate`, `periods[].base`; a field of several arms of a union stands once. */
  readonly path: string;
  /** What it is called; no two fields of a form are called the same. */
  readonly label: string;
  /** Its unit, and what it means to leave it out; not there where there is nothing to say. */
  readonly hint?: string;
  /** What can be chosen, yes and no included; not there where nothing is chosen. */
  readonly options?: readonly OptionLabel[];
  /** What `null` says; not there where the field is never null. */
  readonly none?: string;
}

/** The words of a form. */
export interface FormLabels {
  /** What the form is for. */
  readonly title: string;
  /** Its fields. */
  readonly fields: readonly FieldLabel[];
}

const words: Readonly<Record<Language, LabelWords>> = { fr, ar, en };

/**
 * What the fields of an input are called, and their options, so that a form can be made from its JSON Schema.
 *
 * @remarks Which fields are required, and their bounds, stand in the schema: `inputJsonSchema` of `casnos-rules/schemas`.
 * @param form - The name of an operation, `"assess"`, or `"options"` for the options of `createCasnos`.
 * @param options - The language.
 * @returns Title and fields, frozen plain data.
 * @throws CasnosInputError for a form or a language that there is not.
 *
 * @example
 * ```ts
 * const { title, fields } = labels("retirement.age", { language: "fr" });
 * title; // => "Âge de la retraite"
 * fields.find(({ path }) => path === "person.birthDate")?.label; // => "Date de naissance"
 * fields.find(({ path }) => path === "person.sex")?.options; // => [{ value: "female", label: "Femme" }, { value: "male", label: "Homme" }]
 * ```
 */
export function labels(form: FormId, options: { readonly language: Language }): FormLabels {
  const { language } = explainOptions(options);
  const fields = fieldsOf(form);
  const say = voiceOf(language);
  const title = words[language].titles[form as keyof LabelWords["titles"]] as string | undefined;
  return Object.freeze({
    title: title ?? capital(say.words.operations[form] ?? form),
    fields: Object.freeze(Object.entries(fields).map(([path, field]) => fieldLabel(path, field, say))),
  });
}

function fieldsOf(form: FormId): Readonly<Record<string, FieldDefinition>> {
  if (Object.hasOwn(forms, form)) return forms[form];
  const facts = { received: form, nearest: nearest(form, Object.keys(forms)) };
  throw new CasnosInputError([{ path: ["form"], code: "unknown-option", facts }]);
}

function fieldLabel(path: string, field: FieldDefinition, say: FullVoice): FieldLabel {
  const own = words[say.language];
  const hint = hintOf(field, say);
  const options = optionLabels(field, say);
  return Object.freeze({
    path,
    label: named(field.label, say),
    ...(hint === "" ? {} : { hint }),
    ...(options.length === 0 ? {} : { options }),
    ...(field.none === undefined ? {} : { none: own.none[field.none as keyof LabelWords["none"]] }),
  });
}

/** The word of a label: in the words of forms, or that of a reading. */
function named(name: string, say: FullVoice): string {
  const all: Readonly<Record<string, string>> = words[say.language].labels;
  return all[name] ?? capital((say.words.readings as Readonly<Record<string, string>>)[name] ?? name);
}

/** The unit of a field, and what it means to leave it out. */
function hintOf({ unit, left, choice, preset }: FieldDefinition, say: FullVoice): string {
  const own = words[say.language];
  const sentences = [
    (own.units as Readonly<Partial<Record<Unit, string>>>)[unit],
    left === undefined ? undefined : own.left[left],
    preset === undefined || choice === undefined ? undefined : own.preset(optionLabel(choice, preset, say)),
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(" ");
}

function optionLabels({ unit, choice }: FieldDefinition, say: FullVoice): readonly OptionLabel[] {
  if (unit === "yes-no") {
    const { yes, no } = say.words;
    return frozen([
      { value: true, label: capital(yes) },
      { value: false, label: capital(no) },
    ]);
  }
  if (choice === undefined) return [];
  return frozen(optionsOf(choice).map((value) => ({ value, label: optionLabel(choice, value, say) })));
}

function frozen(options: readonly OptionLabel[]): readonly OptionLabel[] {
  return Object.freeze(options.map((option) => Object.freeze(option)));
}

/** What an option is called: in the words of forms, else in those of the sentences. */
export function optionLabel(choice: Choice, option: string, say: FullVoice): string {
  const own = (words[say.language].choices as Readonly<Record<string, Readonly<Record<string, string>>>>)[choice];
  if (own !== undefined) return own[option] ?? option;
  const { series, statuses } = say.words;
  const names: Readonly<Partial<Record<Choice, Readonly<Record<string, string>>>>> = { series, source: statuses };
  return capital(names[choice]?.[option] ?? say.word(option));
}

/** With a capital at its beginning, as a label is written. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
