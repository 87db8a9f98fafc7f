import type { Text } from "./series.js";

// The texts, oldest first. A day or a Journal officiel that no source gives is null. Where a text amends a law, the
// title says which, and the article cited is that of the amended law.

export const loi8311 = {
  id: "loi-83-11",
  title: "Loi n° 83-11 du 2 juillet 1983 (assurances sociales)",
  signedOn: "1983-07-02",
  publishedOn: "1983-07-05",
  journal: "JO n° 28 du 5 juillet 1983",
} as const satisfies Text;

export const loi8312 = {
  id: "loi-83-12",
  title: "Loi n° 83-12 du 2 juillet 1983 (retraite)",
  signedOn: "1983-07-02",
  publishedOn: "1983-07-05",
  journal: "JO n° 28 du 5 juillet 1983",
} as const satisfies Text;

export const loi8314 = {
  id: "loi-83-14",
  title: "Loi n° 83-14 (obligations des assujettis)",
  signedOn: null,
  publishedOn: "1983-07-05",
  journal: "JO n° 28 du 5 juillet 1983",
} as const satisfies Text;

export const loi8315 = {
  id: "loi-83-15",
  title: "Loi n° 83-15 (contentieux en matière de sécurité sociale)",
  signedOn: null,
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const decret8535 = {
  id: "decret-85-35",
  title: "Décret n° 85-35 du 9 février 1985",
  signedOn: "1985-02-09",
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const decret9046 = {
  id: "decret-executif-90-46",
  title: "Décret exécutif n° 90-46",
  signedOn: null,
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const decret90385 = {
  id: "decret-90-385",
  title: "Décret n° 90-385",
  signedOn: null,
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const decret92112 = {
  id: "decret-executif-92-112",
  title: "Décret exécutif n° 92-112",
  signedOn: null,
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const decret9477 = {
  id: "decret-executif-94-77",
  title: "Décret exécutif n° 94-77",
  signedOn: null,
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const ordonnance9617 = {
  id: "ordonnance-96-17",
  title: "Loi n° 83-11 modifiée par l'ordonnance n° 96-17 du 6 juillet 1996",
  signedOn: "1996-07-06",
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const decret96434 = {
  id: "decret-executif-96-434",
  title: "Décret n° 85-35 modifié par le décret exécutif n° 96-434 du 30 novembre 1996",
  signedOn: "1996-11-30",
  publishedOn: "1996-12-01",
  journal: "JO n° 74 du 1er décembre 1996",
} as const satisfies Text;

export const decret97152 = {
  id: "decret-executif-97-152",
  title: "Décret exécutif n° 97-152 du 10 mai 1997",
  signedOn: "1997-05-10",
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const arrete19970511 = {
  id: "arrete-1997-05-11",
  title: "Arrêté du 11 mai 1997 (coordination du régime des salariés et de celui des non-salariés)",
  signedOn: "1997-05-11",
  publishedOn: "1997-10-29",
  journal: "JO n° 71 du 29 octobre 1997",
} as const satisfies Text;

export const loi9907 = {
  id: "loi-99-07",
  title: "Loi n° 99-07 du 5 avril 1999",
  signedOn: "1999-04-05",
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const arrete19991218 = {
  id: "arrete-1999-12-18",
  title: "Arrêté du 18 décembre 1999",
  signedOn: "1999-12-18",
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const decret03467 = {
  id: "decret-presidentiel-03-467",
  title: "Décret présidentiel n° 03-467 du 2 décembre 2003",
  signedOn: "2003-12-02",
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const loi0417 = {
  id: "loi-04-17",
  title: "Loi n° 83-14 modifiée par la loi n° 04-17 du 10 novembre 2004",
  signedOn: "2004-11-10",
  publishedOn: "2004-11-13",
  journal: "JO n° 72 du 13 novembre 2004",
} as const satisfies Text;

export const loi0821 = {
  id: "loi-08-21",
  title: "Loi n° 08-21 du 30 décembre 2008",
  signedOn: "2008-12-30",
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const loi0808 = {
  id: "loi-08-08",
  title: "Loi n° 08-08 du 23 février 2008 (contentieux de la sécurité sociale)",
  signedOn: "2008-02-23",
  publishedOn: "2008-03-02",
  journal: "JO n° 11 du 2 mars 2008",
} as const satisfies Text;

export const decret09416 = {
  id: "decret-presidentiel-09-416",
  title: "Décret présidentiel n° 09-416 du 16 décembre 2009",
  signedOn: "2009-12-16",
  publishedOn: "2009-12-20",
  journal: "JO n° 75 du 20 décembre 2009",
} as const satisfies Text;

export const decret11407 = {
  id: "decret-presidentiel-11-407",
  title: "Décret présidentiel n° 11-407 du 29 novembre 2011",
  signedOn: "2011-11-29",
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const ordonnance1203 = {
  id: "ordonnance-12-03",
  title: "Ordonnance n° 12-03",
  signedOn: null,
  publishedOn: "2012-02-15",
  journal: "JO n° 8 du 15 février 2012",
} as const satisfies Text;

export const ordonnance1501 = {
  id: "ordonnance-15-01",
  title: "Ordonnance n° 15-01 du 23 juillet 2015 (loi de finances complémentaire pour 2015)",
  signedOn: "2015-07-23",
  publishedOn: "2015-07-23",
  journal: "JO n° 40 du 23 juillet 2015",
} as const satisfies Text;

export const decret15289 = {
  id: "decret-executif-15-289",
  title: "Décret exécutif n° 15-289 du 14 novembre 2015",
  signedOn: "2015-11-14",
  publishedOn: "2015-11-18",
  journal: "JO n° 61 du 18 novembre 2015",
} as const satisfies Text;

export const loi1615 = {
  id: "loi-16-15",
  title: "Loi n° 83-12 modifiée par la loi n° 16-15 du 31 décembre 2016",
  signedOn: "2016-12-31",
  publishedOn: "2016-12-31",
  journal: "JO n° 78 du 31 décembre 2016",
} as const satisfies Text;

export const arrete20200516 = {
  id: "arrete-2020-05-16",
  title: "Arrêté du 16 mai 2020 (revalorisation des pensions et allocations de retraite)",
  signedOn: "2020-05-16",
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const decret20240 = {
  id: "decret-executif-20-240",
  title: "Décret exécutif n° 20-240 du 31 août 2020",
  signedOn: "2020-08-31",
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const decret21137 = {
  id: "decret-presidentiel-21-137",
  title: "Décret présidentiel n° 21-137 du 7 avril 2021",
  signedOn: "2021-04-07",
  publishedOn: null,
  journal: "JO n° 28 de 2021",
} as const satisfies Text;

export const ordonnance2112 = {
  id: "ordonnance-21-12",
  title: "Ordonnance n° 21-12 du 25 août 2021",
  signedOn: "2021-08-25",
  publishedOn: null,
  journal: null,
} as const satisfies Text;

export const loi2223 = {
  id: "loi-22-23",
  title: "Loi n° 22-23 du 18 décembre 2022 (auto-entrepreneur)",
  signedOn: "2022-12-18",
  publishedOn: "2022-12-19",
  journal: "JO n° 85 du 19 décembre 2022",
} as const satisfies Text;

export const arrete20230601 = {
  id: "arrete-2023-06-01",
  title: "Arrêté du 1er juin 2023 (revalorisation des pensions et allocations de retraite)",
  signedOn: "2023-06-01",
  publishedOn: "2023-07-16",
  journal: "JO n° 48 du 16 juillet 2023",
} as const satisfies Text;

export const loi2311 = {
  id: "loi-23-11",
  title: "Loi n° 83-12 modifiée par la loi n° 23-11 du 26 juin 2023",
  signedOn: "2023-06-26",
  publishedOn: "2023-06-27",
  journal: "JO n° 43 du 27 juin 2023",
} as const satisfies Text;

export const decret2601 = {
  id: "decret-presidentiel-26-01",
  title: "Décret présidentiel n° 26-01 du 7 janvier 2026",
  signedOn: "2026-01-07",
  publishedOn: "2026-01-08",
  journal: "JO n° 01 du 8 janvier 2026",
} as const satisfies Text;
