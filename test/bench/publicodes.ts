// The same two rules in publicodes, which has no sorting: the mean of the ten best bases is given to it.
import Engine from "publicodes";

const rules = {
  assiette: null,
  "assiette retenue": { valeur: "assiette", plancher: 288_000, plafond: 5_760_000 },
  cotisation: { produit: ["assiette retenue", "15%"], arrondi: "2 décimales" },
  moyenne: null,
  années: null,
  taux: { valeur: "années * 2.5%", plafond: "80%" },
  mois: { produit: ["moyenne / 12", "taux"] },
  pension: { valeur: "mois", plancher: 20_000, plafond: 300_000, arrondi: "2 décimales" },
};

const engine = new Engine(rules);

/** The contribution of 2026, DA a year. */
export function publicodesContribution(base: number): number {
  engine.setSituation({ assiette: base });
  return engine.evaluate("cotisation").nodeValue as number;
}

/** The pension of who starts in 2025, DA a month. */
export function publicodesPension(mean: number, years: number): number {
  engine.setSituation({ moyenne: mean, années: years });
  return engine.evaluate("pension").nodeValue as number;
}
