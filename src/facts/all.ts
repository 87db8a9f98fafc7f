import type { Fact } from "../working/fact.js";
import * as activity from "./activity.js";
import * as career from "./career.js";
import * as debt from "./debt.js";
import * as family from "./family.js";
import * as income from "./income.js";
import * as payment from "./payment.js";
import * as person from "./person.js";

const { ACTIVITIES: _activities, ...ofActivity } = activity;
const { REMISSION_GROUNDS: _grounds, ...ofDebt } = debt;

/** Every fact that a rule can ask for, by its name. */
export const allFacts: Readonly<Record<string, Fact<unknown>>> = Object.fromEntries(
  [
    ...Object.values(person),
    ...Object.values(ofActivity),
    ...Object.values(family),
    ...Object.values(income),
    ...Object.values(career),
    ...Object.values(payment),
    ...Object.values(ofDebt),
  ].map((fact) => [fact.id, fact as Fact<unknown>]),
);
