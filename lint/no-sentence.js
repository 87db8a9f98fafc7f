// What people read stands in src/explain and src/refusal, once in each language, and titles and sources in src/law.
// Elsewhere a text is a name: two words with a space between them are a sentence on its way out.

const TWO_WORDS = /\p{L}\p{M}*\p{P}* +\p{P}*\p{L}/u;

/** @type {import("eslint").Rule.RuleModule} */
export default {
  meta: {
    type: "problem",
    docs: { description: "Refuse text with two words outside src/explain, src/refusal and src/law" },
    schema: [],
    messages: { sentence: "A sentence stands in src/explain, in three languages; here a text is a name." },
  },
  create(context) {
    return {
      Literal(node) {
        if (typeof node.value === "string" && TWO_WORDS.test(node.value))
          context.report({ node, messageId: "sentence" });
      },
      TemplateElement(node) {
        if (TWO_WORDS.test(node.value.cooked ?? "")) context.report({ node, messageId: "sentence" });
      },
    };
  },
};
