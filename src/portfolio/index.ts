/**
 * The files of many persons at once: who has to file, declare and pay what, and by which day.
 *
 * @packageDocumentation
 */
export { portfolio, type Portfolio, type PortfolioLaw, type PortfolioQuestion } from "./portfolio.js";
export type { PortfolioMember } from "./member.js";
export type { LineCertainty, PortfolioDuty, PortfolioGap, PortfolioLine, PortfolioMatter } from "./portfolio-line.js";
export type { MemberTotals, MonthTotal, PortfolioTotal } from "./portfolio-totals.js";
