// French sentences by branch. Each book stands with its chapter: a site that asks for all of them in one page and for one in
// another loads no more there than that one.
export { eligibility } from "../eligibility/fr.js";
export { contributions } from "../contributions/fr.js";
export { retirement } from "../retirement/fr.js";
export { health } from "../health/fr.js";
export { disputes } from "../disputes/fr.js";
export { dossier } from "../dossier/fr.js";
export { whatIf } from "../what-if/fr.js";
export { reasoning } from "../reasoning/fr.js";
