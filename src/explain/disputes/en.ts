import type * as steps from "../../disputes/steps.js";
import type { StepSentences } from "../sentence.js";

export const disputesSteps: StepSentences<typeof steps> = {};

export const disputesWords = { choices: {}, series: {}, facts: {}, topics: {}, parts: {} };
