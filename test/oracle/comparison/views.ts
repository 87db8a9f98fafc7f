import type {
  Adjustment,
  Amnesties,
  AnnualContribution,
  AutoEntrepreneurStatus,
  BenefitLimitation,
  BuyBack,
  CareRights,
  ClaimWindow,
  Condition,
  DeathCapital,
  DebtLimitation,
  Dependant,
  DueDays,
  Enforcement,
  Entitlement,
  FilingDeadline,
  Invalidity,
  LateFilingPenalty,
  LateSurcharge,
  MaintainedRights,
  Pension,
  Reimbursement,
  Remission,
  RetirementAge,
  Revaluation,
  Schedule,
  Settlement,
  StartDate,
  Survivors,
  ThirdPartyPayment,
  VoluntaryScheme,
} from "casnos-rules";
import { type Told, amount, quotient, same, told } from "./told.js";

export function filingDeadline({ lastDay }: FilingDeadline): Told {
  return { lastDay };
}

export function lateFilingPenalty(value: LateFilingPenalty): Told {
  return value.late ? { ...value, penalty: amount(value.penalty) } : { late: false, lastDay: value.lastDay };
}

export function annualContribution(value: AnnualContribution): Told {
  switch (value.contribution) {
    case "none":
      return { contribution: "none", year: value.year };
    case "flat":
      return { contribution: "flat", year: value.year, amount: amount(value.amount) };
    case "general":
      return {
        contribution: "general",
        year: value.year,
        basis: value.basis,
        base: amount(value.base),
        retained: amount(value.retained),
        rate: value.rate,
        amount: amount(value.amount),
        split: told(value.split, ({ socialInsurance, retirement }) => ({
          socialInsurance: amount(socialInsurance),
          retirement: amount(retirement),
        })),
      };
  }
}

export function schedule({ lines }: Schedule): Told {
  return {
    lines: lines.map((line) => ({
      year: line.year,
      contribution: told(line.contribution, annualContribution),
      days: told(line.days, dueDays),
      declareBy: told(line.declareBy, same),
    })),
  };
}

function dueDays(value: DueDays | null): Told {
  return value === null ? null : { payableFrom: value.payableFrom, dueOn: value.dueOn };
}

export function lateSurcharge(value: LateSurcharge): Told {
  const { months, paidInFullOn } = value;
  return { surcharge: amount(value.surcharge), unpaid: amount(value.unpaid), months, paidInFullOn };
}

export function remission(value: Remission): Told {
  if (value.remission === "no-such-ground") return { remission: "no-such-ground" };
  return {
    remission: "allowed",
    bound: value.bound,
    remitted: amount(value.remitted),
    remaining: amount(value.remaining),
    forum: told(value.forum, same),
  };
}

export function limitation({ lastDay, barred, countedFrom }: DebtLimitation): Told {
  return { lastDay, barred, countedFrom };
}

export function retirementAge(value: RetirementAge): Told {
  if (value.condition === "none") return { condition: "none", ground: value.ground };
  const { years, reachedOn, reached } = value;
  return { condition: "age", years, reachedOn, reached };
}

export function entitlement({ right, conditions }: Entitlement): Told {
  return rightTold(right, conditions);
}

export function pension(value: Pension): Told {
  if (value.right === "none") return rightTold("none", value.conditions);
  return {
    ...rightTold(value.right, value.conditions),
    startOn: value.startOn,
    rate: quotient(value.rate),
    monthlyBase: quotient(value.monthlyBase.fraction),
    monthly: amount(value.monthly),
    annual: amount(value.annual),
    spouseIncrease: told(value.spouseIncrease, amount),
    total: told(value.total, amount),
  };
}

function rightTold(right: string, conditions: readonly Condition[]): object {
  return { right, conditions: Object.fromEntries(conditions.map((one) => [one.condition, conditionTold(one)])) };
}

function conditionTold(one: Condition): Told {
  if (one.condition === "age") return { requiredYears: one.requiredYears, reachedOn: one.reachedOn, met: one.met };
  return { required: one.required === null ? null : quotient(one.required), held: quotient(one.held), met: one.met };
}

export function startDate({ startOn }: StartDate): Told {
  return { startOn };
}

export function survivors(value: Survivors): Told {
  if (value.right === "none") {
    return value.why === "deceased-without-right"
      ? rightTold("none", value.conditions)
      : { right: "none", without: value.without.map(({ index }) => index) };
  }
  return {
    right: "survivors-pension",
    ofRight: value.ofRight,
    of: amount(value.of),
    rate: quotient(value.rate),
    total: amount(value.total),
    shares: value.shares.map((share) => ({
      index: share.index,
      relation: share.relation,
      rate: quotient(share.rate),
      monthly: amount(share.monthly),
    })),
    without: value.without.map(({ index }) => index),
  };
}

export function revaluation(value: Revaluation): Told {
  return {
    contributory: amount(value.contributory),
    reachedOn: value.reachedOn,
    raises: value.raises.map((raise) => ({
      on: raise.on,
      rate: quotient(raise.rate),
      before: amount(raise.before),
      after: amount(raise.after),
      given: raise.given,
    })),
    notRaised: value.notRaised.map(({ on }) => on),
    stoppedBefore: value.stoppedBefore === null ? null : value.stoppedBefore.on,
    exceptionalRise2012: value.exceptionalRise2012 === null ? null : told(value.exceptionalRise2012, amount),
    total: told(value.total, amount),
  };
}

export function deathCapital(value: DeathCapital): Told {
  if (value.capital === "none") return { capital: "none" };
  return {
    capital: value.capital,
    amount: told(value.amount, amount),
    beneficiaries: told(value.beneficiaries, (all) => all.map(({ index, relation }) => ({ index, relation }))),
    shares: told(value.shares, (all) => all.map((share) => amount(share.amount))),
    claimBy: told(value.claimBy, same),
    claim: told(value.claim, same),
  };
}

export function maintainedRights({ right }: MaintainedRights): Told {
  return { right };
}

export function lapse({ lastDay, lapsed }: BenefitLimitation): Told {
  return { lastDay, lapsed };
}

export function claimWindow({ from, to }: ClaimWindow): Told {
  return { from, to };
}

export function reimbursement(value: Reimbursement): Told {
  if (value.reimbursement === "lost") return { reimbursement: "lost", fileBy: value.fileBy, filed: value.filed };
  return {
    reimbursement: "due",
    reimbursed: amount(value.reimbursed),
    borne: amount(value.borne),
    rate: quotient(value.rate),
    fileBy: value.fileBy,
    filed: value.filed,
    ...(value.coveredDays === undefined ? {} : { coveredDays: value.coveredDays }),
  };
}

export function dependant(value: Dependant): Told {
  return { ...value };
}

export function careRights(value: CareRights): Told {
  if (value.right === "none") {
    const conditions = Object.fromEntries(value.conditions.map(({ condition, met }) => [condition, met]));
    return { right: "none", conditions, openFrom: value.openFrom };
  }
  return { ...value, covers: value.covers.toSorted(), maternity: told(value.maternity, same) };
}

export function thirdPartyPayment(value: ThirdPartyPayment): Told {
  const cap = typeof value.cap === "object" && value.cap !== null ? amount(value.cap) : value.cap;
  if (!value.within) return { ...value, cap };
  return { within: true, paidByFund: amount(value.paidByFund), paidByPatient: amount(value.paidByPatient), cap };
}

export function invalidity(value: Invalidity): Told {
  const conditions = Object.fromEntries(value.conditions.map(({ condition, ...said }) => [condition, said]));
  if (value.right === "none") return { right: "none", conditions, fallback: value.fallback };
  return {
    right: value.right,
    conditions,
    monthly: told(value.monthly, amount),
    thirdPersonSupplement: told(value.thirdPersonSupplement, amount),
    convertsOn: told(value.convertsOn, same),
  };
}

export function autoEntrepreneurStatus({ status, yearsAbove }: AutoEntrepreneurStatus): Told {
  return { status, yearsAbove };
}

export function voluntaryScheme(value: VoluntaryScheme): Told {
  switch (value.scheme) {
    case "none":
      return { scheme: "none" };
    case "closed":
      return { scheme: "closed", lastDay: told(value.lastDay, same) };
    case "open":
      return {
        ...value,
        monthly: amount(value.monthly),
        rate: quotient(value.rate),
        lastDay: told(value.lastDay, same),
      };
  }
}

export function adjustment({ called, owed, difference, dueDay, excess }: Adjustment): Told {
  return {
    called: amount(called),
    owed: amount(owed),
    direction: difference.direction,
    amount: difference.direction === "none" ? "0" : amount(difference.amount),
    dueDay: told(dueDay, same),
    excess: told(excess, same),
  };
}

export function settlement(value: Settlement): Told {
  return {
    debts: value.debts.map((debt) => ({
      year: debt.year,
      dueOn: debt.dueOn,
      due: amount(debt.due),
      paid: amount(debt.paid),
      unpaid: amount(debt.unpaid),
      surcharge: amount(debt.surcharge),
      surchargePaid: amount(debt.surchargePaid),
      surchargeUnpaid: amount(debt.surchargeUnpaid),
    })),
    onContributions: amount(value.onContributions),
    onSurcharges: amount(value.onSurcharges),
    leftOver: amount(value.leftOver),
    later: amount(value.later),
  };
}

export function buyBack(value: BuyBack): Told {
  switch (value.buyBack) {
    case "not-needed":
      return { buyBack: "not-needed" };
    case "too-early":
      return { buyBack: "too-early", ageReachedOn: value.ageReachedOn };
    case "used-up":
      return { buyBack: "used-up", missingYears: quotient(value.missingYears) };
    case "open":
      return {
        buyBack: "open",
        missingYears: quotient(value.missingYears),
        missingContributedYears: quotient(value.missingContributedYears),
        mostYears: quotient(value.mostYears),
        opens: value.opens,
        price: told(value.price, amount),
      };
  }
}

export function enforcement(value: Enforcement): Told {
  return {
    measure: value.measure,
    what: value.what,
    lastDay: value.lastDay,
    needs: told(value.needs, (all) => all.map(({ oneOf }) => oneOf)),
    object: value.object === null ? null : told(value.object, same),
    force: value.force === null ? null : told(value.force, same),
    costs: told(value.costs, same),
  };
}

export function amnesties({ windows, unsure }: Amnesties): Told {
  return {
    amnesty: windows.length === 0 ? "none" : windows.map((window) => window.amnesty).join("+"),
    windows: windows.map((window) => ({
      amnesty: window.amnesty,
      from: window.from,
      until: window.until,
      wipes: window.wipes,
      conditions: Object.fromEntries(window.conditions.map(({ condition, ...said }) => [condition, said])),
      open: window.open,
      lostBy: told(window.lostBy, same),
      yearsThatMayBePaid: told(window.yearsThatMayBePaid, same),
      scheduleMonths: told(window.scheduleMonths, same),
    })),
    unsure: unsure.toSorted(),
  };
}
