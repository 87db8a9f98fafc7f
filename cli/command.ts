import { CasnosInputError } from "casnos-rules";
import { batch } from "./batch.js";
import { requestOf } from "./command-line.js";
import { Failure } from "./failure.js";
import { help } from "./help.js";
import { portfolio } from "./portfolio/portfolio.js";
import type { Screen } from "./screen.js";
import { speechIn, type Speech } from "./words/speech.js";

const USAGE = 2;
const BROKEN = 70;

/** What the command is run with. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly screen: Screen;
}

/** Runs the command and gives its exit code: 0 done, 1 a file that is wrong, 2 a command line that is. */
export async function command(
  given: readonly string[],
  { environment, version, screen }: Surroundings,
): Promise<number> {
  let say = speechIn("en");
  try {
    const request = requestOf(given, environment);
    ({ say } = request);
    switch (request.command) {
      case "version":
        screen.print(`${version}\n`);
        break;
      case "help":
        screen.print(help(say));
        break;
      case "batch":
        await batch(request, screen);
        break;
      case "portfolio":
        await portfolio(request, screen);
    }
    return 0;
  } catch (error) {
    screen.say(`casnos-rules: ${textOf(error, say)}\n`);
    if (error instanceof Failure) return error.exitCode;
    return error instanceof CasnosInputError ? USAGE : BROKEN;
  }
}

function textOf(error: unknown, { language, seeHelp }: Speech): string {
  if (error instanceof Failure) return error.exitCode === USAGE ? `${error.message}\n${seeHelp}` : error.message;
  if (error instanceof CasnosInputError) return error.issues.map(({ sentences }) => sentences[language]).join("\n");
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
