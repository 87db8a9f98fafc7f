// Cases that the page is compared with: what each is about, and what stands behind `#` of its address.
export const CASES: Readonly<Record<string, string>> = {
  "a trader of this year, paid late": "#on=2026-11-22",
  "a base below the floor": "#on=2026-11-22&base=100&paid=2026-07-01",
  "a base above the ceiling, paid in time": "#on=2026-11-22&base=12000000&paid=2026-06-30",
  "no base": "#on=2026-11-22&base=",
  "the flat contribution of an auto-entrepreneur":
    "#on=2026-11-22&activity=auto-entrepreneur&option=flat&from=2024-02-01&paid=2027-03-15",
  "a year whose base is an income": "#on=2026-11-22&year=2006&from=1999-03-01&base=50000&paid=2007-01-01",
  "a year before what is known": "#on=2026-11-22&year=1980",
  "a carrier who begins in the year": "#on=2026-11-22&from=2026-08-10&activity=carrier",
};
