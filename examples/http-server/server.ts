// The operations over HTTP, as the document of `openApi()` says: one POST path each, and the document at GET /openapi.json.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { CasnosInputError } from "casnos-rules";
import { openApi } from "casnos-rules/schemas";
import { ASKED, answerTo, questionOf, type Asked } from "../question.js";

/** The most bytes of a question: three times a file whose lists are all full. */
export const MOST_BYTES = 1_000_000;

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly allow?: string;
}

const PATHS: ReadonlyMap<string, Asked> = new Map(
  ASKED.map((operation) => [`/${operation.replace(".", "/")}`, operation]),
);

/** A server of the rules. It holds nothing between two questions. */
export function casnosServer(): Server {
  return createServer((request, response) => {
    reply(request).then(
      (given) => send(response, given),
      (error: unknown) => {
        // The client went away before the end of its question: there is nobody to answer.
        if (!request.complete) return void response.destroy();
        process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        send(response, { status: 500, body: { error: "fault" } });
      },
    );
  });
}

function send(response: ServerResponse, { status, body, allow }: Reply): void {
  const type = { "content-type": "application/json; charset=utf-8" };
  response.writeHead(status, allow === undefined ? type : { ...type, allow });
  response.end(JSON.stringify(body));
}

async function reply(request: IncomingMessage): Promise<Reply> {
  const { method = "", url = "" } = request;
  const [path = ""] = url.split("?");
  const operation = PATHS.get(path);
  if (path === "/openapi.json") return method === "GET" ? { status: 200, body: openApi() } : notAllowed("GET");
  if (operation === undefined) return { status: 404, body: { error: "not-found" } };
  if (method !== "POST") return notAllowed("POST");
  const text = await bodyOf(request);
  return text === null ? { status: 413, body: { error: "too-large", most: MOST_BYTES } } : answered(operation, text);
}

function notAllowed(allow: string): Reply {
  return { status: 405, body: { error: "method-not-allowed" }, allow };
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

/** An answer that is undetermined is one: 200, with its reasons. */
function answered(operation: Asked, text: string): Reply {
  try {
    return { status: 200, body: answerTo(operation, questionOf(JSON.parse(text), ["input", "options"])) };
  } catch (error) {
    if (error instanceof SyntaxError) return { status: 400, body: { error: "not-json" } };
    if (error instanceof CasnosInputError) return { status: 422, body: { issues: error.issues } };
    throw error;
  }
}
