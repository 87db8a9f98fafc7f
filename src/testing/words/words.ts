import type { Language } from "../../calendar/format.js";
import type { PropertyId } from "../properties/catalogue.js";
import { sentences as ar } from "./ar.js";
import { sentences as en } from "./en.js";
import { sentences as fr } from "./fr.js";

/** What the law says, one sentence a property. */
export type PropertySentences = Readonly<Record<PropertyId, string>>;

/** The sentence of a property in each language. */
export function sentencesOf(id: PropertyId): Readonly<Record<Language, string>> {
  return { fr: fr[id], ar: ar[id], en: en[id] };
}
