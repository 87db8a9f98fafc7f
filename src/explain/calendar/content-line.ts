// What RFC 5545 asks of the lines of a calendar, whatever they say.

const MOST_OCTETS = 75;

/** A property as one content line, folded: no line of it is longer than 75 octets, and no character is cut. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) {
      lines.push(line);
      // The space that says that the line goes on is one of its octets.
      line = " ";
      octets = 1;
    }
    line += character;
    octets += more;
  }
  return [...lines, line].join("\r\n");
}

/** Text as the value of a property. What is no text in a calendar, such as a tab of a file's name, becomes a space. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/\p{Cc}|\p{Surrogate}/gu, " ");
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
