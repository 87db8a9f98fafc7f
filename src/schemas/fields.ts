import type { OperationId } from "../operations.js";
import { inputJsonSchema } from "./inputs.js";

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

/** The fields of an input in their order, each by its path without places of lists: `"person.birthDate"`. */
export function fieldsOf(operation: OperationId): readonly string[] {
  const found = new Set<string>();
  const look = ({ properties = {}, items, anyOf = [], oneOf = [] }: Node, path: string): void => {
    for (const [name, inner] of Object.entries(properties)) {
      found.add(path + name);
      look(inner, `${path}${name}.`);
    }
    for (const inner of [...(items === undefined ? [] : [items]), ...anyOf, ...oneOf]) look(inner, path);
  };
  look(inputJsonSchema(operation), "");
  return [...found];
}
