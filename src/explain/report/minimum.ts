import type { ExactAmount } from "../../money/amount.js";
import type { Answer } from "../../working/answer.js";
import type { FullVoice } from "../full-voice.js";
import type { Row } from "./table.js";

/** The amount before a minimum raised it, where one did: a rate beside the raised amount does not lead to it. */
export function minimumRows(answer: Answer<unknown>, stepId: string, raised: string, say: FullVoice): readonly Row[] {
  if (answer.kind === "undetermined") return [];
  const step = answer.steps.findLast(({ id }) => id === stepId);
  if (step === undefined) return [];
  const [before, after] = [step.inputs["month"], step.value] as [ExactAmount, ExactAmount];
  return before.fraction === after.fraction
    ? []
    : [[`  ${say.words.report.beforeMinimum}`, { text: say.exact(before), align: "end" }, raised]];
}
