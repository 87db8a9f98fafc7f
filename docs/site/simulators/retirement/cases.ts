// Cases that the page is compared with: what each is about, and what stands behind `#` of its address.
export const CASES: Readonly<Record<string, string>> = {
  "a man who goes on contributing": "#on=2026-11-22",
  "an age reached, and a career that stops": "#on=2026-11-22&born=1958-02-28&goOn=false",
  "a woman with three children and a dependent spouse":
    "#on=2026-11-22&sex=female&born=1968-03-01&children=3&spouse=true",
  "a short career that gives an allowance":
    '#on=2026-11-22&born=1961-12-31&career=[{"from":"2016","to":"2025","base":"1200000"}]&goOn=false',
  "a career above every ceiling":
    '#on=2026-11-22&born=1960-06-15&start=2026-12-01&career=[{"from":"1990","to":"2025","base":"9000000"}]',
  "a pension of 2016":
    '#on=2026-11-22&born=1950-01-01&start=2016-02-01&career=[{"from":"1995","to":"2015","base":"720000"}]&goOn=false',
  "total incapacity": "#on=2026-11-22&born=1975-05-05&incapacitated=true",
  "no date of birth, and a base that is no number": "#on=2026-11-22&born=&next=abc",
};
