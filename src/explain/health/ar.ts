import type * as steps from "../../health/steps.js";
import type { StepSentences } from "../sentence.js";

export const healthSteps: StepSentences<typeof steps> = {};

export const healthWords = { choices: {}, series: {}, facts: {}, topics: {}, parts: {} };
