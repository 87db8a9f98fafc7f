import { NO_BREAK_SPACE, type FormatWords } from "./format.js";

export const arabicFormat: FormatWords = {
  language: "ar",
  thousands: "\u202f",
  point: ",",
  comma: "، ",
  beforePercent: NO_BREAK_SPACE,
  amount: (number) => `${number}${NO_BREAK_SPACE}دج`,
  years: ["سنة واحدة", "سنتان", "سنوات", "سنة"],
  months: ["شهر واحد", "شهران", "أشهر", "شهرا"],
  days: ["يوم واحد", "يومان", "أيام", "يوما"],
  first: "1",
  monthNames: [
    "جانفي",
    "فيفري",
    "مارس",
    "أفريل",
    "ماي",
    "جوان",
    "جويلية",
    "أوت",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
  ],
};
