-- The penalty for filing the affiliation late (loi 83-14, articles 6 and 7).
-- filings: id, activity_start, filed_on (null while not filed), on_day.
CREATE VIEW late_filing_penalty AS
SELECT
  id,
  add_days(activity_start, filing_days) AS last_day,
  CASE WHEN filed_on < on_day THEN filed_on ELSE on_day END AS counted_to,
  CASE
    WHEN NOT is_computed(law_code) THEN law_code
    WHEN counted_to <= last_day THEN with_nothing('in-time', law_code)
    ELSE law_code
  END AS code,
  CASE
    WHEN NOT is_computed(code) THEN NULL
    WHEN months_counted = 'begun' THEN begun_months(last_day, counted_to)
    ELSE complete_months(last_day, counted_to)
  END AS months,
  initial + per_month * months AS penalty
FROM filings
join_law(filing_law, since_start, until_start, activity_start, filings)
