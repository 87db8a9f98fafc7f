import * as fc from "fast-check";
import { addDays, earlier, later, yearOf, type Day } from "../../calendar/day.js";
import { seriesIds } from "../../catalogue/series.js";
import type { Dossier } from "../../dossier/dossier.js";
import { ACTIVITIES } from "../../facts/activity.js";
import { REMISSION_GROUNDS } from "../../facts/debt.js";
import { ENFORCEMENT_MEASURES, LAPSING_CLAIMS } from "../../facts/dispute.js";
import type { FactsOf, OperationId } from "../../operations.js";
import type { InputOf } from "../../schemas/input.js";
import { placedCareer } from "./career.js";
import {
  anyDebts,
  anyDossierPayments,
  anyPayments,
  anySurchargeRates,
  anyTurnover,
  inEachYear,
  placedContributor,
} from "./contributor.js";
import { anyDeceasedMember, placedDeceased, placedFamily, placedRelative } from "./family.js";
import {
  among,
  anyAmount,
  anyDay,
  anyDelay,
  anyYear,
  dayAfter,
  dayBefore,
  fields,
  on,
  orNone,
  placedOrNone,
  type FactsOptions,
  type Placed,
} from "./leaves.js";
import { placedPerson } from "./person.js";
import { refuseUnknownName } from "../unknown-name.js";

/** The facts of each operation, as callers write them. */
type Inputs = { readonly [O in OperationId]: fc.Arbitrary<InputOf<FactsOf<O>>> };

/**
 * Inputs of an operation, around everything where its law turns. The facade accepts each of them.
 *
 * @param operation - The name of the operation.
 * @param options - Whether facts are left out.
 * @returns An arbitrary of fast-check; a failing case shrinks to round amounts and simple days.
 * @throws CasnosInputError for a name that is no operation.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 * import * as fc from "fast-check";
 *
 * const casnos = createCasnos();
 * const neverEarlier = fc.property(inputOf("eligibility.filingDeadline"), (input) => {
 *   const answer = casnos.eligibility.filingDeadline(input);
 *   return answer.kind === "undetermined" || answer.value.lastDay > input.activityStart;
 * });
 * fc.check(neverEarlier).failed; // => false
 * ```
 */
export function inputOf<O extends OperationId>(
  operation: O,
  options: FactsOptions = {},
): fc.Arbitrary<InputOf<FactsOf<O>>> {
  const all = inputs(options);
  refuseUnknownName(operation, Object.keys(all), ["operation"]);
  return all[operation];
}

function inputs(options: FactsOptions): Inputs {
  return {
    ...eligibilityInputs(options),
    ...contributionsInputs(options),
    ...retirementInputs(options),
    ...healthInputs(options),
    ...disputesInputs(options),
    "law.value": fc.record({ series: fc.constantFrom(...seriesIds), on: anyDay() }, { noNullPrototype: true }),
  };
}

/** The turnovers of four years up to the one asked for. */
function lastTurnovers(options: FactsOptions) {
  const each = fc
    .array(anyAmount(), { minLength: 1, maxLength: 4 })
    .map((all) => (last: number) => inEachYear(last - 3, last, all, (year, amount) => ({ year, amount })));
  return options.leftOut === true
    ? fc.oneof(
        each,
        anyTurnover().map((all) => () => all),
      )
    : each;
}

type InputsOf<Branch extends string> = Pick<Inputs, Extract<OperationId, `${Branch}.${string}`>>;

function eligibilityInputs(options: FactsOptions): InputsOf<"eligibility"> {
  return {
    "eligibility.affiliation": fields(
      { activity: fc.constantFrom(...ACTIVITIES), on: anyDay(), alsoSalaried: fc.boolean() },
      ["on"],
      options,
    ),
    "eligibility.autoEntrepreneurStatus": fields(
      { turnover: lastTurnovers(options), year: anyYear() },
      ["year"],
      options,
    ).map(({ turnover, year }) => ({ year, ...(turnover === undefined ? {} : { turnover: turnover(year) }) })),
    "eligibility.filingDeadline": fc.record({ activityStart: anyDay() }, { noNullPrototype: true }),
    "eligibility.lateFilingPenalty": after(
      anyDay(),
      fields({ filedOn: placedOrNone(dayAfter()), on: dayAfter() }, ["on"], options),
      (activityStart, drawn) => ({ activityStart, ...drawn }),
    ),
  };
}

/** Fields that lie some days after a first one, each put on its day. */
function after<D extends Readonly<Record<string, ((day: Day) => unknown) | undefined>>, T>(
  day: fc.Arbitrary<Day>,
  drawn: fc.Arbitrary<D>,
  build: (day: Day, placed: { readonly [K in keyof D]: Placement<D[K]> }) => T,
): fc.Arbitrary<T> {
  return fc.tuple(day, drawn).map(([first, all]) => build(first, put(all, first)));
}

type Placement<F> = F extends (day: Day) => infer T ? T : undefined;

function put<D extends Readonly<Record<string, ((day: Day) => unknown) | undefined>>>(
  all: D,
  day: Day,
): { readonly [K in keyof D]: Placement<D[K]> } {
  const entries = Object.entries(all).map(([name, of]) => [name, of?.(day)] as const);
  return Object.fromEntries(entries) as { [K in keyof D]: Placement<D[K]> };
}

function contributionsInputs(options: FactsOptions): InputsOf<"contributions"> {
  const contributor = placedContributor(options);
  return {
    "contributions.annual": fc
      .tuple(anyYear(), contributor)
      .map(([year, of]) => ({ year, ...of({ first: year - 1, last: year }) })),
    "contributions.schedule": fc.tuple(anyYear(), fc.nat({ max: 8 }), contributor).map(([fromYear, years, of]) => ({
      ...of({ first: fromYear - 1, last: fromYear + years }),
      fromYear,
      toYear: fromYear + years,
    })),
    "contributions.lateSurcharge": fc
      .tuple(
        anyDay(),
        fields(
          { due: anyAmount(), payments: placedPayments(), on: dayAfter(), rates: fc.option(anySurchargeRates()) },
          ["due", "on"],
          options,
        ),
      )
      .map(([dueOn, { payments, on: asked, rates, ...rest }]) => ({
        dueOn,
        ...rest,
        ...(payments === undefined ? {} : { payments: payments(dueOn) }),
        on: asked(dueOn),
        ...(rates === undefined || rates === null ? {} : { rates }),
      })),
    "contributions.remission": fields(
      { surcharge: anyAmount(), on: anyDay(), ground: fc.constantFrom(...REMISSION_GROUNDS) },
      ["surcharge", "on"],
      options,
    ),
    "contributions.limitation": fc
      .tuple(anyDay(), anyDelay(), fields({ notices: orNone(fc.array(anyDelay(), { maxLength: 3 })) }, [], options))
      .map(([dueOn, days, { notices }]) => ({
        dueOn,
        on: addDays(dueOn, days),
        ...(notices === undefined ? {} : { notices: notices?.map((later) => addDays(dueOn, later)) ?? null }),
      })),
    "contributions.amnesties": fields(
      {
        on: anyDay(),
        activity: fc.constantFrom(...ACTIVITIES),
        birthDate: anyDay(),
        goodFaith: fc.boolean(),
        financialDifficulty: fc.boolean(),
        currentYearPaid: fc.boolean(),
        scheduleSigned: fc.boolean(),
        paidAtOnce: fc.boolean(),
        onlySurcharges: fc.boolean(),
        hasEarlierSchedule: fc.boolean(),
        filedOn: orNone(anyDay()),
        firstPartPaidOn: orNone(anyDay()),
      },
      ["on"],
      options,
    ),
    "contributions.adjustment": fc
      .tuple(anyYear(), contributor, fields({ settledBase: anyAmount() }, [], options))
      .map(([year, of, settled]) => ({ year, ...of({ first: year - 1, last: year }), ...settled })),
    "contributions.settlement": fields(
      { debts: anyDebts(), payments: anyPayments(), on: anyDay(), rates: fc.option(anySurchargeRates()) },
      ["on"],
      options,
    ).map(({ rates, ...rest }) => ({ ...rest, ...(rates === undefined || rates === null ? {} : { rates }) })),
    "contributions.voluntaryScheme": fc.record({ on: anyDay() }, { noNullPrototype: true }),
    "contributions.toBeInOrder": fc
      .tuple(anyDay(), anyDelay(800), contributor, anyDossierPayments())
      .map(([day, days, of, payments]) => ({
        ...of({ first: yearOf(day) - 3, last: yearOf(day) }),
        payments,
        on: day,
        by: addDays(day, days),
      })),
  };
}

/** Payments some days after the one they are placed by. */
function placedPayments(): Placed<readonly { readonly on: Day; readonly amount: string }[]> {
  const one = fc.record({ on: dayAfter(), amount: anyAmount() }, { noNullPrototype: true });
  return fc
    .array(one, { maxLength: 3 })
    .map((all) => (day) => all.map(({ on: at, amount }) => ({ on: at(day), amount })));
}

function retirementInputs(options: FactsOptions): InputsOf<"retirement"> {
  const insured = fc.tuple(
    placedPerson(options),
    placedCareer(options),
    fields({ periods: fc.constant(null) }, [], options),
  );
  const placed = insured.map(([person, career, { periods }]) => (day: Day) => ({
    person: person(day),
    ...(periods === undefined ? {} : { periods: career(day) }),
  }));
  const asked = on(placed).map(([day, who]) => ({ ...who, on: day }));
  const starting = on(placed).map(([day, who]) => ({ ...who, startOn: day }));
  const spouse = fields({ dependentSpouse: fc.boolean() }, [], options);
  return {
    "retirement.age": on(placedPerson(options)).map(([day, person]) => ({ person, on: day })),
    "retirement.entitlement": asked,
    "retirement.pension": fc.tuple(starting, spouse).map(([facts, more]) => ({ ...facts, ...more })),
    "retirement.buyBack": asked,
    "retirement.claimWindow": fc.record({ startOn: anyDay() }, { noNullPrototype: true }),
    "retirement.startDate": fc.record({ claimReceivedOn: anyDay() }, { noNullPrototype: true }),
    "retirement.earliest": fc
      .tuple(
        asked,
        fields({ continuing: orNone(fc.record({ base: anyAmount() }, { noNullPrototype: true })) }, [], options),
      )
      .map(([facts, more]) => ({ ...facts, ...more })),
    "retirement.oneMoreYear": fc
      .tuple(starting, spouse, anyAmount())
      .map(([facts, more, base]) => ({ ...facts, ...more, base })),
    "retirement.survivors": fc
      .tuple(anyDay(), placedDeceased(options), anyDelay(), fields({ family: placedFamily(options) }, [], options))
      .map(([diedOn, deceased, days, { family }]) => {
        const to = addDays(diedOn, days);
        return {
          deceased: deceased(diedOn),
          ...(family === undefined ? {} : { family: family({ from: diedOn, to }) }),
          on: to,
        };
      }),
    "retirement.revalue": placedRevaluation(options).map((of) => of("2100-12-31" as Day)),
  };
}

/** A pension in payment and the day asked for, which is at most the day it is placed by. */
function placedRevaluation(options: FactsOptions): Placed<InputOf<FactsOf<"retirement.revalue">>> {
  const rate = fc.record(
    { on: anyDay(), rate: fc.constantFrom("0", "0.02", "0.04", "0.5") },
    { noNullPrototype: true },
  );
  return fc
    .tuple(
      anyDay(),
      anyDelay(2000),
      anyDelay(8000),
      anyAmount({ max: 100_000_000 }),
      fields(
        {
          received2012: anyAmount({ max: 100_000_000 }),
          rates: fc.uniqueArray(rate, { selector: ({ on: at }) => at, maxLength: 3 }),
        },
        [],
        options,
      ),
    )
    .map(([liquidated, held, followed, monthly, rest]) => (last) => {
      const liquidatedOn = earlier(liquidated, last);
      const from = earlier(addDays(liquidatedOn, held), last);
      return { monthly, liquidatedOn, from, to: earlier(addDays(from, followed), last), ...rest };
    });
}

function healthInputs(options: FactsOptions): InputsOf<"health"> {
  return {
    "health.careRights": fields(
      {
        insured: fc.constantFrom("member" as const, "pension-holder" as const),
        filedOn: orNone(anyDay()),
        on: anyDay(),
        upToDate: fc.boolean(),
        arrearsSchedule: fc.boolean(),
        currentYearPaid: fc.boolean(),
        pension: fc.constantFrom(
          "retirement" as const,
          "invalidity" as const,
          "retirement-allowance" as const,
          "survivors" as const,
        ),
      },
      ["on"],
      options,
    ),
    "health.dependant": fc
      .tuple(
        anyDay(),
        placedRelative(options),
        fields({ salariedWithoutOwnRight: fc.boolean(), treatmentBegunOn: placedOrNone(dayBefore()) }, [], options),
      )
      .map(([day, relative, { treatmentBegunOn, ...rest }]) => ({
        relative: relative({ from: day, to: day }),
        on: day,
        ...rest,
        ...(treatmentBegunOn === undefined ? {} : { treatmentBegunOn: treatmentBegunOn(day) }),
      })),
    "health.reimbursement": anyCarePapers(options),
    "health.thirdPartyPayment": fields(
      {
        amount: anyAmount({ max: 10_000_000 }),
        on: anyDay(),
        chronic: fc.boolean(),
        pensionHolder: fc.boolean(),
        prescriptionsThisQuarter: among([0, 1, 2, 3], { max: 100 }),
      },
      ["on"],
      options,
    ),
    "health.maintainedRights": fields(
      {
        relation: fc.constantFrom(
          "widow" as const,
          "ascendant" as const,
          "orphan" as const,
          "child-in-charge" as const,
        ),
        on: anyDay(),
        remarried: fc.boolean(),
        coveredByOwnWork: fc.boolean(),
        deathCapitalConditions: fc.boolean(),
        monthlyIncome: anyAmount({ max: 10_000_000 }),
        dependent: fc.boolean(),
        guardianInsured: fc.boolean(),
      },
      ["on"],
      options,
    ),
    "health.invalidity": fc
      .tuple(
        anyDay(),
        placedPerson(options),
        fields(
          {
            affiliatedOn: dayBefore(8000),
            foundOn: dayBefore(),
            totalAndDefinitive: fc.boolean(),
            upToDate: fc.boolean(),
            ceasedOn: placedOrNone(dayBefore()),
            claimedOn: placedOrNone(dayBefore()),
            lacksYearsForPension: fc.boolean(),
          },
          [],
          options,
        ),
      )
      .map(([decidedOn, person, { affiliatedOn, foundOn, ceasedOn, claimedOn, ...rest }]) => ({
        person: person(decidedOn),
        decidedOn,
        ...rest,
        ...given(put({ affiliatedOn, foundOn, ceasedOn, claimedOn }, decidedOn)),
      })),
    "health.deathCapital": fc
      .tuple(
        anyDay(),
        anyDeceasedMember(options),
        fields({ family: placedFamily(options), claimedOn: placedOrNone(dayAfter()), on: dayAfter() }, [], options),
      )
      .map(([diedOn, deceased, { family, ...days }]) => ({
        deceased,
        diedOn,
        ...(family === undefined ? {} : { family: family({ from: diedOn, to: diedOn }) }),
        ...given(put(days, diedOn)),
      })),
  };
}

/** Without the fields that are left out. */
function given<T extends object>(all: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function anyCarePapers(options: FactsOptions): fc.Arbitrary<InputOf<FactsOf<"health.reimbursement">>> {
  const later = fields(
    { treatmentEndedOn: placedOrNone(dayAfter(400)), filedOn: placedOrNone(dayAfter(400)), on: dayAfter(400) },
    [],
    options,
  );
  const facts = fields(
    {
      tariff: anyAmount(),
      care: fc.constantFrom(
        "ordinary" as const,
        "long-illness" as const,
        "maternity" as const,
        "maternity-hospital" as const,
      ),
      pensionHolder: fc.boolean(),
      hospitalDays: among([1, 7, 8, 9], { min: 1, max: 366 }),
      forceMajeure: fc.boolean(),
    },
    [],
    options,
  );
  return fc
    .tuple(anyDay(), later, facts)
    .map(([careOn, days, rest]) => ({ careOn, ...given(put(days, careOn)), ...rest }));
}

function disputesInputs(options: FactsOptions): InputsOf<"disputes"> {
  return {
    "disputes.appeal": fc.tuple(anyDay(), anyDelay(600), placedAppeal(options)).map(([day, days, appeal]) => {
      const last = addDays(day, days);
      return appeal({ from: day, to: last });
    }),
    "disputes.enforcement": fc.record(
      { measure: fc.constantFrom(...ENFORCEMENT_MEASURES), on: anyDay() },
      { noNullPrototype: true },
    ),
    "disputes.limitation": fc
      .tuple(fc.constantFrom(...LAPSING_CLAIMS), anyDay(), anyDelay())
      .map(([claim, dueOn, days]) => ({ claim, dueOn, on: addDays(dueOn, days) })),
  };
}

type Appeal = InputOf<FactsOf<"disputes.appeal">>;

/** The days on the road of each matter, in their order. */
const ROADS = {
  surcharges: ["appealedOn", "decisionNotifiedOn", "furtherAppealedOn", "furtherDecisionNotifiedOn", "courtSeizedOn"],
  decision: ["appealedOn", "decisionNotifiedOn", "furtherAppealedOn", "furtherDecisionNotifiedOn", "courtSeizedOn"],
  medical: ["appealedOn", "expertsProposedOn", "expertsAnsweredOn"],
  invalidity: ["appealedOn", "decisionNotifiedOn", "courtSeizedOn"],
} as const;

/**
 * A contested decision between its notification and a last day: the road is walked as far as that day allows, and what
 * did not happen yet is null, or not known.
 */
function placedAppeal(options: FactsOptions): fc.Arbitrary<(life: { readonly from: Day; readonly to: Day }) => Appeal> {
  const facts = fields({ wayStated: fc.boolean(), amount: anyAmount() }, [], options);
  return fc
    .tuple(
      fc.constantFrom("surcharges" as const, "decision" as const, "medical" as const, "invalidity" as const),
      fc.array(anyDelay(120), { minLength: 5, maxLength: 5 }),
      fc.nat({ max: 5 }),
      facts,
    )
    .map(([matter, delays, walked, { amount, wayStated }]) => ({ from, to }) => {
      const road = ROADS[matter];
      const days: Record<string, Day | null> = {};
      let day = from;
      road.forEach((name, place) => {
        if (place < walked) days[name] = day = earlier(addDays(day, delays[place] ?? 0), to);
        else if (options.leftOut !== true) days[name] = null;
      });
      return {
        matter,
        notifiedOn: from,
        ...(wayStated === undefined ? {} : { wayStated }),
        ...(amount === undefined || matter !== "surcharges" ? {} : { amount }),
        ...days,
        on: later(day, to),
      };
    });
}

/**
 * Whole files, as `assess` takes them: a person, activities, incomes, payments, a career, a family, now and then a death,
 * a pension in payment, a contested decision and papers of care.
 *
 * @param options - Whether facts are left out.
 * @returns An arbitrary of fast-check; the facade accepts each file.
 *
 * @example
 * ```ts
 * import { createCasnos } from "casnos-rules";
 * import * as fc from "fast-check";
 *
 * const casnos = createCasnos();
 * fc.sample(anyDossier(), 5).every((dossier) => casnos.assess(dossier).on === dossier.on); // => true
 * ```
 */
export function anyDossier(options: FactsOptions = {}): fc.Arbitrary<InputOf<Dossier>> {
  const file = fields(
    {
      alsoSalaried: fc.boolean(),
      payments: anyDossierPayments(),
      dependentSpouse: fc.boolean(),
      upToDate: fc.boolean(),
      arrearsSchedule: fc.boolean(),
      noticesReceived: orNone(fc.array(anyDay(), { maxLength: 2 })),
      carePapers: fc.array(anyCarePapers(options), { maxLength: 1 }),
    },
    [],
    options,
  );
  const placed = fields(
    {
      periods: placedCareer(options),
      pensionInPayment: placedRevaluation(options).map((of) => (day: Day) => withoutEnd(of(day))),
      contested: fc
        .tuple(anyDelay(600), placedAppeal(options))
        .map(([days, appeal]) => (day: Day) => [appeal({ from: addDays(day, -days), to: day })]),
    },
    [],
    { leftOut: true },
  );
  return fc
    .tuple(
      anyDay(),
      placedPerson(options),
      placedContributor(options),
      orNone(anyDelay()),
      file,
      placed,
      placedFamily(options),
      placedDeath(options),
    )
    .map(([day, person, contributor, filedAfter, facts, later, family, death]) => {
      const died = death?.(day);
      const { activities, ...amounts } = contributor({ first: yearOf(day) - 3, last: yearOf(day) });
      return {
        on: day,
        person: person(day),
        ...(activities === undefined ? {} : { activities: activities.map((one) => filed(one, filedAfter)) }),
        ...amounts,
        ...facts,
        ...given(put(later, day)),
        family: family({ from: died?.diedOn ?? day, to: day }),
        ...(died === undefined ? {} : { death: died }),
      };
    });
}

/** An activity with the day it was filed, null while it is not. */
function filed<A extends { readonly from: string }>(activity: A, days: number | null) {
  return { ...activity, filedOn: days === null ? null : addDays(activity.from as Day, days) };
}

function withoutEnd({ to: _, ...rest }: InputOf<FactsOf<"retirement.revalue">>) {
  return rest;
}

function placedDeath(options: FactsOptions) {
  const drawn = orNone(
    fc.record(
      {
        right: fc.constantFrom("pension" as const, "allowance" as const, "invalidity" as const),
        monthly: anyAmount({ max: 100_000_000 }),
      },
      { noNullPrototype: true },
    ),
  );
  const rest = fields({ lastBase: anyAmount() }, [], options);
  const one = fc.tuple(dayBefore(), drawn, rest).map(([before, pension, more]) => (day: Day) => {
    const diedOn = before(day);
    return { diedOn, drawn: pension, ...more, claimedOn: null };
  });
  return fc.option(one, { nil: undefined, freq: 1 });
}
