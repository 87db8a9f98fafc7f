/** What is put in is taken out in turn; who takes from an empty one waits. */
export interface Queue<T> {
  put(one: T): void;
  take(): Promise<T>;
  /** Whoever waits, and whoever comes, is told of the error. */
  fail(error: Error): void;
}

/** A queue with nothing in it, or with some things. */
export function queue<T>(begun: readonly T[] = []): Queue<T> {
  const held = [...begun];
  const waiting: { give: (one: T) => void; refuse: (error: Error) => void }[] = [];
  let failure: Error | null = null;
  return {
    put(one) {
      const next = waiting.shift();
      if (next === undefined) held.push(one);
      else next.give(one);
    },
    take: () =>
      new Promise((give, refuse) => {
        if (failure !== null) refuse(failure);
        else if (held.length > 0) give(held.shift() as T);
        else waiting.push({ give, refuse });
      }),
    fail(error) {
      failure = error;
      for (const { refuse } of waiting.splice(0)) refuse(error);
    },
  };
}
