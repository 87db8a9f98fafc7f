/** Ends the program with a message and an exit code. */
export class Failure extends Error {
  override readonly name = "Failure";

  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
  }
}

const USAGE = 2;
const DATA = 1;

/** What is wrong with the command line. */
export function wrongUsage(message: string): Failure {
  return new Failure(message, USAGE);
}

/** Whether a file could not be opened, read or written, as the system says it. */
export function isOfTheSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** What is wrong with a file that was given. */
export function wrongData(message: string): Failure {
  return new Failure(message, DATA);
}
