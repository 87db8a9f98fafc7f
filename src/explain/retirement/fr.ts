import type * as notices from "../../retirement/notices.js";
import type * as steps from "../../retirement/steps.js";
import type { Book, Chapter, ChapterWords } from "../book.js";
import { familyChapter } from "../family/fr.js";
import type { NoticeSentences, StepSentences } from "../sentence.js";
import { saidYears as said, yesOrNo as yes } from "../sentence.js";
import { retirementUnits } from "./units.js";

const retirementSteps: StepSentences<typeof steps> = {
  "retirement.no-age-for-incapacity": () =>
    "La personne est en incapacité totale et définitive de travail : aucun âge n'est exigé.",
  "retirement.freed-by-war-invalidity": ({ inputs, value }, say) =>
    `L'invalidité de guerre de ${say.rate(inputs.invalidity)} ${value ? "atteint" : "n'atteint pas"} ${say.rate(inputs.from)} : ${value ? "aucun âge n'est exigé" : "un âge est exigé"}.`,
  "retirement.ordinary-age": ({ inputs, value }, say) =>
    `L'âge ordinaire pour cette personne (${say.word(inputs.sex)}) est de ${say.years(value)}.`,
  "retirement.children-reduction": ({ inputs, value }, say) =>
    `Enfants élevés pendant au moins ${say.years(inputs.yearsEach)} : ${say.number(inputs.childrenRaised)}. Chacun abaisse l'âge de ${say.years(inputs.perChild)}, pour ${say.number(inputs.atMost)} au plus : ${say.years(value)} de moins.`,
  "retirement.moudjahid-reduction": ({ value }, say) =>
    `La qualité de moudjahid permet de partir à la retraite ${say.years(value)} plus tôt.`,
  "retirement.invalidity-reduction": ({ inputs, value }, say) =>
    `Invalidité de guerre de ${say.rate(inputs.invalidity)} : ${say.years(inputs.perBand)} de moins par tranche entière de ${say.rate(inputs.band)}, ${say.years(value)} en tout.`,
  "retirement.reductions": ({ inputs, value }, say) =>
    `Toutes les réductions réunies, ${say.years(inputs.total)}, sont limitées à ${say.years(inputs.atMost)} : ${say.years(value)}.`,
  "retirement.required-age": ({ inputs, value }, say) =>
    `L'âge exigé est de ${say.years(inputs.ordinary)} moins ${say.years(inputs.reductions)} : ${say.years(value)}.`,
  "retirement.reached-on": ({ inputs, value }, say) =>
    `Date de naissance : ${say.day(inputs.birthDate)} ; la personne atteint ${say.years(inputs.age)} le ${say.day(value)}.`,
  "retirement.effective-years": ({ inputs, value }, say) =>
    `Trimestres cotisés : ${say.number(inputs.quarters)}, soit ${say.years(value)}.`,
  "retirement.war-years": ({ inputs, value }, say) =>
    `Années civiles de la guerre de libération : ${say.number(inputs.calendarYears)}, chacune comptée ${say.number(inputs.counts)} fois : ${say.years(value)}.`,
  "retirement.validated-years": ({ inputs, value }, say) =>
    `Durée validée en tout : ${say.years(inputs.effective)} et ${say.years(inputs.war)}, soit ${say.years(value)}.`,
  "retirement.pension-duration": ({ inputs, value }, say) =>
    `Une pension exige ${say.years(inputs.required)}, dont ${say.years(inputs.requiredEffective)} de cotisation ; durée acquise : ${say.years(inputs.validated)}, dont ${say.years(inputs.effective)} de cotisation. ${value ? "C'est suffisant." : "C'est insuffisant."}`,
  "retirement.short-duration": ({ inputs, value }, say) =>
    `La durée réduite exige ${say.years(inputs.required)}, dont ${say.years(inputs.requiredEffective)} de cotisation ; durée acquise : ${say.years(inputs.validated)}, dont ${say.years(inputs.effective)} de cotisation. ${value ? "C'est suffisant." : "C'est insuffisant."}`,
  "retirement.allowance-duration": ({ inputs, value }, say) =>
    `Une allocation de retraite exige au moins ${say.years(inputs.required)} et moins de ${say.years(inputs.below)} ; durée acquise : ${say.years(inputs.validated)}. ${value ? "C'est suffisant." : "C'est insuffisant."}`,
  "retirement.allowance-age": ({ value }, say) =>
    value === null
      ? "L'âge de l'allocation est celui de la pension."
      : `L'âge de l'allocation est de ${say.years(value)} pour toute personne, sans réductions.`,
  "retirement.right": ({ inputs, value }, say) => `Au ${say.day(inputs.on)}, droit ouvert : ${say.word(value)}.`,
  "retirement.counted-years": ({ inputs, value }, say) =>
    `En cas d'incapacité, la durée comptée est d'au moins ${say.years(inputs.atLeast)} ; durée acquise : ${say.years(inputs.validated)} ; durée comptée : ${say.years(value)}.`,
  "retirement.allowance-base": ({ value }, say) =>
    `Aucune source lue ne donne l'assiette de l'allocation ; celle d'une pension est retenue : la moyenne des meilleures années, ${say.number(value)} au plus.`,
  "retirement.best-bases": ({ inputs, value }, say) =>
    `Années des meilleures assiettes annuelles, ${say.number(inputs.best)} au plus : ${inputs.years.length === 0 ? "aucune" : say.list(inputs.years.map(String))} ; total de ces assiettes : ${say.exact(value)}.`,
  "retirement.monthly-base": ({ inputs, value }, say) =>
    `Leur moyenne mensuelle, soit ${say.exact(inputs.sum)} sur ${say.months(inputs.months)}, est de ${say.exact(value)}.`,
  "retirement.base-under-ceiling": ({ inputs, value }, say) =>
    inputs.ceiling === null
      ? `Aucun plafond ne s'applique à l'assiette mensuelle de ${say.exact(value)}.`
      : `L'assiette mensuelle de ${say.exact(inputs.base)}, limitée au plafond de ${say.amount(inputs.ceiling)}, est de ${say.exact(value)}.`,
  "retirement.rate": ({ inputs, value }, say) =>
    `Le taux pour ${say.years(inputs.years)} à ${say.rate(inputs.perYear)} par an est de ${say.rate(value)}.`,
  "retirement.war-rate": ({ inputs, value }, say) =>
    `Le taux pour ${say.years(inputs.years)} de guerre à ${say.rate(inputs.perWarYear)} par an est de ${say.rate(value)}.`,
  "retirement.capped-rate": ({ inputs, value }, say) =>
    `Le taux de ${say.rate(inputs.rate)}, limité à ${say.rate(inputs.cap)}, est de ${say.rate(value)}.`,
  "retirement.month": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} de ${say.exact(inputs.base)} font ${say.exact(value)} par mois.`,
  "retirement.minimum": ({ inputs, value }, say) =>
    inputs.minimum === null
      ? `Aucun minimum ne s'applique au montant de ${say.exact(value)} par mois.`
      : `Le montant de ${say.exact(inputs.month)} par mois, porté au minimum de ${say.amount(inputs.minimum)} s'il lui est inférieur, est de ${say.exact(value)}.`,
  "retirement.ceiling": ({ inputs, value }, say) =>
    inputs.ceiling === null
      ? `Aucun plafond ne s'applique au montant de ${say.exact(value)} par mois.`
      : `Le montant de ${say.exact(inputs.month)} par mois, limité au plafond de ${say.amount(inputs.ceiling)}, est de ${say.exact(value)}.`,
  "retirement.monthly": ({ inputs, value }, say) =>
    `À partir du ${say.day(inputs.startOn)}, ${say.word(inputs.right)} : ${say.amount(value)} par mois.`,
  "retirement.minimum-for-incapacity": ({ value }, say) =>
    `Aucune source lue ne confirme que le minimum vaut en cas d'incapacité ; il est appliqué : ${say.amount(value)} par mois.`,
  "retirement.spouse-increase": ({ value }, say) =>
    `La majoration pour conjoint à charge est de ${say.amount(value)} par mois.`,
  "retirement.no-spouse-increase": ({ value }, say) =>
    `Sans conjoint à charge, la majoration est de ${say.amount(value)}.`,
  "retirement.total": ({ inputs, value }, say) =>
    `${say.amount(inputs.monthly)} et ${say.amount(inputs.spouseIncrease)} font ${say.amount(value)} par mois.`,
  "retirement.start-date": ({ inputs, value }, say) =>
    `La demande est reçue le ${say.day(inputs.claimReceivedOn)} : la pension commence le premier jour du mois suivant, le ${say.day(value)}.`,
  "retirement.no-age-after-death": ({ inputs }, say) =>
    `Décès le ${say.day(inputs.diedOn)}, avant la retraite : aucun âge n'est exigé pour la pension de réversion.`,
  "retirement.drawn-by-deceased": ({ inputs, value }, say) =>
    `Montant perçu au jour du décès, le ${say.day(inputs.diedOn)} (${inputs.right === "invalidity" ? "pension d'invalidité" : say.word(inputs.right)}) : ${say.amount(value)} par mois.`,
  "retirement.earned-by-deceased": ({ inputs, value }, say) =>
    `Droit acquis par la personne décédée jusqu'au décès, le ${say.day(inputs.diedOn)} (${say.word(inputs.right)}) : ${say.amount(value)} par mois.`,
  "retirement.allowance-passes-on": () =>
    "Aucune source lue ne dit comment se partage une allocation de retraite : les parts d'une pension sont appliquées.",
  "retirement.invalidity-passes-on": () =>
    "La pension d'un invalide est reversée aux ayants droit selon les règles de la retraite.",
  "retirement.bought-back-before-the-age": ({ inputs }, say) =>
    `Le rachat d'années n'est ouvert qu'après l'âge légal, dans la limite de ${say.years(inputs.atMost)}. Cet âge n'était pas atteint au décès, le ${say.day(inputs.diedOn)} : les années indiquées ne comptent pas (${say.years(inputs.given)}).`,
  "retirement.national-service-below-the-age": ({ inputs }, say) =>
    `Le service national (${say.yearRanges(inputs.years)}) compte pour une pension à l'âge légal, qui n'était pas atteint au décès, le ${say.day(inputs.diedOn)}. Aucune source lue ne dit s'il compte pour les ayants droit ; il est écarté lorsqu'il ne changerait rien.`,
  "retirement.surviving-spouse": ({ inputs, value }, say) =>
    `Membre de la famille n° ${say.number(inputs.place)}, conjoint (${say.word(inputs.condition)}), ${inputs.remarriedOn === null ? "sans remariage" : `remariage le ${say.day(inputs.remarriedOn)}`} ; droit : ${yes(value, say)}.`,
  "retirement.survivor": ({ inputs, value }, say) =>
    `Membre de la famille n° ${say.number(inputs.place)} (${say.word(inputs.relation)}) ; droit : ${yes(value, say)}.`,
  "retirement.after-departure": ({ inputs, value }, say) =>
    `Nombre de personnes qui avaient un droit au décès et n'en ont plus au ${say.day(inputs.on)} : ${say.number(inputs.gone)}. Aucune source lue ne dit à qui revient leur part ; le barème est appliqué aux personnes qui restent : ${say.number(value)}.`,
  "retirement.spouse-alone": ({ value }, say) => `Part du conjoint seul : ${say.rate(value)}.`,
  "retirement.spouse-beside-others": ({ inputs, value }, say) =>
    `Autres ayants droit avec le conjoint : ${say.number(inputs.others)} ; part du conjoint : ${say.rate(value)}.`,
  "retirement.each-spouse": ({ inputs, value }, say) =>
    `Nombre de conjoints : ${say.number(inputs.spouses)} ; partage égal de ${say.rate(inputs.rate)} ; part de chacun : ${say.rate(value)}.`,
  "retirement.one-other": ({ value }, say) => `Part de l'unique autre ayant droit : ${say.rate(value)}.`,
  "retirement.each-of-others": ({ inputs, value }, say) =>
    `Autres ayants droit : ${say.number(inputs.others)} ; partage égal de ${say.rate(inputs.rate)} ; part de chacun : ${say.rate(value)}.`,
  "retirement.each-orphan": ({ inputs, value }, say) =>
    `Pas de conjoint ; nombre d'enfants : ${say.number(inputs.orphans)} ; part de chacun : ${say.rate(value)}.`,
  "retirement.each-half-orphan": ({ inputs, value }, say) =>
    `Pas de conjoint ; nombre d'enfants : ${say.number(inputs.orphans)}. Part de chacun : ${say.rate(value)}, rapportée pour un orphelin de père et de mère seulement ; si l'autre parent peut être en vie, elle est appliquée ${say.word(inputs.rule)}.`,
  "retirement.each-parent": ({ inputs, value }, say) =>
    `Pas de conjoint ; nombre d'ascendants : ${say.number(inputs.parents)} ; part de chacun : ${say.rate(value)}.`,
  "retirement.sum-of-rates": ({ inputs, value }, say) =>
    `Total des parts : ${say.rate(value)} ; il ne dépasse pas ${say.rate(inputs.atMost)}.`,
  "retirement.cut-rates": ({ inputs }, say) =>
    `Le total des parts, ${say.rate(inputs.sum)}, dépasse ${say.rate(inputs.atMost)} : il y est ramené (${say.word(inputs.rule)}).`,
  "retirement.survivors-month": ({ inputs, value }, say) =>
    `${say.rate(inputs.rate)} du montant mensuel de la personne décédée, ${say.amount(inputs.of)}, font ${say.exact(value)} par mois.`,
  "retirement.survivors-minimum": ({ inputs, value }, say) =>
    `${say.exact(inputs.month)} par mois pour tous les ayants droit, montant porté au minimum de ${say.amount(inputs.minimum)} s'il est inférieur : ${say.exact(value)}.`,
  "retirement.survivors-total": ({ value }, say) => `Tous les ayants droit ensemble : ${say.amount(value)} par mois.`,
  "retirement.survivor-share": ({ inputs, value }, say) =>
    `Membre de la famille n° ${say.number(inputs.place)} (${say.word(inputs.relation)}), part de ${say.rate(inputs.rate)} : ${say.amount(value)} par mois.`,
  "retirement.survivors-pension": ({ inputs, value }, say) =>
    `Pension de réversion au ${say.day(inputs.on)} : ${say.amount(value)} par mois ; nombre de personnes qui la partagent : ${say.number(inputs.survivors)}.`,
  "retirement.no-survivors-pension": ({ inputs }, say) =>
    `Pas de pension de réversion au ${say.day(inputs.on)} : ${say.word(inputs.why)}.`,
  "retirement.yearly-proofs": ({ inputs, value }, say) =>
    `Justificatif demandé chaque année (${say.word(inputs.relation)}) : ${say.papers(value)}.`,
  "retirement.other-fund-years": ({ inputs, value }, say) =>
    `Années dans une autre caisse : ${say.yearRanges(inputs.years)}. Elles comptent pour le droit seul, un trimestre cotisé aussi ici une seule fois : ${say.years(value)} de plus.`,
  "retirement.chahid-child-years": ({ value }, say) =>
    `En qualité d'enfant de chahid, durée comptée comme travail effectif : ${say.years(value)}.`,
  "retirement.chahid-child-rate": ({ value }, say) =>
    `Aucune source lue ne donne le taux des années d'enfant de chahid ; celui d'une année validée est retenu ; durée concernée : ${say.years(value)}.`,
  "retirement.national-service-years": ({ inputs, value }, say) =>
    `Trimestres de service national qu'aucun autre régime ne couvre : ${say.number(inputs.quarters)}, soit ${say.years(value)}. Ils comptent pour une pension à l'âge légal, et non comme cotisés.`,
  "retirement.national-service-rate": ({ value }, say) =>
    `Aucune source lue ne donne le taux du service national ; celui d'une année validée est retenu ; durée concernée : ${say.years(value)}.`,
  "retirement.national-service-without-age": ({ inputs }, say) =>
    `Le service national (${say.yearRanges(inputs.years)}) ne compte que pour une pension à l'âge légal ; ici aucun âge n'est exigé et il n'est pas compté.`,
  "retirement.without-national-service": ({ inputs, value }, say) =>
    `Le service national, ${say.years(inputs.nationalService)}, ne compte, que l'on sache, que pour une pension ; sans lui, la durée passe de ${say.years(inputs.validated)} à ${say.years(value)}.`,
  "retirement.bought-back-years": ({ inputs, value }, say) =>
    `Années rachetées : ${say.years(inputs.given)} ; au plus en tout : ${say.years(inputs.atMost)} ; comptées dans la durée et le taux : ${say.years(value)}.`,
  "retirement.ministry-invalidity-years": ({ inputs, value }, say) =>
    `Invalidité servie par le ministère, période gratuite : ${say.yearRanges(inputs.years)}. Elle compte dans la durée, hors trimestres couverts par un autre régime : ${say.years(value)}. Aucune source lue ne dit à quel taux, ni qui peut y prétendre.`,
  "retirement.effective-in-all": ({ inputs, value }, say) =>
    `Durée de cotisation pour le droit (${said(
      [
        ["ici", inputs.contributed],
        ["dans une autre caisse", inputs.otherFund],
        ["comme enfant de chahid", inputs.childOfChahid],
      ],
      say,
    )}) : ${say.years(value)} en tout.`,
  "retirement.validated-in-all": ({ inputs, value }, say) =>
    `Durée validée pour le droit, chaque année civile comptant une fois (${said(
      [
        ["cotisation", inputs.effective],
        ["guerre", inputs.war],
        ["service national", inputs.nationalService],
        ["rachat", inputs.boughtBack],
        ["invalidité servie par le ministère", inputs.ministryInvalidity],
      ],
      say,
    )}) : ${say.years(value)} en tout.`,
  "retirement.years-paid": ({ inputs, value }, say) =>
    `Durée payée ici au taux ordinaire (${said(
      [
        ["cotisation ici", inputs.contributed],
        ["comme enfant de chahid", inputs.childOfChahid],
        ["service national", inputs.nationalService],
        ["rachat", inputs.boughtBack],
      ],
      say,
    )}) : ${say.years(value)} en tout.`,
  "retirement.buy-back-at-most": ({ inputs, value }, say) =>
    `Rachat possible en tout : ${say.years(inputs.atMost)} au plus ; années déjà rachetées : ${say.number(inputs.already)} ; reste : ${say.number(value)}.`,
  "retirement.buy-back-missing": ({ inputs }, say) =>
    `Il manque pour une pension : années validées : ${say.number(inputs.missing)} ; années cotisées : ${say.number(inputs.missingContributed)}. Aucune source lue ne dit si les années rachetées en sont.`,
  "retirement.buy-back-not-needed": ({ inputs }, say) =>
    `Au ${say.day(inputs.on)}, aucune année ne manque pour une pension : il n'y a rien à racheter.`,
  "retirement.buy-back-too-early": ({ inputs, value }, say) =>
    `Le rachat n'est possible qu'à partir de l'âge de la retraite, atteint le ${say.day(value)} : au ${say.day(inputs.on)}, il est trop tôt.`,
  "retirement.buy-back-used-up": ({ inputs }, say) =>
    `Au ${say.day(inputs.on)}, plus aucune année ne peut être rachetée ; déjà racheté : ${say.years(inputs.already)}.`,
  "retirement.buy-back-validated": ({ inputs, value }, say) =>
    `Durée validée de ${say.years(inputs.validated)} et rachat de ${say.years(inputs.bought)} : ${say.years(value)}.`,
  "retirement.buy-back-opens": ({ inputs, value }, say) =>
    `Au ${say.day(inputs.on)}, le rachat est ouvert, pour ${say.years(inputs.mostYears)} au plus. Droit qu'il peut ouvrir : ${say.word(value)}.`,
  "retirement.claim-from": ({ inputs, value }, say) =>
    `La pension se demande au plus tôt ${say.months(inputs.months)} avant son début, le ${say.day(inputs.startOn)} : à partir du ${say.day(value)}.`,
  "retirement.claim-until": ({ inputs, value }, say) =>
    `Une pension qui doit commencer le ${say.day(inputs.startOn)} se demande du ${say.day(inputs.from)} au ${say.day(value)} ; ce dernier jour précède le début de ${say.months(inputs.months)}.`,
  "retirement.amount-before-raises": ({ inputs, value }, say) =>
    `Montant contributif au ${say.day(inputs.from)} : ${say.amount(value)} par mois. Jour de la revalorisation annuelle : ${say.monthDay(inputs.annual)}.`,
  "retirement.raise-reach": ({ inputs, value }, say) =>
    `La revalorisation du ${say.day(inputs.on)} est connue pour les pensions liquidées le ${say.day(inputs.last)} au plus tard ; celle-ci a été liquidée le ${say.day(inputs.liquidatedOn)} et ${value ? "en fait partie" : "n'en fait pas partie"}.`,
  "retirement.pension-generation": ({ inputs, value }, say) =>
    `La revalorisation du ${say.day(inputs.on)} dépend de l'ancienneté de la pension ; celle-ci a été liquidée le ${say.day(inputs.liquidatedOn)} : ${say.word(value)}.`,
  "retirement.given-raise-rate": ({ inputs, value }, say) =>
    `Aucune source lue ne tranche la revalorisation du ${say.day(inputs.on)} pour cette pension ; le taux fourni est retenu : ${say.rate(value)}.`,
  "retirement.raised": ({ inputs, value }, say) =>
    `Revalorisation du ${say.day(inputs.on)} au taux de ${say.rate(inputs.rate)} : de ${say.amount(inputs.before)} à ${say.amount(value)} par mois.`,
  "retirement.stopped-before-raise": ({ inputs, value }, say) =>
    `La revalorisation du ${say.day(inputs.on)} ne peut être appliquée (${say.word(inputs.reason)}) : la pension est suivie jusqu'au ${say.day(value)}.`,
  "retirement.revalued": ({ inputs, value }, say) =>
    `Le montant contributif au ${say.day(inputs.reachedOn)} est de ${say.amount(value)} par mois. Revalorisations appliquées : ${say.number(inputs.raises)}.`,
  "retirement.exceptional-rise": ({ inputs, value }, say) =>
    `Augmentation exceptionnelle de 2012 : ${say.rate(inputs.rate)} de ${say.amount(inputs.received)} nets perçus, soit ${say.amount(value)} par mois, montant qui n'est jamais revalorisé.`,
  "retirement.revalued-total": ({ inputs, value }, say) =>
    inputs.rise === null
      ? `Sans augmentation exceptionnelle, le total est le montant contributif : ${say.amount(value)} par mois.`
      : `${say.amount(inputs.contributory)} et l'augmentation exceptionnelle de ${say.amount(inputs.rise)} font ${say.amount(value)} par mois.`,
};

const retirementNotices: NoticeSentences<typeof notices> = {
  "base-outside-bounds": ({ year, base, floor, ceiling }, say) =>
    `L'assiette de ${String(year)}, ${say.amount(base)}, sort des limites de cette année, de ${say.amount(floor)} à ${say.amount(ceiling)} ; elle est prise telle quelle.`,
  "bounds-unknown": ({ years }, say) =>
    `Les limites des assiettes de ces années ne sont pas connues et ces assiettes sont prises telles quelles : ${say.yearRanges(years)}.`,
  "coefficients-at-one": () =>
    "Aucun coefficient d'actualisation n'a été donné : les assiettes comptent telles quelles, aucune table n'étant publiée.",
  "survivor-gone": ({ place, relation }, say) =>
    `Le membre de la famille n° ${say.number(place)} (${say.word(relation)}) avait un droit au décès et n'en a plus. Aucune source lue ne dit à qui revient cette part : le barème est appliqué aux personnes qui restent.`,
  "not-raised-since-death": ({ diedOn, on }, say) =>
    `Les revalorisations des pensions entre le ${say.day(diedOn)} et le ${say.day(on)} ne sont pas comprises dans ce montant.`,
  "other-fund-pays": ({ years }, say) =>
    `L'autre caisse paie sa part pour ces années selon ses propres règles : ${say.yearRanges(years)}.`,
  "war-years-reported-as-work": ({ contributed, war, required }, say) =>
    `Selon la presse, la loi 99-07 (articles 41 à 43) compte les années de guerre comme travail effectif, l'État payant cette caisse. Son application ici n'a pas été lue, et elles ne comptent pas comme cotisées. Durée cotisée : ${say.years(contributed)} ; de guerre : ${say.years(war)} ; exigée : ${say.years(required)}.`,
  "benefits-of-one-fund-chosen": ({ years }, say) =>
    `Années dans les deux caisses : ${say.yearRanges(years)}. Les périodes des deux comptent pour le droit ; l'assuré choisit les prestations de l'une des deux caisses.`,
  "claim-starts-earlier": ({ claimReceivedOn, startOn }, say) =>
    `Une demande reçue le ${say.day(claimReceivedOn)} fait commencer la pension le ${say.day(startOn)}, premier jour du mois suivant (décret exécutif 15-289, article 12). Les mois de cette période sont rapportés et ne s'accordent pas avec cet article.`,
  "exceptional-rise-beyond-minimum": ({ received, raised, paid }, say) =>
    `${say.amount(received)} perçus nets et l'augmentation exceptionnelle font ${say.amount(raised)} par mois ; l'instruction de janvier 2012 paie ${say.amount(paid)} à qui percevait moins que ce montant.`,
  "third-person-increase-raised": ({ on, rate }, say) =>
    `Au ${say.day(on)}, la majoration pour tierce personne est revalorisée à part, de ${say.rate(rate)} ; elle n'est pas comprise dans ce montant.`,
  "part-of-a-full-orphan": ({ rate }, say) =>
    `La part de ${say.rate(rate)} est rapportée pour un orphelin de père et de mère seulement. Aucune source lue ne donne la part d'un enfant dont l'autre parent est en vie : la même est appliquée.`,
  "start-is-no-first-day": ({ startOn, next }, say) =>
    `Une pension commence le premier jour d'un mois, ce que n'est pas le ${say.day(startOn)} ; le premier jour du mois suivant est le ${say.day(next)}.`,
  "given-rate-not-used": ({ on, rate, why }, say) =>
    `Le taux de ${say.rate(rate)} fourni pour le ${say.day(on)} n'est pas retenu : ${say.word(why)}.`,
  "public-aid-2009": ({ on, contributory, threshold, rate }, say) =>
    `Au ${say.day(on)}, le montant contributif est de ${say.amount(contributory)} par mois. L'aide publique de ce jour, ${say.rate(rate)} pour les pensions inférieures à ${say.amount(threshold)}, n'est pas comprise dans le calcul.`,
  "total-below-minimum": ({ on, total, minimum }, say) =>
    `Le total de ${say.amount(total)} par mois est inférieur au minimum de la pension au ${say.day(on)}, ${say.amount(minimum)} ; aucun minimum n'est appliqué ici.`,
};

const retirementWords: ChapterWords<keyof typeof retirementUnits> = {
  series: {
    "incapacity-minimum": "minimum de la pension pour incapacité",
    "age-reduction-per-child": "réduction de l'âge par enfant élevé (années)",
    "children-counted-at-most": "nombre maximal d'enfants comptés",
    "years-raising-a-child": "nombre d'années pendant lesquelles un enfant doit avoir été élevé",
    "age-reduction-moudjahid": "réduction de l'âge pour la qualité de moudjahid (années)",
    "age-reduction-per-invalidity-band": "réduction de l'âge par tranche d'invalidité de guerre (années)",
    "invalidity-band": "tranche d'invalidité de guerre",
    "invalidity-without-age-condition": "invalidité de guerre à partir de laquelle aucun âge n'est exigé",
    "age-reductions-at-most": "limite de l'ensemble des réductions de l'âge (années)",
    "allowance-age": "âge de l'allocation de retraite (années)",
    "pension-years": "durée exigée pour une pension",
    "pension-effective-years": "durée de cotisation exigée pour une pension",
    "short-duration-years": "durée réduite selon une chronique de presse de 2006",
    "short-duration-effective-years": "part cotisée de la durée réduite",
    "allowance-years": "durée exigée pour une allocation",
    "war-year-counts": "nombre d'années pour lesquelles compte une année de guerre",
    "pension-rate-per-year": "taux par année validée",
    "pension-rate-per-war-year": "taux par année de guerre",
    "pension-rate-cap": "taux maximal d'une pension",
    "pension-rate-cap-moudjahid": "taux maximal de la pension avec la qualité de moudjahid",
    "best-years": "nombre des meilleures années dans la moyenne",
    "allowance-base": "assiette de l'allocation",
    "pension-base-ceiling": "plafond de l'assiette d'une pension",
    "pension-ceiling": "plafond d'une pension",
    "minimum-pension-moudjahid": "minimum de la pension avec la qualité de moudjahid",
    "minimum-allowance": "minimum de l'allocation de retraite",
    "spouse-increase": "majoration pour conjoint à charge",
    "pension-start": "début d'une pension",
    "survivors-age-condition": "âge exigé d'une personne décédée avant la retraite",
    "allowance-reversion": "passage d'une allocation de retraite aux ayants droit",
    "invalidity-reversion": "réversion de la pension d'un invalide",
    "surviving-spouse-condition": "condition du droit du conjoint survivant",
    "surviving-spouse-remarriage": "remariage du conjoint survivant",
    "survivors-after-departure": "part d'un ayant droit qui n'a plus de droit",
    "survivors-spouse-alone-rate": "part du conjoint seul",
    "survivors-spouse-beside-others-rate": "part du conjoint avec d'autres ayants droit",
    "survivors-several-spouses": "part de plusieurs conjoints",
    "survivors-one-other-rate": "part de l'unique autre ayant droit avec un conjoint",
    "survivors-several-others-rate": "part de plusieurs autres ayants droit avec un conjoint",
    "survivors-orphan-rate": "part d'un enfant en l'absence de conjoint",
    "survivors-half-orphan": "part d'un enfant dont l'autre parent peut être en vie",
    "survivors-parent-rate": "part d'un ascendant en l'absence de conjoint",
    "survivors-rate-cap": "maximum de l'ensemble des parts de réversion",
    "survivors-cut": "réduction des parts dont le total dépasse le maximum",
    "minimum-survivors-pension": "minimum de la pension principale de réversion",
    "survivors-proofs-spouse": "justificatif annuel du conjoint survivant",
    "survivors-proofs-student": "justificatif annuel d'un enfant qui étudie",
    "survivors-proofs-apprentice": "justificatif annuel d'un enfant en apprentissage",
    "survivors-proofs-incapacity": "justificatif annuel d'un enfant en incapacité de travail",
    "national-service-years": "ce pour quoi compte le service national",
    "other-fund-years": "ce pour quoi comptent les années d'une autre caisse",
    "buy-back-years-at-most": "nombre maximal d'années rachetées",
    "ministry-invalidity-years": "où compte l'invalidité servie par le ministère",
    "chahid-child-years": "durée accordée à un enfant de chahid",
    "national-service-rate": "taux du service national",
    "war-years-as-work": "ce pour quoi comptent les années de guerre outre la durée",
    "chahid-child-rate": "taux des années d'enfant de chahid",
    "claim-from-months-before": "nombre maximal de mois entre la demande et le début d'une pension",
    "claim-until-months-before": "nombre minimal de mois entre la demande et le début d'une pension",
    "pension-raise-day": "jour de la revalorisation annuelle des pensions",
    "pension-raise": "taux de la dernière revalorisation des pensions",
    "older-pension-raise": "taux de revalorisation des pensions liquidées avant 1992",
    "pension-generation": "génération de la pension",
    "pension-raise-scope": "pensions visées par la dernière revalorisation",
    "exceptional-rise-2012": "taux de l'augmentation exceptionnelle de 2012",
    "exceptional-rise-2012-minimum": "montant payé en 2012 à qui percevait moins",
    "third-person-raise": "revalorisation de la majoration pour tierce personne",
    "public-aid-2009-threshold": "seuil de l'aide publique de 2009",
    "public-aid-2009-rate": "taux de l'aide publique de 2009",
  },
  choices: {
    "as-a-pension": "comme une pension",
    "as-a-retirement-pension": "comme une pension de retraite",
    "as-a-full-orphan": "comme à un orphelin de père et de mère",
    "legal-marriage": "mariage légal",
    "ends-the-right": "met fin au droit",
    "table-of-those-left": "barème appliqué aux personnes qui restent",
    "equal-parts": "parts égales",
    "in-proportion": "en proportion",
    "no-survivor-entitled": "aucun membre de la famille n'y a droit",
    "deceased-without-right": "la personne décédée n'avait droit ni à une pension ni à une allocation",
    marriage: "mariage",
    remarried: "remariage",
    "not-dependent": "personne qui n'est pas à charge",
    "resources-above-the-limit": "ressources au-dessus de la limite",
    "own-income": "revenu propre",
    "non-remarriage-certificate": "certificat de non-remariage",
    "school-certificate": "certificat de scolarité",
    "apprenticeship-certificate": "certificat d'apprentissage",
    "no-activity-certificate": "attestation de non-activité",
    "for-a-pension-at-the-legal-age": "pour une pension à l'âge légal",
    "for-the-right-alone": "pour le droit seul",
    "in-the-duration": "dans la durée",
    "as-of-a-pension": "celle d'une pension",
    "as-effective-work": "comme travail effectif",
    "as-a-validated-year": "celui d'une année validée",
    nothing: "aucun",
    "not-needed": "inutile",
    "used-up": "épuisé",
    "older-pension": "liquidée avant 1992",
    "later-pension": "liquidée en 1992 ou après",
    "liquidated-by-end-of-year-before-last": "celles liquidées au plus tard le 31 décembre de l'avant-dernière année",
    "liquidated-before-the-raise": "celles liquidées avant la revalorisation",
    "liquidated-before-the-last-annual-raise-day": "celles liquidées avant le dernier jour de revalorisation annuelle",
    "rate-unknown": "aucune source lue ne donne son taux",
    "scope-unknown": "aucune source lue ne dit si elle vise cette pension",
    "rate-known": "le taux de cette revalorisation est connu",
    "liquidated-too-late": "la pension a été liquidée trop tard pour cette revalorisation",
    "no-raise-reached": "aucune revalorisation de ce jour n'a été atteinte",
  },
  facts: {
    "deceased.monthly": "montant mensuel perçu par la personne décédée",
    "deceased.right": "droit de la personne décédée (pension, allocation ou pension d'invalidité)",
    "person.childOfChahid": "qualité d'enfant de chahid",
    received2012: "montant net perçu au 1er janvier 2012, avant l'augmentation exceptionnelle",
  },
  topics: {
    "survivors-part-of-a-female-collateral": "la part d'une collatérale à charge en l'absence de conjoint",
    "share-freed-by-remarriage": "ce que devient la part du conjoint remarié, à côté d'autres survivants",
    "survivors-pension-of-a-child-born-after-the-death": "la pension de réversion d'un enfant né après le décès",
    "yearly-proofs-of-this-survivor": "le justificatif annuel de cet ayant droit",
    "national-service-after-a-death": "le service national d'une personne décédée avant l'âge légal",
    "national-service-in-an-allowance": "le service national dans une allocation de retraite",
    "bought-back-years-as-contributed": "caractère cotisé des années rachetées",
    "bought-back-years-not-needed": "part des années rachetées dans le montant d'une carrière assez longue sans elles",
    "rate-of-ministry-invalidity": "le taux de l'invalidité servie par le ministère",
    "minimum-of-a-mixed-career": "le minimum lorsqu'une autre caisse paie une part",
    "incapacity-years-of-a-mixed-career": "la durée minimale en cas d'incapacité lorsqu'une autre caisse paie une part",
    "buy-back-where-no-age-is-asked": "le rachat d'années lorsqu'aucun âge n'est exigé",
    "price-of-buy-back": "le prix des années rachetées",
  },
  parts: {
    proofs: "Justificatif annuel :",
    price: "Prix des années rachetées",
    exceptionalRise2012: "Augmentation exceptionnelle de 2012",
  },
};

const retirementChapter: Chapter = {
  steps: retirementSteps,
  notices: retirementNotices,
  words: retirementWords,
  units: retirementUnits,
};

/** French sentences of retirement, with who is dependent on the insured. */
export const retirement: Book<"fr"> = { language: "fr", chapters: [retirementChapter, familyChapter] };
