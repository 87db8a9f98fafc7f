import * as affiliation from "../law/affiliation.js";
import * as contribution from "../law/contribution.js";
import * as deadlines from "../law/deadlines.js";
import * as penalties from "../law/penalties.js";
import * as pension from "../law/pension.js";
import * as retirementAge from "../law/retirement-age.js";
import type { AnySeries } from "../law/series.js";
import * as wages from "../law/wages.js";

type IdIn<Module> = Extract<Module[keyof Module], { readonly id: string }>["id"];

/** The name of a series of the law. */
export type SeriesId =
  | IdIn<typeof wages>
  | IdIn<typeof contribution>
  | IdIn<typeof deadlines>
  | IdIn<typeof penalties>
  | IdIn<typeof retirementAge>
  | IdIn<typeof pension>
  | IdIn<typeof affiliation>
  | IdIn<typeof affiliation.activityDocuments>;

const { activityDocuments, ...duties } = affiliation;
const everything: readonly AnySeries[] = [
  wages,
  contribution,
  deadlines,
  penalties,
  retirementAge,
  pension,
  duties,
  activityDocuments,
].flatMap((file) => Object.values(file));

/** The names of all series, in the order of the law files. */
export const seriesIds: readonly SeriesId[] = everything.map(({ id }) => id as SeriesId);

/** Every series of the law, by its name. */
export const allSeries: Readonly<Record<SeriesId, AnySeries>> = Object.fromEntries(
  everything.map((series) => [series.id, series]),
) as Record<SeriesId, AnySeries>;
