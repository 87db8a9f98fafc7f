import {
  activityDocuments,
  affiliationDuty,
  autoEntrepreneurAffiliationDuty,
  benefitsOfTwoActivities,
  commonDocuments,
} from "../law/affiliation.js";
import {
  contributionBaseCeiling,
  contributionBaseFloor,
  contributionBaseRule,
  contributionIndexWage,
  contributionRate,
  flatContribution,
  socialInsuranceRate,
} from "../law/contribution.js";
import {
  baseDeclarationDay,
  contributionDueDay,
  contributionPayableFrom,
  daysToPayAfterStart,
  farmerContributionDueDay,
  filingDays,
  lateStartFrom,
  weekend,
} from "../law/deadlines.js";
import {
  lateFilingPenaltyInitial,
  lateFilingPenaltyPerMonth,
  lateSurchargeInitialRate,
  lateSurchargeMonthlyRate,
} from "../law/penalties.js";
import {
  allowanceYears,
  bestYears,
  minimumAllowance,
  minimumPension,
  minimumPensionMoudjahid,
  pensionBaseCeiling,
  pensionCeiling,
  pensionEffectiveYears,
  pensionRateCap,
  pensionRateCapMoudjahid,
  pensionRatePerWarYear,
  pensionRatePerYear,
  pensionStart,
  pensionYears,
  shortDurationEffectiveYears,
  shortDurationYears,
  spouseIncrease,
  warYearCounts,
} from "../law/pension.js";
import {
  ageReductionMoudjahid,
  ageReductionPerChild,
  ageReductionPerInvalidityBand,
  ageReductionsAtMost,
  allowanceAge,
  childrenCountedAtMost,
  incapacityAgeCondition,
  incapacityYears,
  invalidityBand,
  invalidityWithoutAgeCondition,
  retirementAgeMen,
  retirementAgeWomen,
  yearsRaisingAChild,
} from "../law/retirement-age.js";
import { referenceWage, snmg } from "../law/wages.js";
import type { AnySeries } from "../law/series.js";

// Named one by one: a bundler then leaves out of a program the series that its rules do not import.
const everything = [
  snmg,
  referenceWage,
  contributionIndexWage,
  contributionBaseFloor,
  contributionBaseCeiling,
  contributionRate,
  socialInsuranceRate,
  contributionBaseRule,
  flatContribution,
  contributionPayableFrom,
  contributionDueDay,
  farmerContributionDueDay,
  lateStartFrom,
  daysToPayAfterStart,
  baseDeclarationDay,
  weekend,
  filingDays,
  lateFilingPenaltyInitial,
  lateFilingPenaltyPerMonth,
  lateSurchargeInitialRate,
  lateSurchargeMonthlyRate,
  retirementAgeMen,
  retirementAgeWomen,
  ageReductionPerChild,
  childrenCountedAtMost,
  yearsRaisingAChild,
  ageReductionMoudjahid,
  ageReductionPerInvalidityBand,
  invalidityBand,
  invalidityWithoutAgeCondition,
  ageReductionsAtMost,
  allowanceAge,
  incapacityAgeCondition,
  incapacityYears,
  pensionYears,
  pensionEffectiveYears,
  shortDurationYears,
  shortDurationEffectiveYears,
  allowanceYears,
  warYearCounts,
  pensionRatePerYear,
  pensionRatePerWarYear,
  pensionRateCap,
  pensionRateCapMoudjahid,
  bestYears,
  pensionBaseCeiling,
  pensionCeiling,
  minimumPension,
  minimumPensionMoudjahid,
  minimumAllowance,
  spouseIncrease,
  pensionStart,
  affiliationDuty,
  autoEntrepreneurAffiliationDuty,
  benefitsOfTwoActivities,
  commonDocuments,
  ...Object.values(activityDocuments),
] as const;

/** The name of a series of the law. */
export type SeriesId = (typeof everything)[number]["id"];

/** The names of all series, in the order of the law files. */
export const seriesIds: readonly SeriesId[] = everything.map(({ id }) => id);

/** Every series of the law, by its name. */
export const allSeries: Readonly<Record<SeriesId, AnySeries>> = Object.fromEntries(
  everything.map((series) => [series.id, series]),
) as Record<SeriesId, AnySeries>;
