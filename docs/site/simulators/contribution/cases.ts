// Cases that the page is compared with: as they stand in its address.
export const CONTRIBUTION_CASES: readonly string[] = [
  "on=2026-11-22",
  "on=2026-11-22&base=100&paid=2026-07-01",
  "on=2026-11-22&base=12000000&paid=2026-06-30",
  "on=2026-11-22&base=",
  "on=2026-11-22&activity=auto-entrepreneur&option=flat&from=2024-02-01&paid=2027-03-15",
  "on=2026-11-22&year=2006&from=1999-03-01&base=50000&paid=2007-01-01",
  "on=2026-11-22&year=1980",
  "on=2026-11-22&from=2026-08-10&activity=carrier",
];
