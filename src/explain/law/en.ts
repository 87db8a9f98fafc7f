import type { originalWording } from "../../working/original-wording.js";
import type { Chapter, ChapterWords } from "../book.js";
import type { NoticeSentences } from "../sentence.js";
import { valueSentences } from "./value-sentences.js";
import { lawUnits } from "./units.js";

const lawSteps = valueSentences((day, series, value) => `On ${day}, ${series}: ${value}.`);

const lawNotices: NoticeSentences<{ readonly originalWording: typeof originalWording }> = {
  "original-wording": ({ text, signedOn }, say) =>
    signedOn === null
      ? `Text: ${say.word(text)}. It was read in its original wording; what amended it was not seen.`
      : `Text: ${say.word(text)}, of ${say.day(signedOn)}. It was read in its original wording; what amended it was not seen.`,
};

const lawWords: ChapterWords<keyof typeof lawUnits> = {
  series: {
    snmg: "national minimum wage (SNMG)",
    "reference-wage": "reference wage",
    "affiliation-duty": "duty to be affiliated",
    "auto-entrepreneur-affiliation-duty": "duty of an auto-entrepreneur to be affiliated",
    "benefits-of-two-activities": "benefits of a person who is salaried as well",
    "contribution-base-ceiling": "ceiling of the contribution base",
    "contribution-base-floor": "floor of the contribution base",
    "contribution-index-wage": "wage that the bounds of the contribution are indexed on",
    "national-commission-from": "amount of surcharges and penalties from which the national commission decides",
    "incapacity-age-condition": "age asked of a person incapable of work",
    "incapacity-years": "least number of years that count for incapacity",
    "minimum-pension": "minimum pension",
    "retirement-age-men": "retirement age of men (years)",
    "retirement-age-women": "retirement age of women (years)",
    "benefit-limitation-years": "years after which a benefit lapses",
  },
  choices: {
    "text-loi-08-08": "loi 08-08",
    "text-loi-83-15": "loi 83-15",
  },
};

export const lawChapter: Chapter = {
  steps: lawSteps,
  notices: lawNotices,
  words: lawWords,
  units: lawUnits,
};
