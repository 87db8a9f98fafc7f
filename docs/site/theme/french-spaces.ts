// French sets a space before its high signs, at which no line may break.

/** A French text whose signs stay with the word before them. */
export function withFrenchSpaces(text: string): string {
  return text.replaceAll(/ (?=[:;?!»%])/g, "\u00A0").replaceAll(/(?<=«) |(?<=\b[Nn]°) /g, "\u00A0");
}
