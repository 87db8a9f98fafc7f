-- The surcharge for paying a contribution late. No text read gives its rates: every amount is unverified.
-- debts: id, due (centimes), due_on, paid_on and paid (one payment; both null where there is none), on_day.
CREATE VIEW late_surcharge AS
SELECT
  id,
  CASE
    WHEN NOT is_computed(law_code) THEN law_code
    WHEN is_amount(due) AND is_amount(coalesce(paid, 0)) THEN law_code
    ELSE 'wrong-input'
  END AS code,

  -- A payment counts from the next day; one after the day asked for does not count.
  CASE WHEN paid_on <= on_day THEN greatest(due - paid, 0) ELSE due END AS rest,
  CASE WHEN is_computed(code) THEN rest END AS unpaid,
  CASE
    WHEN on_day <= due_on THEN 0
    WHEN paid_on <= due_on THEN rest
    ELSE due
  END AS unpaid_on_first_day,

  -- Complete months since the due day, and those of them that end before the payment counts.
  CASE WHEN on_day <= due_on THEN 0 ELSE complete_months(due_on, on_day) END AS months_passed,
  CASE
    WHEN paid_on <= due_on THEN 0
    WHEN paid_on <= on_day THEN complete_months(due_on, paid_on)
    ELSE months_passed
  END AS months_before_payment,
  CASE WHEN due > 0 THEN months_before_payment ELSE 0 END AS months_on_due,
  CASE WHEN rest > 0 THEN months_passed - months_before_payment ELSE 0 END AS months_on_rest,

  CASE WHEN is_computed(code) THEN months_on_due + months_on_rest END AS months,
  CASE WHEN is_computed(code) THEN
    half_up(
      wide(unpaid_on_first_day) * initial_numerator * monthly_denominator
        + (wide(due) * months_on_due + wide(rest) * months_on_rest) * monthly_numerator * initial_denominator,
      wide(initial_denominator) * monthly_denominator
    )
  END AS surcharge
FROM debts
join_law(surcharge_law, since, until, due_on, debts)
