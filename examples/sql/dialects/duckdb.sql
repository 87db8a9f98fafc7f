-- DuckDB: days are DATE, wide numbers HUGEINT (128 bits; it refuses to overflow).

CREATE MACRO year_of(date) AS year(date);
CREATE MACRO month_of(date) AS month(date);
CREATE MACRO day_of_month(date) AS day(date);
CREATE MACRO day_from(y, m, d) AS make_date(y, m, d);
CREATE MACRO add_days(day, n) AS day + n;

-- The day as the number 20240229, for results that are compared as text.
CREATE MACRO day_number(date) AS year(date) * 10000 + month(date) * 100 + day(date);

-- A quotient of numbers not below zero, cut to the whole number below.
CREATE MACRO quotient(a, b) AS a // b;
CREATE MACRO wide(x) AS CAST(x AS HUGEINT);

-- To the centime, half up: both given wide; the only division of a rule.
CREATE MACRO half_up(numerator, denominator) AS
  CAST((2 * numerator + denominator) // (2 * denominator) AS BIGINT);

CREATE MACRO sum_of(list) AS coalesce(list_sum(list), 0);
CREATE MACRO sum_of_best(list, n) AS coalesce(list_sum(list_slice(list_reverse_sort(list), 1, n)), 0);
CREATE MACRO length_of(list) AS len(list);

-- The row of the law in force on a day, or for a year.
CREATE MACRO join_law(law, since, until, key, facts) AS JOIN law ON key BETWEEN since AND until;
