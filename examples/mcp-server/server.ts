// A Model Context Protocol server of the rules: what a model is given cannot lack its status, its sources or its refusal,
// because the client checks it against the schemas of the answers.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type CallToolResult,
} from "@modelcontextprotocol/sdk/types.js";
import { CasnosInputError, type Language } from "casnos-rules";
import { openApi } from "casnos-rules/schemas";
import { languageOf, tools, type Callable } from "./tools.js";
import { REPEAT, WORDS } from "./words.js";

/** A server with every tool, to be connected to a transport. It holds nothing between two calls. */
export function casnosMcpServer(): McpServer {
  const callable = tools();
  const { info } = openApi() as { info: { version: string } };
  const about = { name: "casnos-rules", version: info.version };
  const server = new McpServer(about, { capabilities: { tools: {} }, instructions: REPEAT });
  // The tools bring JSON Schemas, which the registration of the SDK does not take: it wants to write its own.
  server.server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: [...callable.values()].map(({ call: _, ...tool }) => ({ ...tool, annotations: { readOnlyHint: true } })),
  }));
  server.server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const tool = callable.get(params.name);
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, `no tool ${params.name}`);
    return called(tool, params.arguments ?? {});
  });
  return server;
}

function called(tool: Callable, question: Record<string, unknown>): CallToolResult {
  try {
    const { structured, text } = tool.call(question);
    // As it will be read: frozen lists and all become plain JSON here.
    const structuredContent = JSON.parse(JSON.stringify(structured)) as Record<string, unknown>;
    return { structuredContent, content: [{ type: "text", text }] };
  } catch (error) {
    if (error instanceof CasnosInputError) return refused(error, spokenLanguage(question));
    throw error;
  }
}

/** What is wrong with a question: a sentence for each problem in the language asked for, then the problems as data. */
function refused({ issues }: CasnosInputError, language: Language): CallToolResult {
  const sentences = issues.map(({ sentences }) => sentences[language]);
  return {
    isError: true,
    content: [
      { type: "text", text: [WORDS[language].wrongInput, ...sentences].join("\n") },
      { type: "text", text: JSON.stringify({ issues }) },
    ],
  };
}

/** The language to refuse in: that of the question, unless it is what is wrong. */
function spokenLanguage(question: unknown): Language {
  try {
    return languageOf(question);
  } catch {
    return "en";
  }
}
