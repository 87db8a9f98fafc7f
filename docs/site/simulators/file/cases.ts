// Files that the tests of the page open by their address.

/** What stands behind `#`, by what it shows. */
export const CASES: Readonly<Record<string, string>> = {
  "late and not filed": "#on=2026-11-22",
  "still in time, a few days left": "#activity=artisan&start=2026-11-17&on=2026-11-22",
  "the last day is today, not said whether filed": "#activity=farmer&start=2026-11-12&filed=&on=2026-11-22",
  "filed in time": "#activity=liberal-profession&filed=yes&filedOn=2026-03-09&on=2026-11-22",
  "filed late before the law of 2004, salaried as well":
    "#start=1990-02-01&filed=yes&filedOn=1990-05-11&salaried=yes&on=2014-06-01",
  "an activity whose papers no source gives, filed on a day that is not said":
    "#activity=other&filed=yes&on=2026-11-22",
  "an auto-entrepreneur above the turnover for three years":
    "#activity=auto-entrepreneur&start=2023-01-15&filed=yes&filedOn=2023-01-20&on=2026-11-22&turnover=" +
    encodeURIComponent(JSON.stringify([2025, 2024, 2023].map((year) => ({ year: String(year), amount: "6000000" })))),
  "before the law that is held, and no day of start": "#start=&on=1980-01-01",
};
