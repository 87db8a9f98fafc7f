// npm run mcp: speaks the Model Context Protocol over standard input and output.
//
//   { "command": "npm", "args": ["run", "--silent", "mcp"], "cwd": "…/casnos-rules" }
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { casnosMcpServer } from "./server.js";

await casnosMcpServer().connect(new StdioServerTransport());
