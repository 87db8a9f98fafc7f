// Cases that the page is compared with: as they stand in its address.
export const RETIREMENT_CASES: readonly string[] = [
  "on=2026-11-22",
  "on=2026-11-22&born=1958-02-28&goOn=false",
  "on=2026-11-22&sex=female&born=1968-03-01&children=3&spouse=true",
  'on=2026-11-22&born=1961-12-31&career=[{"from":"2016","to":"2025","base":"1200000"}]&goOn=false',
  'on=2026-11-22&born=1960-06-15&start=2026-12-01&career=[{"from":"1990","to":"2025","base":"9000000"}]',
  'on=2026-11-22&born=1950-01-01&start=2016-02-01&career=[{"from":"1995","to":"2015","base":"720000"}]&goOn=false',
  "on=2026-11-22&born=1975-05-05&incapacitated=true",
  "on=2026-11-22&born=&next=abc",
];
