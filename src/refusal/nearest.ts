const MOST_NAMES = 5;
const MOST_LETTERS = 60;

/** The few names most like a text, by the pairs of letters they share; the most like first. */
export function nearest(text: string, names: readonly string[]): readonly string[] {
  const pairs = pairsOf(text);
  const likeness = (name: string): number => {
    const own = pairsOf(name);
    return own.filter((pair) => pairs.includes(pair)).length / (own.length + pairs.length);
  };
  return [...names].sort((a, b) => likeness(b) - likeness(a)).slice(0, MOST_NAMES);
}

function pairsOf(text: string): readonly string[] {
  const letters = text.slice(0, MOST_LETTERS).toLowerCase();
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, place) => letters.slice(place, place + 2));
}
