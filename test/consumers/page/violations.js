// Loaded before the page: what the browser has refused because of the policy of this page, also what was only tried.
export const violations = [];

document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
  violations.push(`${violatedDirective}: ${blockedURI} in ${sourceFile}`);
});
