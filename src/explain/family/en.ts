import type * as steps from "../../family/steps.js";
import type { Chapter, ChapterWords } from "../book.js";
import type { StepSentences } from "../sentence.js";
import { yesOrNo as yes } from "../sentence.js";
import { familyUnits } from "./units.js";

const familySteps: StepSentences<typeof steps> = {
  "family.of-age": ({ inputs, value }, say) =>
    `Child (${say.word(inputs.ground)}), born on ${say.day(inputs.birthDate)}; the age limit of ${say.years(inputs.age)} is reached on ${say.day(value)}.`,
  "family.dependent-child": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} the child is dependent at any age (${say.word(inputs.ground)}).`,
  "family.dependent-by-age": ({ inputs }, say) =>
    `On ${say.day(inputs.on)} the child is dependent (${say.word(inputs.ground)}), until the day before ${say.day(inputs.until)}.`,
  "family.not-dependent-child": ({ inputs }, say) => `On ${say.day(inputs.on)} the child is not dependent.`,
  "family.dependent-parent": ({ inputs, value }, say) =>
    `Parent, own resources a month: ${say.amount(inputs.resources)}; limit (minimum pension): ${say.amount(inputs.atMost)}; dependent: ${yes(value, say)}.`,
  "family.dependent-collateral": ({ inputs, value }, say) =>
    `Female relative, income of her own: ${yes(inputs.ownIncome, say)}; dependent: ${yes(value, say)}.`,
};

const familyWords: ChapterWords<keyof typeof familyUnits> = {
  choices: {
    minor: "below the age limit",
    student: "studies",
    apprentice: "apprenticeship",
    incapacity: "definitive incapacity for work",
    "no-income": "no income",
    "small-resources": "limited resources",
    dependent: "dependent",
    "minimum-pension": "the minimum pension",
    spouse: "spouse",
    child: "child",
    parent: "parent",
    "female-collateral": "female relative",
  },
  series: {
    "child-age": "age below which a child is dependent (years)",
    "student-age": "age below which a child who studies is dependent (years)",
    "apprentice-age": "age below which an apprentice is dependent (years)",
    "greatest-apprentice-age": "greatest age of an apprentice that a source gives (years)",
    "raised-apprentice-age": "raised age of an apprentice (years)",
    "women-without-income": "daughters and female relatives without income",
    "incapacitated-children": "children definitively incapable of work",
    "dependent-spouse-test": "what a spouse must not have to get benefits in kind",
    "ascendant-test": "limit of the resources of a dependent parent",
  },
  facts: {
    family: "members of the family",
    "family.paidActivity": "whether the spouse has a paid activity",
    "family.remarriedOn": "day of a remarriage",
    "family.birthDate": "day of birth of the child",
    "family.sex": "sex of the child",
    "family.studying": "whether the child studies",
    "family.apprentice": "whether the child is an apprentice paid below half the minimum wage",
    "family.incapacitated": "whether the child is definitively incapable of work",
    "family.ownIncome": "whether there is an income of their own",
    "family.resources": "own resources of the parent, a month",
  },
  topics: {},
  parts: {},
};

export const familyChapter: Chapter = {
  steps: familySteps,
  words: familyWords,
  units: familyUnits,
};
