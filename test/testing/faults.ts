import type { Adapter, PropertyId } from "casnos-rules/testing";

// For each property a system that is right but for one fault, of a kind that is met in the field.

/** The functions of a system that answers at once. */
export type Right = { readonly [C in keyof Required<Adapter>]: (input: Input<C>) => Output<C> };
type Input<C extends keyof Adapter> = Parameters<NonNullable<Adapter[C]>>[0];
type Output<C extends keyof Adapter> = Exclude<ReturnType<NonNullable<Adapter[C]>>, Promise<unknown>>;

type Fault = (right: Right) => Adapter;

/** A function with what it gives changed, where it gives something. */
function changed<C extends keyof Right>(
  name: C,
  change: (gave: NonNullable<Output<C>>, input: Input<C>, right: Right) => Output<C>,
): Fault {
  return (right) => ({
    ...right,
    [name]: (input: Input<C>) => {
      const gave = right[name](input);
      return gave === null ? null : change(gave, input, right);
    },
  });
}

/** A function that is asked something else than what it was given. */
function misread<C extends keyof Right>(name: C, change: (input: Input<C>) => Input<C>): Fault {
  return (right) => ({ ...right, [name]: (input: Input<C>) => right[name](change(input)) });
}

const DAY = 86_400_000;
const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
const yearOf = (day: string): number => Number(day.slice(0, 4));
const yearsLater = (day: string, years: number): string => `${String(yearOf(day) + years)}${day.slice(4)}`;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const isNoDayOff = (day: string): boolean => new Date(day).getUTCDay() !== 5;

export const faults: Readonly<Record<PropertyId, readonly [fault: string, system: Fault]>> = {
  "contribution.rate": [
    "14 % in place of 15",
    changed("annualContribution", (owed, { year }, right) =>
      Math.max(right.annualContribution({ year, base: 0 }) ?? 0, Math.round((owed * 14) / 15)),
    ),
  ],
  "contribution.floor": [
    "15 % without the floor",
    changed("annualContribution", (owed, { base }) => Math.min(owed, Math.round(base * 0.15))),
  ],
  "contribution.ceiling": [
    "15 % without the ceiling",
    changed("annualContribution", (owed, { base }) => Math.max(owed, Math.round(base * 0.15))),
  ],
  "contribution.never-falls": [
    "beyond the ceiling the minimum",
    changed("annualContribution", (owed, { year, base }, right) =>
      base > 600_000_000 ? right.annualContribution({ year, base: 0 }) : owed,
    ),
  ],
  "contribution.no-jump": [
    "classes of income of 10 000 DA",
    misread("annualContribution", ({ year, base }) => ({ year, base: Math.ceil(base / 1_000_000) * 1_000_000 })),
  ],
  "contribution.same-up-to-the-floor": [
    "a fee for no income",
    changed("annualContribution", (owed, { base }) => (base === 0 ? owed + 100 : owed)),
  ],
  "contribution.same-from-the-ceiling": [
    "1 % of what passes the ceiling",
    changed("annualContribution", (owed, { base }) => owed + Math.floor(Math.max(0, base - 600_000_000) / 100)),
  ],
  "contribution.multiple": [
    "20 times the floor a year early",
    misread("annualContribution", ({ year, base }) => ({ year: year === 2015 ? 2016 : year, base })),
  ],
  "contribution.same-bounds-same-amount": [
    "a cost of living of one centime a year",
    changed("annualContribution", (owed, { year }) => owed + (year - 1990)),
  ],
  "contribution.wage-of-1-january": [
    "the wage of the end of the year",
    misread("annualContribution", ({ year, base }) => ({ year: year === 2020 ? 2026 : year + 1, base })),
  ],
  "contribution.reform-of-the-ceiling": [
    "2016 still capped at 8 times the floor",
    misread("annualContribution", ({ year, base }) => ({ year: year === 2016 ? 2015 : year, base })),
  ],
  "newcomer.minimum": ["twice the minimum", changed("newcomerContribution", (owed) => owed * 2)],
  "newcomer.no-part-year": [
    "by months",
    changed("newcomerContribution", (owed, { startedOn }) =>
      Math.round((owed * (13 - Number(startedOn.slice(5, 7)))) / 12),
    ),
  ],
  "split.adds-up": [
    "both halves rounded down",
    changed("contributionSplit", ({ socialInsurance, retirement }) => ({
      socialInsurance: Math.floor((socialInsurance + retirement) / 2),
      retirement: Math.floor((socialInsurance + retirement) / 2),
    })),
  ],
  "split.halves": [
    "40 and 60 %",
    changed("contributionSplit", ({ socialInsurance, retirement }) => ({
      socialInsurance: socialInsurance - 1000,
      retirement: retirement + 1000,
    })),
  ],
  "due.farmers-not-earlier": [
    "farmers on 30 April",
    changed("contributionDueDay", (due, { year, activity }) => (activity === "farmer" ? `${String(year)}-04-30` : due)),
  ],
  "due.not-before-the-start": [
    "30 June whatever the start",
    changed("contributionDueDay", (_, { year }) => `${String(year)}-06-30`),
  ],
  "due.days-after-a-late-start": [
    "thirty days after the start",
    changed("contributionDueDay", (due, { startedOn, year }) =>
      startedOn >= `${String(year)}-07-01` ? plusDays(startedOn, 30) : due,
    ),
  ],
  "filing.ten-days": ["the day of the start counted", changed("filingDeadline", (last) => plusDays(last, -1))],
  "filing.day-for-day": [
    "put off from a Friday",
    changed("filingDeadline", (last) => (isNoDayOff(last) ? last : plusDays(last, 1))),
  ],
  "penalty.none-in-time": [
    "late on the tenth day",
    misread("lateFilingPenalty", (input) => ({ ...input, filedOn: plusDays(input.filedOn, 1) })),
  ],
  "penalty.first-day-late": [
    "a day of grace",
    misread("lateFilingPenalty", (input) => ({
      ...input,
      filedOn: daysBetween(input.activityStart, input.filedOn) > 10 ? plusDays(input.filedOn, -1) : input.filedOn,
    })),
  ],
  "penalty.never-falls": [
    "the months without the years",
    changed("lateFilingPenalty", (penalty, { activityStart, filedOn }) =>
      daysBetween(activityStart, filedOn) > 400 ? Math.min(penalty, 500_000) : penalty,
    ),
  ],
  "penalty.same-each-month": [
    "compounded",
    changed("lateFilingPenalty", (penalty, { activityStart, filedOn }) =>
      Math.round(penalty * 1.01 ** Math.max(0, Math.floor(daysBetween(activityStart, filedOn) / 31))),
    ),
  ],
  "penalty.law-of-the-last-day": [
    "the law of the day of filing",
    (right) => ({
      ...right,
      lateFilingPenalty: ({ activityStart, filedOn }) => {
        const penalty = right.lateFilingPenalty({ activityStart, filedOn });
        return penalty !== null && activityStart < "2004-11-03" && filedOn >= "2004-11-13" ? penalty * 2.5 : penalty;
      },
    }),
  ],
  "surcharge.none-in-time": [
    "paid on the due day is late",
    misread("lateSurcharge", (input) => ({ ...input, dueOn: plusDays(input.dueOn, -1) })),
  ],
  "surcharge.first-day-late": [
    "10 % at once",
    changed("lateSurcharge", (surcharge, { due, dueOn, on }) =>
      on > dueOn ? surcharge + Math.round(due * 0.05) : surcharge,
    ),
  ],
  "surcharge.never-falls": [
    "the months of a year only",
    changed("lateSurcharge", (surcharge, { due, dueOn, on }) =>
      daysBetween(dueOn, on) > 400 ? Math.min(surcharge, Math.round(due * 0.05)) : surcharge,
    ),
  ],
  "surcharge.adds-up": [
    "at least 1 000 DA",
    changed("lateSurcharge", (surcharge) => (surcharge === 0 ? 0 : Math.max(surcharge, 100_000))),
  ],
  "surcharge.payment-never-raises": [
    "a payment taken for a debt",
    (right) => ({
      ...right,
      lateSurcharge: ({ payments, ...rest }) =>
        right.lateSurcharge({ ...rest, due: rest.due + sum(payments.map(({ amount }) => amount)), payments: [] }),
    }),
  ],
  "surcharge.stays-once-paid": [
    "payments not looked at",
    misread("lateSurcharge", (input) => ({ ...input, payments: [] })),
  ],
  "surcharge.same-each-month": [
    "compounded",
    changed("lateSurcharge", (surcharge, { dueOn, on }) =>
      Math.round(surcharge * 1.01 ** Math.max(0, Math.floor(daysBetween(dueOn, on) / 31))),
    ),
  ],
  "surcharge.complete-months": [
    "by days",
    changed(
      "lateSurcharge",
      (surcharge, { due, dueOn, on }) => surcharge + Math.floor((due * Math.max(0, daysBetween(dueOn, on))) / 36_500),
    ),
  ],
  "remission.adds-up": [
    "both halves rounded down",
    changed("remission", (_, { surcharge }) => ({
      remitted: Math.floor(surcharge / 2),
      remaining: Math.floor(surcharge / 2),
    })),
  ],
  "remission.half": [
    "three quarters after 2008 too",
    changed("remission", (given, { surcharge, on }) =>
      on >= "2008-03-02"
        ? { remitted: Math.round(surcharge * 0.75), remaining: surcharge - Math.round(surcharge * 0.75) }
        : given,
    ),
  ],
  "remission.at-most-three-quarters": [
    "all before 2008",
    changed("remission", (given, { surcharge, on }) =>
      on < "2008-03-02" ? { remitted: surcharge, remaining: 0 } : given,
    ),
  ],
  "remission.force-majeure": [
    "half in force majeure",
    misread("remission", (input) => ({ ...input, ground: "justified-file" })),
  ],
  "limitation.four-years": ["five years", changed("limitationLastDay", (last) => yearsLater(last, 1))],
  "limitation.notice-begins-anew": [
    "notices not looked at",
    misread("limitationLastDay", (input) => ({ ...input, notices: [] })),
  ],
  "limitation.late-notice": [
    "any notice begins anew",
    changed("limitationLastDay", (last, { notices }) => (notices[0] === undefined ? last : yearsLater(notices[0], 4))),
  ],
  "limitation.order-of-notices": [
    "the last notice of the list",
    misread("limitationLastDay", (input) => ({ ...input, notices: input.notices.slice(-1) })),
  ],
  "age.of-each-sex": ["the ages of the employees", changed("retirementAge", (age) => age - 5)],
  "age.children-of-a-woman": [
    "every child counted",
    changed("retirementAge", (age, { sex, childrenRaised }) =>
      sex === "female" ? age - Math.max(0, childrenRaised - 3) : age,
    ),
  ],
  "age.children-of-a-man": [
    "children of a man counted",
    changed("retirementAge", (age, { sex, childrenRaised }) =>
      sex === "male" ? age - Math.min(3, childrenRaised) : age,
    ),
  ],
  "age.moudjahid": ["four years", changed("retirementAge", (age, { moudjahid }) => (moudjahid ? age + 1 : age))],
  "age.bands-of-war-invalidity": [
    "bands begun",
    misread("retirementAge", (input) => ({
      ...input,
      warInvalidityPercent: Math.ceil(input.warInvalidityPercent / 10) * 10,
    })),
  ],
  "age.war-invalidity-of-others": [
    "any invalidity",
    changed("retirementAge", (age, { moudjahid, warInvalidityPercent }) =>
      moudjahid ? age : age - Math.floor(warInvalidityPercent / 10),
    ),
  ],
  "age.on-the-birthday": ["the first of the month", changed("retirementDay", (day) => `${day.slice(0, 8)}01`)],
  "right.fifteen-years": [
    "years rounded up",
    misread("entitlement", (input) => ({ ...input, quarters: Math.ceil(input.quarters / 4) * 4 })),
  ],
  "right.five-years": [
    "four years and three quarters are five",
    misread("entitlement", (input) => ({ ...input, quarters: input.quarters === 19 ? 20 : input.quarters })),
  ],
  "right.day-of-the-age": [
    "the age of the year",
    misread("entitlement", (input) => ({ ...input, birthDate: `${input.birthDate.slice(0, 4)}-01-01` })),
  ],
  "right.more-years-never-worse": [
    "forty years at most",
    misread("entitlement", (input) => ({ ...input, quarters: input.quarters % 160 })),
  ],
  "right.age-of-the-allowance": [
    "an allowance five years earlier",
    misread("entitlement", (input) => ({ ...input, birthDate: yearsLater(input.birthDate, -5) })),
  ],
  "pension.order-of-the-years": [
    "the first ten of the list",
    misread("pension", (input) => ({
      ...input,
      career: [...input.career.slice(0, 10), ...input.career.slice(10).map((year) => ({ ...year, base: 0 }))],
    })),
  ],
  "pension.a-worse-year": [
    "the mean of all years",
    misread("pension", (input) => ({
      ...input,
      career: input.career.map((year) => ({
        ...year,
        base: Math.round(sum(input.career.map(({ base }) => base)) / input.career.length),
      })),
    })),
  ],
  "pension.rate-for-each-quarter": [
    "whole years only",
    misread("pension", (input) => ({ ...input, career: input.career.filter(({ quarters }) => quarters === 4) })),
  ],
  "pension.rate-cap": [
    "no cap of the rate",
    changed("pension", (pension, { career }) =>
      Math.round((pension * Math.max(128, sum(career.map(({ quarters }) => quarters)))) / 128),
    ),
  ],
  "pension.rate-cap-of-a-moudjahid": [
    "80 % for everybody",
    misread("pension", (input) => ({ ...input, moudjahid: false })),
  ],
  "pension.minimum": [
    "no minimum",
    changed("pension", (pension, { career }) => Math.min(pension, sum(career.map(({ base }) => base)))),
  ],
  "pension.minimum-of-a-moudjahid": [
    "the ordinary minimum",
    misread("pension", (input) => ({ ...input, moudjahid: false })),
  ],
  "pension.ceiling": [
    "no ceiling",
    changed("pension", (pension, { career }) => Math.max(pension, Math.round(((career[0]?.base ?? 0) / 12) * 0.8))),
  ],
  "pension.never-falls-with-a-base": [
    "a career with a base too great is refused",
    misread("pension", (input) => ({
      ...input,
      career: input.career.some(({ base }) => base > 400_000_000)
        ? input.career.map((year) => ({ ...year, base: 0 }))
        : input.career,
    })),
  ],
  "pension.rounded-once": [
    "divided early",
    (right) => ({
      ...right,
      pension: (input) => {
        const pension = right.pension(input);
        const best = input.career
          .map(({ base }) => base)
          .sort((a, b) => b - a)
          .slice(0, 10);
        const month = Math.round(sum(best) / best.length / 12);
        return pension === null
          ? null
          : Math.round((month * sum(input.career.map(({ quarters }) => quarters)) * 0.025) / 4);
      },
    }),
  ],
  "pension.war-year": [
    "a war year counted once",
    misread("pension", (input) => ({ ...input, warYears: Math.floor(input.warYears / 2) })),
  ],
  "pension.law-of-the-first-day": [
    "the law of 1 January",
    misread("pension", (input) => ({ ...input, startOn: `${input.startOn.slice(0, 4)}-01-01` })),
  ],
  "pension.no-more-for-waiting": [
    "2 % for each year waited",
    changed("pension", (pension, { birthDate, startOn }) =>
      Math.round(pension * (1 + 0.02 * Math.max(0, yearOf(startOn) - yearOf(birthDate) - 65))),
    ),
  ],
  "allowance.minimum": [
    "no minimum",
    changed("pension", (pension, { career }) => Math.min(pension, sum(career.map(({ base }) => base)))),
  ],
  "start.first-of-the-next-month": [
    "thirty days after the claim",
    changed("pensionStart", (_, { claimReceivedOn }) => plusDays(claimReceivedOn, 30)),
  ],
  "survivors.at-most": [
    "nothing cut",
    (right) => ({
      ...right,
      survivors: (input) => right.survivors(input)?.map(() => Math.round(input.monthly * 0.45)) ?? null,
    }),
  ],
  "survivors.spouse-alone": [
    "the spouse has all",
    changed("survivors", (parts, { monthly }) => (parts.length === 1 ? [monthly] : parts)),
  ],
  "survivors.spouses-alike": [
    "the first spouse has more",
    changed("survivors", ([first = 0, second = 0, ...others], { spouses }) =>
      spouses > 1 ? [first + 10, second - 10, ...others] : [first, second, ...others].slice(0, 2 + others.length),
    ),
  ],
  "survivors.children-alike": [
    "the last child has what is left",
    changed("survivors", (parts, { children }) =>
      children > 1 ? [...parts.slice(0, -2), (parts.at(-2) ?? 0) - 10, (parts.at(-1) ?? 0) + 10] : parts,
    ),
  ],
  "survivors.one-more-child": [
    "a tenth less from the third child",
    changed("survivors", (parts, { children }) => (children > 2 ? parts.map((part) => Math.floor(part * 0.9)) : parts)),
  ],
  "survivors.part-of-a-child": [
    "10 % more for each child",
    changed("survivors", (parts, { children }) => parts.map((part) => Math.round(part * (1 + children)))),
  ],
  "survivors.minimum": [
    "no minimum",
    changed("survivors", (parts, { monthly }) =>
      parts.map((part) => Math.min(part, Math.floor(monthly / parts.length))),
    ),
  ],
  "survivors.twice-the-pension": [
    "1 000 DA taken off",
    changed("survivors", (parts) => parts.map((part) => part - 1000)),
  ],
  "survivors.everyone-has-a-part": [
    "parents forgotten beside children",
    changed("survivors", (parts, { spouses, children }) =>
      parts.slice(0, children > 0 ? spouses + children : parts.length),
    ),
  ],
  "raise.never-lowers": [
    "a stamp taken off",
    changed("revalue", (raised, { monthly }) => (monthly < 400_000 ? monthly - 1 : raised)),
  ],
  "raise.one-after-another": [
    "rates added up",
    changed("revalue", (raised, { monthly, from, to }) =>
      daysBetween(from, to) > 500 ? Math.round(monthly * 1.5) : raised,
    ),
  ],
  "raise.none-between-two": [
    "a raise by days",
    changed("revalue", (raised, { from, to }) => raised + Math.floor(daysBetween(from, to) / 10)),
  ],
  "raise.by-its-bracket": [
    "ends of brackets not included",
    misread("revalue", (input) => ({ ...input, monthly: input.monthly + 1 })),
  ],
  "raise.greater-pension-no-greater-rate": [
    "the rates in the wrong order",
    changed("revalue", (raised, { monthly, from, to }) =>
      from < to ? Math.round(monthly * (1 + monthly / 1_000_000_000)) : raised,
    ),
  ],
  "raise.too-young-a-pension": [
    "every pension raised",
    misread("revalue", (input) => ({ ...input, liquidatedOn: "1995-01-01" })),
  ],
};
