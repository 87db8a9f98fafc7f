import { en } from "./en.js";
import type { Speech } from "./speech.js";
export const fr: Speech = { ...en, language: "fr" };
