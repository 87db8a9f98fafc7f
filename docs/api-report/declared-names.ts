// What is declared at the top of a module, under the name that users know it by.
import ts from "typescript";
import { isOurs } from "./declarations.js";

/** A thing of the library and a name of it. */
export type Named = readonly [name: string, symbol: ts.Symbol];

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** The names of what entries export, the first entry that exports it first. */
export class DeclaredNames {
  private readonly exported = new Map<ts.Symbol, { readonly name: string; readonly entry: string }>();

  constructor(private readonly checker: ts.TypeChecker) {}

  /** Takes note of what an entry exports, and gives it by name. */
  exportedBy(entry: string, file: ts.SourceFile): readonly Named[] {
    const module = this.checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${entry} exports nothing`);
    this.exported.set(module, { name: entry, entry });
    const named = this.checker.getExportsOfModule(module).map((as): Named => [as.name, this.origin(as)]);
    for (const [name, symbol] of named) if (!this.exported.has(symbol)) this.exported.set(symbol, { name, entry });
    return sorted(named);
  }

  /** The first entry that exports it; undefined when none does. */
  entryOf(symbol: ts.Symbol): string | undefined {
    return this.exported.get(symbol)?.entry;
  }

  /** What some declarations mention, and what that mentions in turn, as far as no entry exports it. */
  unexportedIn(symbols: readonly ts.Symbol[]): readonly Named[] {
    const found = new Set<ts.Symbol>();
    const open = [...symbols];
    for (let symbol = open.pop(); symbol !== undefined; symbol = open.pop()) {
      for (const mentioned of this.mentionedBy(symbol)) {
        if (this.exported.has(mentioned) || found.has(mentioned)) continue;
        found.add(mentioned);
        open.push(mentioned);
      }
    }
    return sorted([...found].map((symbol) => [ownName(symbol), symbol]));
  }

  /** A declaration without its comments, in which others have the names that they are exported under. */
  declaration(name: string, symbol: ts.Symbol): string {
    if ((symbol.flags & ts.SymbolFlags.ValueModule) !== 0) {
      const held = this.checker.getExportsOfModule(symbol).map((as) => as.name);
      return `declare namespace ${name} { export { ${held.sort().join(", ")} } }`;
    }
    const declared = declarationsOf(symbol).map((node) => {
      const { transformed } = ts.transform(node, [(context) => (root) => this.renamed(root, context)]);
      return printer.printNode(ts.EmitHint.Unspecified, transformed[0] ?? node, node.getSourceFile());
    });
    const text = declared.join("\n").replace(/^export /gm, "");
    return declared.length === 0 ? `${name}: of another package` : text;
  }

  private mentionedBy(symbol: ts.Symbol): ReadonlySet<ts.Symbol> {
    const found = new Set<ts.Symbol>();
    const visit = (node: ts.Node): void => {
      const mentioned = ts.isIdentifier(node) ? this.topLevel(node) : undefined;
      if (mentioned !== undefined) found.add(mentioned);
      ts.forEachChild(node, visit);
    };
    for (const node of declarationsOf(symbol)) if (!ts.isModuleDeclaration(node)) visit(node);
    found.delete(symbol);
    return found;
  }

  private renamed<T extends ts.Node>(root: T, context: ts.TransformationContext): T {
    const visit = (node: ts.Node): ts.Node => {
      // What a function takes its argument apart into is its own affair.
      if (ts.isParameter(node) && !ts.isIdentifier(node.name)) return visit(named(node, context.factory));
      const symbol = ts.isIdentifier(node) ? this.topLevel(node) : undefined;
      if (symbol === undefined) return ts.visitEachChild(node, visit, context);
      return context.factory.createIdentifier(this.exported.get(symbol)?.name ?? ownName(symbol));
    };
    return ts.visitNode(root, visit) as T;
  }

  /** What an identifier names, if it is declared at the top of a module of the library. */
  private topLevel(node: ts.Identifier): ts.Symbol | undefined {
    const symbol = this.checker.getSymbolAtLocation(node);
    const found = symbol === undefined ? undefined : this.origin(symbol);
    return found !== undefined && declarationsOf(found).length > 0 ? found : undefined;
  }

  private origin(symbol: ts.Symbol): ts.Symbol {
    return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : this.checker.getAliasedSymbol(symbol);
  }
}

/** The statements at the top of modules of the library that declare something. */
function declarationsOf({ declarations = [] }: ts.Symbol): readonly ts.Node[] {
  return declarations
    .map((node): ts.Node => (ts.isVariableDeclaration(node) ? node.parent.parent : node))
    .filter(({ parent }: { parent: ts.Node | undefined }) => isTop(parent) && isOurs(parent));
}

function named(parameter: ts.ParameterDeclaration, factory: ts.NodeFactory): ts.ParameterDeclaration {
  const { modifiers, dotDotDotToken: rest, questionToken: optional, type } = parameter;
  return factory.updateParameterDeclaration(parameter, modifiers, rest, "input", optional, type, undefined);
}

/** A name as its module has it: the build numbers those of one name. */
function ownName({ name }: ts.Symbol): string {
  return name.replace(/\$\d+$/, "");
}

function isTop(node: ts.Node | undefined): node is ts.SourceFile {
  return node !== undefined && ts.isSourceFile(node);
}

function sorted(named: readonly Named[]): readonly Named[] {
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1));
}
