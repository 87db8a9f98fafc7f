// The operations over HTTP, as the document of `openApi()` says: one POST path each, and the document at GET /openapi.json.
import { createServer, type IncomingMessage, type Server } from "node:http";
import { CasnosInputError, createCasnos, type Casnos, type OperationId } from "casnos-rules";
import { inputSchemas, openApi } from "casnos-rules/schemas";

/** The most bytes of a question: a file with every list full is well below it. */
export const MOST_BYTES = 1_000_000;

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

type Asked = OperationId | "assess";

const PATHS = new Map<string, Asked>(
  [...(Object.keys(inputSchemas) as OperationId[]), "assess" as const].map((id) => [`/${id.replace(".", "/")}`, id]),
);

/** A server of the rules. It holds nothing between two questions. */
export function casnosServer(): Server {
  return createServer((request, response) => {
    void reply(request).then(({ status, body }) => {
      response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
      response.end(JSON.stringify(body));
    });
  });
}

async function reply(request: IncomingMessage): Promise<Reply> {
  const [path = ""] = (request.url ?? "").split("?");
  if (path === "/openapi.json" && request.method === "GET") return { status: 200, body: openApi() };
  const operation = PATHS.get(path);
  if (operation === undefined) return { status: 404, body: { error: "not-found" } };
  if (request.method !== "POST") return { status: 405, body: { error: "method-not-allowed" } };
  const text = await bodyOf(request);
  return text === null ? { status: 413, body: { error: "too-large", most: MOST_BYTES } } : answered(operation, text);
}

/** The text of a request; null where it is longer than a question may be. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    // What is too long is read to its end and not kept, so that the client gets to read the reply.
    if (bytes <= MOST_BYTES) parts.push(part);
  }
  return bytes > MOST_BYTES ? null : Buffer.concat(parts).toString("utf8");
}

function answered(operation: Asked, text: string): Reply {
  try {
    return { status: 200, body: answer(operation, JSON.parse(text)) };
  } catch (error) {
    if (error instanceof SyntaxError) return { status: 400, body: { error: "not-json" } };
    if (error instanceof CasnosInputError) return { status: 422, body: { issues: error.issues } };
    throw error;
  }
}

/** The answer to `{ input, options? }`. */
function answer(operation: Asked, question: unknown): unknown {
  if (typeof question !== "object" || question === null || Array.isArray(question)) {
    throw new CasnosInputError([{ path: [], code: "wrong-type", facts: { expected: "object" } }]);
  }
  const { input, options = {}, ...others } = question as { input?: unknown; options?: unknown };
  const unknown = Object.keys(others).map((name) => ({ path: [name], code: "unknown-field" as const, facts: {} }));
  if (unknown.length > 0) throw new CasnosInputError(unknown);
  const casnos = under("options", () => createCasnos(options as never));
  return under("input", () => asked(casnos, operation, input));
}

function asked(casnos: Casnos, operation: Asked, input: unknown): unknown {
  return operation === "assess" ? casnos.assess(input as never) : casnos.answer(operation, input as never);
}

/** Names the member of the question in the path of whatever is wrong within it. */
function under<T>(member: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof CasnosInputError)) throw error;
    throw new CasnosInputError(error.issues.map(({ path, code, facts }) => ({ path: [member, ...path], code, facts })));
  }
}
