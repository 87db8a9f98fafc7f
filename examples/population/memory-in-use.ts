/** Runs something and says how much memory the program held at most meanwhile, bytes; looked at twenty times a second. */
export async function watched<T>(run: () => Promise<T>): Promise<{ readonly value: T; readonly mostMemory: number }> {
  let mostMemory = 0;
  const look = (): void => {
    mostMemory = Math.max(mostMemory, process.memoryUsage.rss());
  };
  const looking = setInterval(look, 50);
  try {
    look();
    const value = await run();
    look();
    return { value, mostMemory };
  } finally {
    clearInterval(looking);
  }
}
