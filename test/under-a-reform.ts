import { createCasnos } from "casnos-rules";
import { reform, type ReformInput } from "casnos-rules/reasoning";

/** The library under a law that differs from the one held in some values. */
export function underAReform(...changes: ReformInput["changes"][number][]): ReturnType<typeof createCasnos> {
  return createCasnos({ legislation: [reform({ id: "another-law", title: "Another law", changes })] });
}
