import jsdoc from "eslint-plugin-jsdoc";
import { defineConfig, globalIgnores } from "eslint/config";
import vue from "eslint-plugin-vue";
import tseslint from "typescript-eslint";
import importDirections from "./lint/import-directions.js";
import noDecimalComparison from "./lint/no-decimal-comparison.js";
import noNumberOfLaw from "./lint/no-number-of-law.js";
import noSentence from "./lint/no-sentence.js";
import packagePlaces from "./lint/package-places.js";

const casnos = {
  rules: {
    "import-directions": importDirections,
    "package-places": packagePlaces,
    "no-number-of-law": noNumberOfLaw,
    "no-sentence": noSentence,
    "no-decimal-comparison": noDecimalComparison,
  },
};

const documented = {
  publicOnly: true,
  require: { FunctionDeclaration: true, ClassDeclaration: true, ArrowFunctionExpression: true },
  contexts: ["TSInterfaceDeclaration", "TSTypeAliasDeclaration"],
  enableFixer: false,
};

export default defineConfig(
  globalIgnores([".cache", "dist", "test/consumers"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  {
    name: "JavaScript of the lint itself",
    files: ["**/*.js"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },

  {
    name: "types",
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["tsconfig.test.json", "docs/site/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: [".vue"],
      },
    },
    plugins: { casnos },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // What is left out of a rest is named to be left out.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // It asks for `!`, which no-non-null-assertion refuses.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "casnos/no-decimal-comparison": "error",
    },
  },

  {
    name: "components of the site",
    files: ["docs/site/**/*.vue"],
    extends: [vue.configs["flat/recommended"]],
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
        projectService: false,
        project: ["docs/site/tsconfig.json"],
        extraFileExtensions: [".vue"],
      },
    },
    rules: {
      // Prettier lays them out.
      "vue/html-self-closing": "off",
      "vue/max-attributes-per-line": "off",
      "vue/singleline-html-element-content-newline": "off",
      "vue/html-indent": "off",
      "vue/html-closing-bracket-newline": "off",
      "vue/multiline-html-element-content-newline": "off",
      "vue/first-attribute-linebreak": "off",
    },
  },

  {
    name: "tests of types",
    files: ["test/**/*.test-d.ts"],
    rules: {
      // What stands under @ts-expect-error has no type to check.
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/no-unsafe-call": "off",
    },
  },

  {
    name: "drawings",
    files: ["examples/**/*.ts", "docs/site/simulators/frame/bars.ts"],
    // An SVG is text made of plain numbers; what the library says of an amount never is.
    rules: { "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }] },
  },

  {
    name: "a pure library",
    files: ["src/**/*.ts"],
    plugins: { casnos },
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", ...["process", "performance", "crypto", "globalThis", "Intl"].map(restricted)],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "A rule gives one answer." },
        {
          property: "toLocaleString",
          message: "What people read is written by src/explain, the same on every machine.",
        },
        { property: "localeCompare", message: "The order of texts is the same on every machine." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: ":matches(NewExpression, CallExpression)[callee.name='Date'], MemberExpression[object.name='Date']",
          message: "Every question carries its day; src/calendar computes with UTCDate.",
        },
      ],
      "casnos/import-directions": "error",
      "casnos/package-places": "error",
    },
  },

  {
    name: "documented exports",
    files: ["src/**/*.ts"],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: "typescript" } },
    rules: {
      "jsdoc/require-jsdoc": ["error", documented],
      "jsdoc/require-description": ["error", { contexts: ["any"] }],
      "jsdoc/check-alignment": "error",
      "jsdoc/check-param-names": ["error", { checkDestructured: false }],
      "jsdoc/check-tag-names": "error",
      "jsdoc/check-types": "error",
      "jsdoc/empty-tags": "error",
      "jsdoc/no-types": "error",
    },
  },

  {
    name: "documented exports, variables",
    files: ["src/**/*.ts"],
    // Rows of a table, whose id or sentence says what they are: steps, notices, facts and their schemas, texts, words.
    ignores: [
      "src/**/{steps,notices}.ts",
      "src/facts/*.ts",
      "src/schemas/facts.ts",
      "src/law/texts.ts",
      "src/explain/**/{ar,en,fr}.ts",
      "src/testing/words/{ar,en,fr}.ts",
    ],
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        {
          ...documented,
          contexts: [...documented.contexts, "ExportNamedDeclaration > VariableDeclaration"],
        },
      ],
    },
  },

  {
    name: "numbers stand in the law",
    files: [
      "src/{eligibility,contributions,retirement,family,health,disputes,dossier,what-if,batch,reasoning,working,facts,testing}/**/*.ts",
    ],
    // How far cases are drawn, each by its name.
    ignores: ["src/testing/limits.ts"],
    rules: { "casnos/no-number-of-law": "error" },
  },
  numbersOfNoLaw("src/batch/codes.ts", [3, 4, 5, 6, 7], "the code of a result"),
  numbersOfNoLaw("src/batch/certainty.ts", [255], "the greatest number of a byte"),
  numbersOfNoLaw(
    "src/batch/columns.ts",
    [3, 8, 2_147_483_648],
    "bits in a byte, and the least whole number of 32 bits",
  ),
  numbersOfNoLaw("src/batch/read-once.ts", [4, 100_000], "how deep columns go, and how many names one has"),
  numbersOfNoLaw("src/batch/persons.ts", [19], "bits of a key"),
  numbersOfNoLaw("src/batch/pensions.ts", [17, 11], "bits of a key"),
  numbersOfNoLaw(
    "src/batch/worked-once.ts",
    [3, 365.25],
    "where a birthday is looked for first; the rule says which it is",
  ),
  numbersOfNoLaw("src/batch/contributions.ts", [9999], "the last year that a day can be written in"),
  numbersOfNoLaw(
    "src/facts/bounds.ts",
    [6, 30, 100, 400, 1000, 1850, 2000, 2200, 1e7, 1e10, 0.5],
    "bounds of an input",
  ),
  numbersOfNoLaw("src/facts/care.ts", [100, 366], "bounds of what is believed of a stay and of a quarter"),
  numbersOfNoLaw("src/facts/person.ts", [30, 100], "bounds of what is believed of a person"),
  numbersOfNoLaw("src/reasoning/asking/limits.ts", [3, 4, 32, 120, 20_000, 200_000], "how much is tried out"),
  numbersOfNoLaw("src/reasoning/curves/pension-by-years.ts", [160], "how many quarters are drawn"),
  numbersOfNoLaw("src/reasoning/curves/survivors.ts", [10], "how many children are drawn"),
  numbersOfNoLaw("src/retirement/age.ts", [100], "a percentage as a ratio"),
  numbersOfNoLaw("src/retirement/turns.ts", [100], "a percentage as a ratio"),
  numbersOfNoLaw("src/what-if/lifetime.ts", [120], "how long a life is believed to last"),
  numbersOfNoLaw("src/working/law-value.ts", [100], "the centimes of a dinar"),

  {
    name: "sentences stand in the explanation",
    files: ["src/**/*.ts"],
    ignores: [
      "src/explain/**",
      "src/refusal/*sentences.ts",
      "src/law/**",
      // What the law says as a property, for the reports of actuaries.
      "src/testing/words/{ar,en,fr}.ts",
      // A JSON Schema and an OpenAPI document have one language, and are read by programmers.
      "src/schemas/generated/*.ts",
      "src/schemas/open-api-words.ts",
    ],
    rules: { "casnos/no-sentence": "error" },
  },
);

/**
 * Lets one file write numbers that no text sets; the reason is the name of the configuration.
 *
 * @param {string} file
 * @param {number[]} allowed
 * @param {string} reason
 * @returns {import("eslint").Linter.Config}
 */
function numbersOfNoLaw(file, allowed, reason) {
  return { name: reason, files: [file], rules: { "casnos/no-number-of-law": ["error", { allowed }] } };
}

/** @param {string} name */
function restricted(name) {
  return { name, message: "The same input gives the same answer on every machine." };
}
