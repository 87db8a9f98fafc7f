import type { Reason } from "../working/reasons.js";
import type { Voice } from "./sentence.js";

/** Why an answer is undetermined, in a sentence. */
export function reasonLine(reason: Reason, say: Voice): string {
  const { words } = say;
  switch (reason.code) {
    case "missing-fact": {
      const { fact, year, index } = reason;
      return words.missingFact(
        words.facts[fact] ?? fact,
        year === null ? null : String(year),
        index === null ? null : say.number(index + 1),
      );
    }
    case "outside-coverage": {
      const { series, day, coveredFrom, coveredTo } = reason;
      return coveredTo === null
        ? words.beforeCoverage(say.series(series), say.day(day), say.day(coveredFrom))
        : words.afterCoverage(say.series(series), say.day(day), say.day(coveredTo));
    }
    case "other-reading":
      return words.otherReading(say.series(reason.series), say.day(reason.day), words.readings[reason.reading]);
    case "no-known-rule": {
      const { topic, day } = reason;
      return words.noKnownRule(words.topics[topic] ?? say.series(topic), day === null ? null : say.day(day));
    }
    case "below-minimum-source":
      return words.belowMinimum(words.statuses[reason.required], words.statuses[reason.found]);
  }
}
