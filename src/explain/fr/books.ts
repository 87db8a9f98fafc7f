// Each book in a file of its own: a bundler that builds several pages at once leaves out of each what it does not use.
export { eligibility } from "./books/eligibility.js";
export { contributions } from "./books/contributions.js";
export { retirement } from "./books/retirement.js";
export { health } from "./books/health.js";
export { disputes } from "./books/disputes.js";
export { dossier } from "./books/dossier.js";
export { whatIf } from "./books/what-if.js";
export { reasoning } from "./books/reasoning.js";
