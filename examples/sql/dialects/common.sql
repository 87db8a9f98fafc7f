-- What both dialects write alike. The runner writes each macro in place of its call, since an engine of 2018 has none.
-- Counting in months: the largest n with add_months(start, n) <= day, month ends clamped, in whole numbers. No month
-- arithmetic of an engine is used.

CREATE MACRO days_in_month(y, m) AS
  CASE
    WHEN m IN (4, 6, 9, 11) THEN 30
    WHEN m <> 2 THEN 31
    WHEN y % 4 = 0 AND (y % 100 <> 0 OR y % 400 = 0) THEN 29
    ELSE 28
  END;

-- Months since the year 0.
CREATE MACRO month_index(day) AS year_of(day) * 12 + month_of(day) - 1;

-- The day of the month on which the months counted from a start are complete in the month of a day.
CREATE MACRO anniversary_in_month_of(day, start) AS
  least(day_of_month(start), days_in_month(year_of(day), month_of(day)));

CREATE MACRO add_months(day, n) AS
  day_from(
    quotient(month_index(day) + n, 12),
    (month_index(day) + n) % 12 + 1,
    least(day_of_month(day), days_in_month(quotient(month_index(day) + n, 12), (month_index(day) + n) % 12 + 1))
  );

CREATE MACRO complete_months(start, day) AS
  month_index(day) - month_index(start)
    - CASE WHEN anniversary_in_month_of(day, start) > day_of_month(day) THEN 1 ELSE 0 END;

CREATE MACRO begun_months(start, day) AS
  month_index(day) - month_index(start)
    + CASE WHEN anniversary_in_month_of(day, start) < day_of_month(day) THEN 1 ELSE 0 END;

-- A whole number of centimes that the rules take, up to 10^12 DA.
CREATE MACRO is_amount(centimes) AS centimes >= 0 AND centimes <= 100000000000000;

-- Codes of the law: 'computed', 'projected' (law after the last day checked), 'outside-coverage', 'no-known-rule'.
CREATE MACRO is_computed(code) AS code IN ('computed', 'projected');

-- The same code for a row in which the law gives nothing: 'no-right' or 'no-right-projected'.
CREATE MACRO with_nothing(nothing, code) AS
  CASE WHEN code = 'projected' THEN concat(nothing, '-projected') ELSE nothing END;
