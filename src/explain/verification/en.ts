import type { VerificationWords } from "./words.js";

export const verificationWords: VerificationWords = {
  verdicts: {
    same: "The answer of the receipt comes out again, to the last digit and source.",
    differs: "What comes out now is not what the receipt says. Each place that differs:",
    altered: "The receipt was altered: its content does not fit its hash.",
    unreadable: "This is no receipt that can be read here:",
  },
  sameLaw: "The law held here is that of the receipt.",
  otherLaw: (was, is) => `The law held here is another (${is}) than that of the receipt (${was}).`,
  otherLibrary: (was, is) => `The receipt was drawn up by version ${was} of the library and verified by version ${is}.`,
  difference: (place, was, is) => `${place}: ${was} in the receipt, ${is} now`,
  nothing: "nothing",
  more: (count) => `not shown here: ${count} more`,
};
