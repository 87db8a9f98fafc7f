import { NO_BREAK_SPACE, type FormatWords } from "./format.js";

export const englishFormat: FormatWords = {
  language: "en",
  thousands: ",",
  point: ".",
  comma: ", ",
  beforePercent: "",
  amount: (number) => `DA${NO_BREAK_SPACE}${number}`,
  years: ["year", "years"],
  months: ["month", "months"],
  days: ["day", "days"],
  first: "1",
  monthNames: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};
