// The fields of the page that the questions of a death are filled in with.
import { careerField } from "../frame/career.js";
import type { PageFields } from "../frame/problems.js";
import { FRAME_WORDS } from "../frame/words.js";
import type { Said } from "./cards.js";
import { lastLine, type SurvivorsState } from "./state.js";

/** The fields of the page, by the paths of what the survivors' pension, the capital and care are asked with. */
export function survivorsFields({ career, died }: SurvivorsState, { words, speaker }: Said): PageFields {
  const { base } = FRAME_WORDS[speaker.language];
  const monthly = { name: "monthly", label: words.monthly };
  const diedOn = { name: "died", label: words.died };
  const familyField = (field: string) => (place: number) => `family[${String(place)}].${field}`;
  const baseField = careerField(career, died, "base");
  const lastBase = { name: `career[${String(lastLine(career))}].base`, label: base };
  return {
    diedOn,
    "deceased.diedOn": diedOn,
    "deceased.right": { name: "right", label: words.right },
    "deceased.monthly": monthly,
    "deceased.annualPension": monthly,
    "deceased.lastBase": lastBase,
    "deceased.person.sex": { name: "sex", label: words.sex },
    "deceased.person.birthDate": { name: "born", label: words.ownBirthDate },
    "deceased.person.childrenRaised": { name: "raised", label: words.raised },
    "deceased.periods[].year": { name: careerField(career, died, "year"), label: words.career },
    "deceased.periods[].base": { name: baseField, label: base },
    "family[].remarriedOn": { name: familyField("since"), label: words.since },
    "family[].birthDate": { name: familyField("born"), label: words.birthDate },
    "family[].resources": { name: familyField("resources"), label: words.resources },
    claimedOn: { name: "claimed", label: words.claimed },
    monthlyIncome: { name: "income", label: words.widowIncome },
    on: { name: "on", label: words.on },
  };
}
