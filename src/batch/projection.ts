import type { Cited } from "../working/cited.js";
import type { LawView } from "../working/law-view.js";
import type { Context } from "../working/working.js";

/** A context that knows whether law of a day after the last one checked was read since it was last asked. */
export interface ProjectionSeen {
  readonly context: Context;
  /** Whether it was; what was seen is then forgotten. */
  readonly wasProjected: () => boolean;
}

/** The same context, watched: a silent working keeps no citations, and a row must say that it is projected. */
export function projectionSeen(context: Context): ProjectionSeen {
  const { law } = context;
  let seen = false;
  function look<C extends Cited<unknown> | null>(cited: C): C {
    if (cited !== null && cited.projectedFrom !== null) seen = true;
    return cited;
  }
  const watched: LawView = {
    ...law,
    read: (series, day) => look(law.read(series, day)),
    readEnding: (series, start) => look(law.readEnding(series, start)),
    find: (series, day) => look(law.find(series, day)),
  };
  return {
    context: { ...context, law: watched },
    wasProjected() {
      const was = seen;
      seen = false;
      return was;
    },
  };
}
