// Draws five curves as SVG into .cache/curves: npm run curve (npm run curve -- ar for Arabic, en for English; else French).
import { createCasnos, type Answer, type Language } from "casnos-rules";
import {
  contributionCurve,
  pensionByStart,
  pensionByYears,
  surchargeCurve,
  survivorsCurve,
  type Axis,
  type Curve,
} from "casnos-rules/reasoning";
import { mkdirSync, writeFileSync } from "node:fs";
import { answerDrawing } from "./answer-drawing.js";

const folder = ".cache/curves";
const given = process.argv[2];
const language: Language = given === "ar" || given === "en" ? given : "fr";
const inLanguage = (fr: string, ar: string, en: string): string => ({ fr, ar, en })[language];

const casnos = createCasnos();
const person = { sex: "male", birthDate: "1956-05-10", moudjahid: false, totallyIncapacitated: false } as const;
const periods = Array.from(
  { length: 17 },
  (_, place) => ({ kind: "contributed", year: 2001 + place, base: 600_000 }) as const,
);
const deceased = { was: "pensioner", diedOn: "2026-03-01", monthly: 40_000, right: "pension" } as const;

const daMonth = inLanguage("DA par mois", "دج في الشهر", "DA a month");
const survivors = survivorsCurve(casnos, { deceased, on: "2026-11-21", spouse: false, parents: 1 });
const ofOneChild = (answer: typeof survivors): Answer<Curve<Axis>> => {
  const share =
    answer.kind === "determined" ? answer.value.shares.find(({ relation }) => relation === "child") : undefined;
  return answer.kind === "determined" && share !== undefined ? { ...answer, value: share } : answer;
};

draw(
  "contribution",
  contributionCurve(casnos, { year: 2026 }),
  inLanguage(
    "Cotisation de 2026 selon l'assiette",
    "اشتراك سنة 2026 حسب وعاء الاشتراك",
    "Contribution of 2026 by base",
  ),
  inLanguage("assiette, DA par an", "وعاء الاشتراك، دج في السنة", "base, DA a year"),
  inLanguage("DA par an", "دج في السنة", "DA a year"),
);
draw(
  "surcharge",
  surchargeCurve(casnos, { due: 150_000, dueOn: "2026-06-30", until: "2027-12-31" }),
  inLanguage(
    "Majoration d'une cotisation de 150 000 DA selon le jour du paiement",
    "زيادة التأخير على اشتراك قدره 150 000 دج حسب يوم الدفع",
    "Surcharge on a contribution of DA 150,000 by the day of payment",
  ),
  inLanguage("jour où tout est payé", "اليوم الذي يُدفع فيه كل المبلغ", "day on which all is paid"),
  inLanguage("DA", "دج", "DA"),
);
draw(
  "pension-by-start",
  pensionByStart(casnos, { person, periods, from: "2019-01-01", to: "2028-12-31" }),
  inLanguage(
    "Pension d'un homme né le 10 mai 1956, 17 années cotisées, selon son début",
    "معاش رجل ولد في 10 ماي 1956، 17 سنة اشتراك، حسب يوم بدايته",
    "Pension of a man born on 10 May 1956, 17 contributed years, by its start",
  ),
  inLanguage("jour où la pension commence", "يوم بداية المعاش", "day on which the pension starts"),
  daMonth,
);
draw(
  "pension-by-quarters",
  pensionByYears(casnos, { person, startOn: "2026-06-01", base: 800_000 }),
  inLanguage(
    "Pension au 1er juin 2026 selon les trimestres cotisés sur 800 000 DA par an",
    "المعاش في 1 جوان 2026 حسب ثلاثيات الاشتراك على 800 000 دج في السنة",
    "Pension on 1 June 2026 by the quarters contributed on DA 800,000 a year",
  ),
  inLanguage("trimestres cotisés", "ثلاثيات الاشتراك", "quarters contributed"),
  daMonth,
);
draw(
  "survivors",
  survivors,
  inLanguage(
    "Réversion de 40 000 DA, un parent et des enfants : le total",
    "المعاش المنقول عن معاش قدره 40 000 دج، لأصل واحد وأولاد: الجميع",
    "Survivors' pension on DA 40,000, one parent and children: all together",
  ),
  inLanguage("enfants", "الأولاد", "children"),
  daMonth,
);
draw(
  "survivors-one-child",
  ofOneChild(survivors),
  inLanguage(
    "Réversion de 40 000 DA, un parent et des enfants : le premier enfant",
    "المعاش المنقول عن معاش قدره 40 000 دج، لأصل واحد وأولاد: الولد الأول",
    "Survivors' pension on DA 40,000, one parent and children: the first child",
  ),
  inLanguage("enfants", "الأولاد", "children"),
  daMonth,
);

function draw<A extends Axis>(name: string, answer: Answer<Curve<A>>, title: string, along: string, up: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.${language}.svg`, answerDrawing(answer, language, { title, along, up }));
  console.log(`${folder}/${name}.${language}.svg`);
}
