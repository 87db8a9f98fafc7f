import { shiftTheLaw } from "./unnoticed.js";

const { shifts, unnoticed } = shiftTheLaw();
for (const what of unnoticed) console.log(`not noticed: ${what}`);
console.log(`${String(shifts)} values and days shifted by one unit, ${String(unnoticed.length)} not noticed`);
if (unnoticed.length > 0) process.exitCode = 1;
