// Which folder of src may import which, so that the law never depends on those who read it, no branch on another, and
// no rule on schemas or words.
import { dirname, posix } from "node:path";

/**
 * What each folder of `src`, or file at its top, may import besides itself: a folder, one file of it, or with `type`
 * before it only its types.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const DIRECTIONS = {
  money: [],
  calendar: [],
  law: ["type money"],
  working: ["calendar", "money", "law"],
  facts: ["calendar", "money", "working"],
  // The list of all series: a value is read and made plain through the working, and its days are calendar days.
  catalogue: ["type calendar", "type money", "law", "working"],
  eligibility: ["calendar", "money", "law", "working", "facts"],
  contributions: ["calendar", "money", "law", "working", "facts"],
  // Who is dependent on the insured: asked by the rights of survivors and by those of care.
  family: ["calendar", "money", "law", "working", "facts"],
  retirement: ["calendar", "money", "law", "working", "facts", "family"],
  health: ["calendar", "money", "law", "working", "facts", "family"],
  disputes: ["calendar", "money", "law", "working", "facts"],
  // What is composed of rules of several branches, and of what a file already composes of them.
  "what-if": [
    "calendar",
    "money",
    "type law",
    "working",
    "facts",
    "eligibility",
    "contributions",
    "retirement",
    "dossier",
  ],
  operations: [
    "catalogue",
    "eligibility",
    "contributions",
    "retirement",
    "health",
    "disputes",
    "what-if",
    "type working",
  ],
  // The signatures of the facade, branch by branch.
  facade: [
    "type catalogue",
    "type eligibility",
    "type contributions",
    "type retirement",
    "type family",
    "type health",
    "type disputes",
    "type what-if",
    "type schemas",
    "type working",
  ],
  dossier: [
    "calendar",
    "money",
    "working",
    "facts",
    "eligibility",
    "contributions",
    "retirement",
    "health",
    "disputes",
  ],
  reasoning: [
    "calendar",
    "money",
    // The options of the readings are tried in turn.
    "law/readings",
    "type law",
    "working",
    "facts",
    "eligibility",
    "contributions",
    "retirement",
    // Any operation is run many times over, in silence.
    "type catalogue",
    "operations",
    // The facade, to put the questions on it.
    "type index",
    "schemas",
    "refusal",
  ],
  // Bad columns are refused with the error of any bad input.
  batch: [
    "calendar",
    "money",
    // The readings that a row hangs on are bits of a column.
    "law/readings",
    "type law",
    "working",
    "facts",
    "eligibility",
    "contributions",
    "retirement",
    "refusal",
  ],
  // What is thrown for a bad input, with its sentence in each language.
  refusal: ["calendar", "type schemas"],
  schemas: [
    "calendar",
    "money",
    // The options of a reading are what an input may name.
    "law/readings",
    "type law",
    "type working",
    // What is a multiple of what, so that a reform makes none a multiple of itself.
    "working/law-value",
    "facts",
    "catalogue",
    "type dossier",
    "type operations",
    // The facts that the schema of a reasoning must give.
    "type reasoning",
    "refusal",
  ],
  // Words stand upon the types of the steps: explaining an answer ships no rule.
  explain: [
    "calendar",
    "money",
    "type law",
    // The options of a reading are what a form offers.
    "law/readings",
    "type working",
    "type facts",
    "catalogue",
    "type eligibility",
    "type contributions",
    "type retirement",
    "type family",
    "type health",
    "type disputes",
    "type dossier",
    "type what-if",
    "type reasoning",
    "type operations",
    "type receipt",
    "type portfolio",
    // A language that there is not is refused with the error of any bad input.
    "refusal",
  ],
  // The facade: it validates, and neither explains nor reasons.
  index: [
    "calendar",
    "money",
    "law",
    "working",
    "facts",
    "catalogue",
    "eligibility",
    "contributions",
    "retirement",
    "health",
    "disputes",
    "operations",
    "facade",
    "dossier",
    "refusal",
    "schemas",
  ],
  // Above the facade: a receipt is verified by asking it again.
  receipt: ["index", "law", "working", "catalogue", "schemas", "refusal", "type operations", "type dossier"],
  // For actuaries: where the law turns is read from its series, and any system is asked, that of the facade among them.
  testing: [
    "calendar",
    "money",
    "law",
    "working",
    "facts",
    "catalogue",
    "refusal",
    "type dossier",
    "type operations",
    "type schemas",
    "type index",
  ],
  // Above the facade: the files of many persons, each asked as one.
  portfolio: [
    "calendar",
    "money",
    "type working",
    "type facts",
    "type dossier",
    "type what-if",
    "type schemas",
    "type index",
    "refusal",
  ],
  standalone: ["index", "explain", "reasoning", "receipt", "batch", "portfolio"],
};

/** @type {import("eslint").Rule.RuleModule} */
export default {
  meta: {
    type: "problem",
    docs: { description: "Keep imports within src in the direction of lint/import-directions.js" },
    schema: [],
    messages: {
      direction: "src/{{from}} does not import {{to}}; see lint/import-directions.js.",
      typesOnly: "src/{{from}} imports only types of {{to}}: write `import type`.",
      newFolder: "src/{{from}} has no directions yet: give it some in lint/import-directions.js.",
    },
  },
  create(context) {
    const file = withinSource(context.filename);
    if (file === null) return {};
    const from = folderOf(file);
    const allowed = DIRECTIONS[from];

    /**
     * @param {import("estree").Node} node
     * @param {unknown} source
     * @param {boolean} isType
     */
    function check(node, source, isType) {
      if (typeof source !== "string" || !source.startsWith(".")) return;
      const to = posix.join(dirname(file ?? ""), source).replace(/\.[jt]s$/, "");
      if (folderOf(to) === from) return;
      if (allowed === undefined) return context.report({ node, messageId: "newFolder", data: { from } });
      const names = [folderOf(to), to];
      if (names.some((name) => allowed.includes(name))) return;
      const types = names.some((name) => allowed.includes(`type ${name}`));
      if (types && isType) return;
      context.report({ node, messageId: types ? "typesOnly" : "direction", data: { from, to } });
    }

    return {
      /** @param {any} node */
      ImportDeclaration: (node) => check(node, node.source.value, node.importKind === "type"),
      /** @param {any} node */
      ExportNamedDeclaration: (node) => check(node, node.source?.value, node.exportKind === "type"),
      /** @param {any} node */
      ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === "type"),
      /** @param {any} node */
      ImportExpression: (node) => check(node, node.source.value, false),
      /** @param {any} node */
      TSImportType: (node) => check(node, node.source.value, true),
    };
  },
};

/**
 * The path of a file below `src`; null for a file elsewhere.
 *
 * @param {string} filename
 */
function withinSource(filename) {
  const path = filename.replaceAll("\\", "/");
  const at = path.lastIndexOf("/src/");
  return at < 0 ? null : path.slice(at + "/src/".length);
}

/**
 * The folder of a path below `src`, or the name of a file at its top.
 *
 * @param {string} path
 */
function folderOf(path) {
  return (path.split("/")[0] ?? "").replace(/\.[jt]s$/, "");
}
