-- The contribution of a year on a base (décret exécutif 15-289, article 14, from 2016; the practice before).
-- contribution_bases: id, year, base (centimes a year).
CREATE VIEW contribution AS
SELECT
  id,
  CASE WHEN NOT is_computed(law_code) OR is_amount(base) THEN law_code ELSE 'wrong-input' END AS code,
  CASE WHEN is_computed(code) THEN least(greatest(base, base_floor), base_ceiling) END AS retained,
  half_up(wide(retained) * rate_numerator, wide(rate_denominator)) AS amount,

  -- The split: social insurance is rounded, retirement is the rest.
  CASE WHEN is_computed(code) THEN social_code ELSE code END AS split_code,
  CASE
    WHEN is_computed(split_code) THEN half_up(wide(retained) * social_numerator, wide(social_denominator))
  END AS social_insurance,
  amount - social_insurance AS retirement
FROM contribution_bases
join_law(contribution_law, since_year, until_year, year, contribution_bases)
