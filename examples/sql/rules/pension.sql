-- The pension or the allowance of a career (décret exécutif 15-289, article 10; minima of loi 83-12). In order: base,
-- ceiling of the base, rate, month, minimum, ceiling of the pension; one division, at the end.
CREATE VIEW pension AS
SELECT
  id,
  CASE WHEN NOT is_computed(right_code) OR is_computed(amount_code) THEN right_code ELSE amount_code END AS code,
  CASE WHEN is_computed(code) OR award = 'none' THEN award END AS awarded,

  -- The mean of the best bases, a month: their sum over so many months.
  sum_of_best(bases, best_years) AS sum_of_bases,
  CASE
    WHEN mean_over = 'ten' THEN best_years
    ELSE least(greatest(length_of(bases), 1), best_years)
  END * 12 AS months,
  CASE
    WHEN sum_of_bases > monthly_base_ceiling * months THEN monthly_base_ceiling * months
    ELSE sum_of_bases
  END AS retained_sum,

  -- The rate: so much a quarter, more for the war, under a cap; all over rate_denominator. Incapacity counts at least
  -- incapacity_quarters.
  CASE WHEN incapacitated = 1 THEN greatest(incapacity_quarters - validated, 0) ELSE 0 END AS granted,
  least(
    (contributed + granted) * rate_of_a_quarter + war * rate_of_a_war_quarter,
    CASE WHEN moudjahid = 1 AND award = 'pension' THEN rate_cap_moudjahid ELSE rate_cap END
  ) AS rate,

  -- The month before its bounds, and the bounds, all over the same denominator.
  wide(retained_sum) * rate AS month_numerator,
  wide(months) * rate_denominator AS month_denominator,
  CASE
    WHEN award = 'allowance' THEN minimum_allowance
    WHEN moudjahid = 1 THEN minimum_moudjahid
    ELSE minimum_pension
  END AS minimum,
  CASE WHEN award = 'pension' THEN pension_ceiling END AS ceiling,
  CASE
    WHEN minimum * month_denominator > month_numerator THEN minimum * month_denominator
    ELSE month_numerator
  END AS raised,
  CASE WHEN ceiling * month_denominator < raised THEN ceiling * month_denominator ELSE raised END AS held,
  CASE WHEN is_computed(code) THEN half_up(held, month_denominator) END AS monthly,

  -- With the increase for a dependent spouse.
  CASE
    WHEN NOT is_computed(code) THEN code
    WHEN dependent_spouse = 0 THEN code
    WHEN award = 'allowance' THEN 'no-known-rule'
    WHEN is_computed(spouse_code) THEN code
    ELSE spouse_code
  END AS total_code,
  CASE
    WHEN is_computed(total_code) THEN monthly + CASE WHEN dependent_spouse = 1 THEN spouse_increase ELSE 0 END
  END AS total
FROM entitlement
join_law(pension_law, pension_since, pension_until, start_on, careers)
