/**
 * Civil days as text, and the counting of months and ages that the law needs.
 *
 * @packageDocumentation
 */
export { addDays, dayOfUnix, isDay, unixDay, type Day } from "./day.js";
export { addMonths, begunMonths, completeMonths, firstOfNextMonth } from "./months.js";
export { weekday } from "./weekdays.js";
