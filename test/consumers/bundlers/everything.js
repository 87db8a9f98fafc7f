// What the other bundle must not have: it shows that what is looked for would be found.
import * as calendar from "casnos-rules/calendar";
import * as explain from "casnos-rules/explain";
import * as facade from "casnos-rules";

console.log(calendar, explain, facade);
