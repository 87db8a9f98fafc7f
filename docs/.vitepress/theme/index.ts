export { default } from "../../site/theme/index.js";
