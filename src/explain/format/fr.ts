import { NO_BREAK_SPACE, type FormatWords } from "./format.js";

export const frenchFormat: FormatWords = {
  language: "fr",
  thousands: "\u202f",
  point: ",",
  comma: ", ",
  beforePercent: NO_BREAK_SPACE,
  amount: (number) => `${number}${NO_BREAK_SPACE}DA`,
  years: ["an", "ans"],
  months: ["mois", "mois"],
  days: ["jour", "jours"],
  first: "1er",
  monthNames: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
};
