// npm run serve: answers on http://localhost:8080, or on the port given. The document is at /openapi.json.
//
//   npm run serve -- 9000
//   curl -d '{ "input": { "claimReceivedOn": "2026-03-15" } }' http://localhost:8080/retirement/startDate
import { casnosServer } from "./server.js";

const [given = "8080"] = process.argv.slice(2);
const port = Number(given);

if (Number.isInteger(port) && port >= 0 && port < 65_536) {
  casnosServer().listen(port, "localhost", () => {
    process.stdout.write(`http://localhost:${String(port)}/openapi.json\n`);
  });
} else {
  process.stderr.write("Usage: npm run serve -- [port]\n");
  process.exitCode = 2;
}
