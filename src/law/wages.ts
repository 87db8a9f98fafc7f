import type { Series } from "./series.js";
import {
  decret03467,
  decret09416,
  decret11407,
  decret20240,
  decret21137,
  decret2601,
  decret9046,
  decret90385,
  decret92112,
  decret9477,
  decret97152,
} from "./texts.js";

const elMoudjahid = "http://www.elmoudjahid.com/fr/actualites/153004";

/** National guaranteed minimum wage, DA a month (salaire national minimum garanti, الأجر الوطني الأدنى المضمون). */
export const snmg: Series<"snmg", "amount"> = {
  id: "snmg",
  unit: "amount",
  per: "month",
  entries: [
    { from: "1990-01-01", value: "1000", text: decret9046, article: null, status: "reported", seenAt: elMoudjahid },
    { from: "1991-01-01", value: "1800", text: decret90385, article: null, status: "reported", seenAt: elMoudjahid },
    { from: "1991-07-01", value: "2000", text: decret90385, article: null, status: "reported", seenAt: elMoudjahid },
    { from: "1992-04-01", value: "2500", text: decret92112, article: null, status: "reported", seenAt: elMoudjahid },
    { from: "1994-01-01", value: "4000", text: decret9477, article: null, status: "reported", seenAt: elMoudjahid },
    {
      from: "1997-04-01",
      value: "4800",
      text: decret97152,
      article: null,
      status: "reported",
      seenAt: elMoudjahid,
      reading: ["snmg-1997", "april"],
    },
    {
      from: "1997-05-01",
      value: "4800",
      text: decret97152,
      article: null,
      status: "reported",
      seenAt: elMoudjahid,
      reading: ["snmg-1997", "may"],
    },
    { from: "1998-01-01", value: "5400", text: decret97152, article: null, status: "reported", seenAt: elMoudjahid },
    { from: "1998-09-01", value: "6000", text: null, article: null, status: "reported", seenAt: elMoudjahid },
    { from: "2001-01-01", value: "8000", text: null, article: null, status: "reported", seenAt: elMoudjahid },
    {
      from: "2004-01-01",
      value: "10000",
      text: decret03467,
      article: null,
      status: "reported",
      seenAt: "https://djazairess.com/fr/lexpression/16964",
    },
    {
      from: "2006-01-01",
      value: "12000",
      text: null,
      article: null,
      status: "reported",
      seenAt: elMoudjahid,
      reading: ["snmg-12000", "2006"],
    },
    {
      from: "2007-01-01",
      value: "12000",
      text: null,
      article: null,
      status: "reported",
      seenAt:
        "http://www.algeriepyrenees.com/article-6-000-da-en-1999-12-000-da-en-2007-de-combien-sera-t-il-augmente-40480168.html",
      reading: ["snmg-12000", "2007"],
    },
    {
      from: "2010-01-01",
      value: "15000",
      text: decret09416,
      article: null,
      status: "enacted",
      seenAt: "https://www.lesoirdalgerie.com/articles/2010/01/13/12-94160.php",
    },
    {
      from: "2012-01-01",
      value: "18000",
      text: decret11407,
      article: null,
      status: "enacted",
      seenAt: "https://grh-algerie.blogspot.com/2017/01/snmg-1800000-da.html",
    },
    {
      from: "2020-06-01",
      value: "20000",
      text: decret21137,
      article: null,
      status: "reported",
      seenAt: "https://www.lexpression.dz/nationale/le-snmg-a-20-000da-entre-enfin-en-vigueur-343594",
    },
    {
      from: "2026-01-01",
      value: "24000",
      text: decret2601,
      article: null,
      status: "reported",
      seenAt: "https://lematindalgerie.com/snmg-a-24-000-dinars-le-decret-dapplication-paru-au-journal-officiel/?amp=1",
    },
  ],
};

/**
 * Reference wage, DA a month (salaire de référence), which stands beside the minimum wage since 2020. The decree does
 * not say what it replaces.
 */
export const referenceWage: Series<"reference-wage", "amount"> = {
  id: "reference-wage",
  unit: "amount",
  per: "month",
  entries: [
    {
      from: "2020-06-01",
      value: "18000",
      text: decret20240,
      article: null,
      status: "enacted",
      seenAt: "JO 2020, https://github.com/RayaneLalam/Algerian-Law-RAG-Project",
    },
  ],
};
