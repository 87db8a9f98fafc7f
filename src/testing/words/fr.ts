import type { PropertySentences } from "./words.js";

export const sentences: PropertySentences = {
  "contribution.rate":
    "Entre le plancher et le plafond, la cotisation est le taux appliqué à l'assiette, au centime près.",
  "contribution.floor":
    "Personne ne doit moins que le taux appliqué au plancher de l'année, qui est le salaire annuel de son indice.",
  "contribution.ceiling": "Personne ne doit plus que le taux appliqué au plafond de l'année.",
  "contribution.never-falls": "Une assiette plus élevée ne diminue jamais la cotisation.",
  "contribution.no-jump":
    "Un peu plus d'assiette ne coûte pas plus que le taux de ce surplus : la cotisation n'a pas de marche.",
  "contribution.same-up-to-the-floor": "Toute assiette jusqu'au plancher donne la même cotisation.",
  "contribution.same-from-the-ceiling": "Toute assiette à partir du plafond donne la même cotisation.",
  "contribution.multiple":
    "La cotisation maximale est à la minimale ce que le plafond est au plancher : 8 fois jusqu'en 2015, 20 fois depuis.",
  "contribution.same-bounds-same-amount":
    "Deux années de mêmes plancher, plafond et taux demandent autant à la même assiette.",
  "contribution.wage-of-1-january":
    "La cotisation minimale suit le salaire du 1er janvier, quel que soit le salaire en cours d'année.",
  "contribution.reform-of-the-ceiling":
    "Le décret de 2015 a relevé le seul plafond : jusqu'à l'ancien plafond, 2016 demande ce que demandait 2015.",
  "newcomer.minimum": "Qui débute sans assiette antérieure doit la cotisation minimale de l'année.",
  "newcomer.no-part-year": "La première année est due en entier, quel que soit le jour du début.",
  "split.adds-up": "Assurances sociales et retraite font ensemble toute la cotisation.",
  "split.halves": "Assurances sociales et retraite sont deux moitiés de la cotisation, au centime près.",
  "due.farmers-not-earlier": "Les agriculteurs ne paient jamais avant les autres activités.",
  "due.not-before-the-start": "Aucune cotisation n'est exigible avant le début de l'activité.",
  "due.days-after-a-late-start": "Qui débute au second semestre paie la première cotisation dans les dix jours.",
  "filing.ten-days": "L'activité est déclarée dans les dix jours calendaires, le jour du début non compté.",
  "filing.day-for-day":
    "Un début retardé de quelques jours retarde d'autant le dernier jour, week-ends et fins de mois compris.",
  "penalty.none-in-time": "Déclarer jusqu'au dernier jour ne coûte rien.",
  "penalty.first-day-late": "Le premier jour de retard coûte la pénalité initiale, et au plus un mois de plus.",
  "penalty.never-falls": "Déclarer plus tard ne coûte jamais moins.",
  "penalty.same-each-month":
    "Chaque mois de plus ajoute la même part de la pénalité initiale : elle n'est pas composée.",
  "penalty.law-of-the-last-day":
    "La pénalité est celle de la loi du dernier jour de déclaration, si tard que l'on déclare.",
  "surcharge.none-in-time": "Une cotisation payée en entier à l'échéance ne porte jamais de majoration.",
  "surcharge.first-day-late": "Le premier jour de retard coûte la part initiale de l'impayé.",
  "surcharge.never-falls": "Tant que rien n'est payé, la majoration ne baisse jamais.",
  "surcharge.adds-up": "La majoration de deux sommes est la somme de leurs majorations.",
  "surcharge.payment-never-raises": "Un paiement n'augmente jamais la majoration.",
  "surcharge.stays-once-paid": "Une fois tout payé, la majoration reste ce qu'elle est.",
  "surcharge.same-each-month":
    "Chaque mois complet de retard ajoute la même part de l'impayé : elle n'est pas composée.",
  "surcharge.complete-months": "Au cours d'un mois de retard, la majoration ne bouge pas.",
  "remission.adds-up": "Ce qui est remis et ce qui reste font toute la majoration.",
  "remission.half": "Depuis la loi de 2008, la moitié d'une majoration est remise sur dossier justifié.",
  "remission.at-most-three-quarters": "Avant la loi de 2008, au plus les trois quarts d'une majoration étaient remis.",
  "remission.force-majeure": "En cas de force majeure, aucune majoration n'est due.",
  "limitation.four-years":
    "Une dette se recouvre pendant quatre ans : le dernier jour est le même jour quatre ans après.",
  "limitation.notice-begins-anew": "Une mise en demeure reçue à temps ouvre quatre nouvelles années.",
  "limitation.late-notice": "Une mise en demeure reçue après le dernier jour ne change rien.",
  "limitation.order-of-notices": "L'ordre dans lequel les mises en demeure sont citées ne change rien.",
  "age.of-each-sex": "L'âge de la retraite est de 65 ans pour un homme, de 60 ans pour une femme.",
  "age.children-of-a-woman": "Chaque enfant élevé abaisse d'un an l'âge d'une femme, de trois ans au plus.",
  "age.children-of-a-man": "Les enfants élevés n'abaissent pas l'âge d'un homme.",
  "age.moudjahid": "Un moudjahid part cinq ans plus tôt.",
  "age.bands-of-war-invalidity":
    "Chaque tranche entière de 10 % d'invalidité de guerre abaisse d'un an l'âge d'un moudjahid.",
  "age.war-invalidity-of-others": "L'invalidité de guerre n'abaisse pas l'âge de qui n'est pas moudjahid.",
  "age.on-the-birthday": "L'âge est atteint le jour de l'anniversaire.",
  "right.fifteen-years": "À l'âge requis, la pension s'ouvre avec quinze ans, et pas un trimestre de moins.",
  "right.five-years": "De cinq ans à moins de quinze s'ouvre une allocation, et rien avec un trimestre de moins.",
  "right.day-of-the-age": "Le droit s'ouvre le jour de l'âge, et pas la veille.",
  "right.more-years-never-worse": "Davantage d'années cotisées ne retirent jamais un droit.",
  "right.age-of-the-allowance": "Depuis le décret de 2015, l'allocation demande le même âge aux hommes et aux femmes.",
  "pension.order-of-the-years": "L'ordre dans lequel les années sont citées ne change rien.",
  "pension.a-worse-year": "Une année d'assiette plus basse, à côté de dix meilleures, n'abaisse jamais la pension.",
  "pension.rate-for-each-quarter": "Chaque année compte 2,5 % de la base, chaque trimestre le quart.",
  "pension.rate-cap": "Les trimestres au-delà d'un taux de 80 % n'ajoutent rien.",
  "pension.rate-cap-of-a-moudjahid": "Le taux d'un moudjahid va jusqu'à 100 %, et pas au-delà.",
  "pension.minimum": "Aucune pension n'est au-dessous du minimum de son premier jour.",
  "pension.minimum-of-a-moudjahid":
    "Aucune pension de moudjahid n'est au-dessous de deux fois et demie le salaire de son indice.",
  "pension.ceiling":
    "Aucune pension ne dépasse 15 fois le salaire minimum ; auparavant, sa base ne dépassait pas 8 fois.",
  "pension.never-falls-with-a-base": "Une assiette plus élevée, quelle que soit l'année, n'abaisse jamais la pension.",
  "pension.rounded-once": "La pension est la moyenne, le taux et le mois exacts, arrondis une seule fois au centime.",
  "pension.war-year": "Une année de guerre de libération ajoute deux années validées à 3,5 %.",
  "pension.law-of-the-first-day": "Une pension sur aucune base est le minimum de son premier jour, au jour près.",
  "pension.no-more-for-waiting": "L'âge au-delà de celui de la loi n'ajoute rien.",
  "allowance.minimum": "Depuis 2009, aucune allocation n'est au-dessous de son minimum.",
  "start.first-of-the-next-month": "La pension part du premier jour du mois qui suit la demande.",
  "survivors.at-most": "Tous les ayants droit ont ensemble au plus 90 % d'une pension supérieure aux minima.",
  "survivors.spouse-alone": "Le conjoint seul a 75 %.",
  "survivors.spouses-alike": "Plusieurs conjoints ont des parts égales, au centime près.",
  "survivors.children-alike": "Les enfants ont des parts égales, au centime près.",
  "survivors.one-more-child": "Un enfant de plus n'abaisse jamais ce que tous les ayants droit ont ensemble.",
  "survivors.part-of-a-child": "À côté d'un conjoint, un enfant de plus n'augmente jamais la part d'un autre.",
  "survivors.minimum": "Tous les ayants droit ont ensemble au moins le minimum.",
  "survivors.twice-the-pension": "Une pension double laisse une réversion double.",
  "survivors.everyone-has-a-part": "Chaque conjoint, enfant mineur et ascendant à charge a une part.",
  "raise.never-lowers": "Une revalorisation n'abaisse jamais une pension.",
  "raise.one-after-another":
    "Les revalorisations se suivent : chacune compte sur la pension que la précédente a laissée.",
  "raise.none-between-two": "Entre deux revalorisations, une pension reste ce qu'elle est.",
  "raise.by-its-bracket": "Une pension est revalorisée au taux de sa tranche, bornes comprises comme le dit l'arrêté.",
  "raise.greater-pension-no-greater-rate": "Une pension plus élevée n'a jamais un taux de revalorisation plus élevé.",
  "raise.too-young-a-pension":
    "Jusqu'en 2007, une pension liquidée l'année de la revalorisation n'est pas revalorisée.",
};
