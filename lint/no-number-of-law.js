// A number that a text sets stands in src/law, dated and cited. In a rule it would have no day and no source, so only
// what counts and compares may be written there, also as text; a day as text is a number too.

const COUNTING = new Set([0, 1, 2]);
const NUMBER_AS_TEXT = /^-?\d+([.,]\d+)?$/;
const DAY_AS_TEXT = /^(\d{4}-)?\d{2}-\d{2}$/;

/** @type {import("eslint").Rule.RuleModule} */
export default {
  meta: {
    type: "problem",
    docs: { description: "Refuse numbers and days in rules, other than those that count" },
    schema: [
      {
        type: "object",
        properties: { allowed: { type: "array", items: { type: "number" } } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allowed: [] }],
    messages: {
      number: "{{raw}} may be a number of law, which stands in src/law; if it is none, eslint.config.js says why.",
      day: "{{raw}} may be a day of law, which stands in src/law.",
    },
  },
  create(context) {
    const allowed = new Set([...COUNTING, ...context.options[0].allowed]);
    return {
      Literal(node) {
        const { value, raw = "" } = node;
        const isNumber = typeof value === "number" || typeof value === "bigint";
        if (isNumber && !allowed.has(Number(value))) context.report({ node, messageId: "number", data: { raw } });
        if (typeof value !== "string" || isName(node)) return;
        if (NUMBER_AS_TEXT.test(value) && !allowed.has(Number(value)))
          context.report({ node, messageId: "number", data: { raw } });
        if (DAY_AS_TEXT.test(value)) context.report({ node, messageId: "day", data: { raw } });
      },
    };
  },
};

/** @param {any} node */
function isName(node) {
  return node.parent.type === "ImportDeclaration" || (node.parent.type === "Property" && node.parent.key === node);
}
