import type { Fact } from "../working/fact.js";
import * as activity from "./activity.js";
import * as care from "./care.js";
import * as career from "./career.js";
import * as deathCapital from "./death-capital.js";
import * as deceased from "./deceased.js";
import * as dispute from "./dispute.js";
import * as debt from "./debt.js";
import * as family from "./family.js";
import * as income from "./income.js";
import * as invalidity from "./invalidity.js";
import * as payment from "./payment.js";
import * as person from "./person.js";
import * as turnover from "./turnover.js";
import * as revaluation from "./revaluation.js";

const { ACTIVITIES: _activities, ...ofActivity } = activity;
const { MATTERS: _matters, ENFORCEMENT_MEASURES: _measures, LAPSING_CLAIMS: _claims, ...ofDispute } = dispute;
const { REMISSION_GROUNDS: _grounds, ...ofDebt } = debt;

/** Every fact that a rule can ask for, by its name. */
export const allFacts: Readonly<Record<string, Fact<unknown>>> = Object.fromEntries(
  [
    ...Object.values(person),
    ...Object.values(ofActivity),
    ...Object.values(family),
    ...Object.values(income),
    ...Object.values(career),
    ...Object.values(deceased),
    ...Object.values(payment),
    ...Object.values(turnover),
    ...Object.values(invalidity),
    ...Object.values(deathCapital),
    ...Object.values(revaluation),
    ...Object.values(care),
    ...Object.values(ofDispute),
    ...Object.values(ofDebt),
  ].map((fact) => [fact.id, fact as Fact<unknown>]),
);
