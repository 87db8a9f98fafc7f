// Arabic sentences by branch. Each book stands with its chapter: a site that asks for all of them in one page and for one in
// another loads no more there than that one.
export { eligibility } from "../eligibility/ar.js";
export { contributions } from "../contributions/ar.js";
export { retirement } from "../retirement/ar.js";
export { health } from "../health/ar.js";
export { disputes } from "../disputes/ar.js";
export { dossier } from "../dossier/ar.js";
export { whatIf } from "../what-if/ar.js";
export { reasoning } from "../reasoning/ar.js";
