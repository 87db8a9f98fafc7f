// Each dependency has one folder that imports it: the rest of src knows no library, and an entry without that folder
// ships none. Whatever is not a dependency, built-in modules of Node included, is imported nowhere.

/** @type {readonly { readonly packages: RegExp, readonly folder: string }[]} */
const PLACES = [
  { packages: /^(date-fns|@date-fns\/[^/]+)(\/|$)/, folder: "calendar" },
  { packages: /^decimal\.js$/, folder: "money" },
  { packages: /^zod(\/|$)/, folder: "schemas" },
  { packages: /^fast-check$/, folder: "testing" },
];

/** @type {import("eslint").Rule.RuleModule} */
export default {
  meta: {
    type: "problem",
    docs: { description: "Import each dependency only in its folder of src" },
    schema: [],
    messages: {
      place: "{{source}} is imported only in src/{{folder}}.",
      unknown: "{{source}} is no dependency of the rules.",
      zod: 'zod is written `import * as z from "zod/mini"` (or "zod/v4/core"), which a bundler can shake.',
    },
  },
  create(context) {
    const path = context.filename.replaceAll("\\", "/");

    /** @param {any} node */
    function check(node) {
      const source = node.source?.value;
      if (typeof source !== "string" || source.startsWith(".")) return;
      const place = PLACES.find(({ packages }) => packages.test(source));
      if (place === undefined) return context.report({ node, messageId: "unknown", data: { source } });
      const { folder } = place;
      if (!path.includes(`/src/${folder}/`)) {
        return context.report({ node, messageId: "place", data: { source, folder } });
      }
      if (folder === "schemas" && !isNamespaceOfMini(node)) context.report({ node, messageId: "zod" });
    }

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

const NAMES_OF_ZOD = new Map([
  ["zod/mini", "z"],
  ["zod/v4/core", "core"],
]);

/** @param {any} node */
function isNamespaceOfMini(node) {
  if (node.type !== "ImportDeclaration") return false;
  const [specifier, ...others] = node.specifiers;
  const name = NAMES_OF_ZOD.get(String(node.source.value));
  return others.length === 0 && specifier?.type === "ImportNamespaceSpecifier" && specifier.local.name === name;
}
