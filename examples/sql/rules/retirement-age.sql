-- The age of a pension and the day it is reached (loi 83-12, articles 8, 9 and 21; décret exécutif 15-289, article 9).
-- careers: id, start_on, sex, birth_date, children_raised, moudjahid, war_invalidity_percent, incapacitated, war_years,
-- dependent_spouse, bases (centimes a year), quarters (as many, 1 to 4). Yes is 1, no 0.
CREATE VIEW retirement_age AS
SELECT
  careers.*,
  age_code,
  CASE
    WHEN NOT is_computed(age_code) THEN NULL
    WHEN incapacitated = 1 THEN 'incapacity'
    WHEN moudjahid = 1 AND war_invalidity_percent > 0
      AND war_invalidity_percent * freed_denominator >= 100 * freed_numerator THEN 'war-invalidity'
  END AS ground,

  CASE WHEN sex = 'female' THEN age_women ELSE age_men END AS ordinary_age,
  CASE WHEN sex = 'female' THEN least(children_raised, children_at_most) * per_child ELSE 0 END AS for_children,
  CASE
    WHEN moudjahid = 1 THEN
      for_moudjahid + quotient(war_invalidity_percent * band_denominator, 100 * band_numerator) * per_band
    ELSE 0
  END AS for_war,
  CASE
    WHEN reductions_at_most < for_children + for_war THEN reductions_at_most
    ELSE for_children + for_war
  END AS reductions,

  CASE WHEN is_computed(age_code) AND ground IS NULL THEN ordinary_age - reductions END AS required_age,
  CASE WHEN required_age IS NOT NULL THEN add_months(birth_date, 12 * (ordinary_age - reductions)) END AS reached_on,
  CASE WHEN ground IS NOT NULL OR reached_on <= start_on THEN 1 ELSE 0 END AS age_reached
FROM careers
join_law(age_law, age_since, age_until, start_on, careers)
