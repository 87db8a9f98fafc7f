// The language of the page with the sentences of the pension, of the capital and of care.
import { explainer, format, health, retirement } from "casnos-rules/explain/en";
import type { Speaker } from "../frame/speaker.js";

export const speaker: Speaker = { language: "en", format, ...explainer([retirement, health]) };
