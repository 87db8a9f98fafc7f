import { en } from "./en.js";
import type { Speech } from "./speech.js";
export const ar: Speech = { ...en, language: "ar" };
