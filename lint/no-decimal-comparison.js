// `<` on two Decimals of decimal.js goes through `valueOf`, which is text: "9" < "10" is false.

const ORDER = new Set(["<", ">", "<=", ">="]);

/** @type {import("eslint").Rule.RuleModule} */
export default {
  meta: {
    type: "problem",
    docs: { description: "Refuse < > <= >= on a Decimal" },
    schema: [],
    messages: { decimal: "{{operator}} compares Decimals as text: use lessThan, greaterThan or comparedTo." },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap: nodes } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();

    /** @param {import("estree").Node} node */
    function isDecimal(node) {
      const type = checker.getTypeAtLocation(nodes.get(node));
      const known = checker.getBaseConstraintOfType(type) ?? type;
      return (known.types ?? [known]).some((/** @type {any} */ one) => one.symbol?.name === "Decimal");
    }

    return {
      BinaryExpression(node) {
        const { operator, left, right } = node;
        if (!ORDER.has(operator) || !(isDecimal(left) || isDecimal(right))) return;
        context.report({ node, messageId: "decimal", data: { operator } });
      },
    };
  },
};
