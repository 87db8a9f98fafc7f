// What the law sets on a day, in words.
import { CasnosInputError, createCasnos, type Language, type SeriesId } from "casnos-rules";
import { explain } from "casnos-rules/explain";

const casnos = createCasnos();

/** What a series holds on a day; what is wrong with the day, if it is none. */
export function saidOn(series: SeriesId, on: string, language: Language): string {
  try {
    return explain(casnos.law.value(series, { on }), { language });
  } catch (error) {
    if (error instanceof CasnosInputError) return error.issues.map(({ sentences }) => sentences[language]).join("\n");
    throw error;
  }
}
