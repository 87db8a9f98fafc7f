// English sentences by branch. Each book stands with its chapter: a site that asks for all of them in one page and for one in
// another loads no more there than that one.
export { eligibility } from "../eligibility/en.js";
export { contributions } from "../contributions/en.js";
export { retirement } from "../retirement/en.js";
export { health } from "../health/en.js";
export { disputes } from "../disputes/en.js";
export { dossier } from "../dossier/en.js";
export { whatIf } from "../what-if/en.js";
export { reasoning } from "../reasoning/en.js";
