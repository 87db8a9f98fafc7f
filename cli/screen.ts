/** Where the command says what it says: what is asked for, and what is said beside it. */
export interface Screen {
  /** Standard output. */
  readonly print: (text: string) => void;
  /** Standard error. */
  readonly say: (text: string) => void;
  /** Whether a bar can move on it. */
  readonly isTerminal: boolean;
}
