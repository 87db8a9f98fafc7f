-- The right to a pension, to an allowance or to neither (loi 83-12, articles 6, 9 and 47; décret exécutif 15-289,
-- articles 9 and 11). Years are counted in quarters.
CREATE VIEW entitlement AS
SELECT
  retirement_age.*,
  sum_of(quarters) AS contributed,
  CASE WHEN moudjahid = 1 THEN war_years * quarters_of_a_war_year ELSE 0 END AS war,
  contributed + war AS validated,

  CASE
    WHEN validated >= pension_quarters AND contributed >= pension_quarters_contributed THEN 'pension'
    WHEN (moudjahid = 1 OR (sex = 'female' AND children_raised > 0))
      AND validated >= short_quarters AND contributed >= short_quarters_contributed THEN 'pension'
    WHEN validated >= pension_quarters THEN 'none'
    WHEN validated >= allowance_quarters THEN 'allowance'
    ELSE 'none'
  END AS by_duration,

  -- Since 2015 an allowance has an age of its own, without the reductions.
  CASE WHEN by_duration = 'allowance' AND allowance_age IS NOT NULL THEN 1 ELSE 0 END AS has_own_age,
  CASE WHEN has_own_age = 1 THEN add_months(birth_date, 12 * allowance_age) END AS own_age_reached_on,
  CASE
    WHEN has_own_age = 0 THEN age_reached
    WHEN own_age_reached_on <= start_on THEN 1
    ELSE 0
  END AS is_of_age,

  CASE
    WHEN NOT is_computed(duration_code) THEN NULL
    WHEN incapacitated = 1 THEN 'pension'
    WHEN is_of_age = 1 THEN by_duration
    ELSE 'none'
  END AS award,
  CASE
    WHEN is_computed(duration_code) AND award = 'none' THEN with_nothing('no-right', duration_code)
    ELSE duration_code
  END AS right_code
FROM retirement_age
join_law(pension_law, pension_since, pension_until, start_on, careers)
