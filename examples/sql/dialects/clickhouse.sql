-- ClickHouse 18.16: its Date begins in 1970, so days are whole numbers, 20240229; wide numbers are Decimal(38, 0), which
-- divides to the whole number below and refuses to overflow.

CREATE MACRO year_of(day) AS intDiv(day, 10000);
CREATE MACRO month_of(day) AS (intDiv(day, 100) % 100);
CREATE MACRO day_of_month(day) AS (day % 100);
CREATE MACRO day_from(y, m, d) AS ((y) * 10000 + (m) * 100 + d);

-- For at most 28 days: into the next month, or the next year.
CREATE MACRO add_days(day, n) AS
  CASE
    WHEN day_of_month(day) + n <= days_in_month(year_of(day), month_of(day)) THEN day + n
    ELSE day_from(
      quotient(month_index(day) + 1, 12),
      (month_index(day) + 1) % 12 + 1,
      day_of_month(day) + n - days_in_month(year_of(day), month_of(day))
    )
  END;

CREATE MACRO day_number(day) AS day;

-- Rows without a value are computed as well and then dropped, so their denominator must not be zero.
CREATE MACRO quotient(a, b) AS intDiv(a, ifNull(b, 1));
CREATE MACRO wide(x) AS toDecimal128(x, 0);
CREATE MACRO half_up(numerator, denominator) AS
  toInt64((2 * numerator + denominator) / (2 * ifNull(denominator, wide(1))));

CREATE MACRO sum_of(list) AS toInt64(arraySum(list));
CREATE MACRO sum_of_best(list, n) AS toInt64(arraySum(arraySlice(arrayReverseSort(list), 1, n)));
CREATE MACRO length_of(list) AS toInt64(length(list));

-- The row of the law in force on a day, or for a year. This version joins on equality alone, so each server first lays the
-- law out over the days, or years, that its own facts hold.
CREATE MACRO join_law(law, since, until, key, facts) AS
  ANY INNER JOIN (
    SELECT found AS key, * FROM (SELECT DISTINCT key AS found FROM facts) CROSS JOIN law WHERE found BETWEEN since AND until
  ) USING key;
