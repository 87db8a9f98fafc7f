import type { VerificationWords } from "./words.js";

export const verificationWords: VerificationWords = {
  verdicts: {
    same: "أعاد الحساب جواب الوصل نفسه، إلى آخر رقم وآخر مصدر.",
    differs: "النتيجة الحالية ليست نتيجة الوصل. مواضع الاختلاف:",
    altered: "عُدّل الوصل: محتواه لا يطابق بصمته.",
    unreadable: "هذا ليس وصلا يمكن قراءته هنا:",
  },
  sameLaw: "القانون المعتمد هنا هو قانون الوصل نفسه.",
  otherLaw: (was, is) => `القانون المعتمد هنا (${is}) غير قانون الوصل (${was}).`,
  otherLibrary: (was, is) => `حُرر الوصل بالنسخة ${was} من المكتبة، وتم التحقق منه بالنسخة ${is}.`,
  difference: (place, was, is) => `${place}: ${was} في الوصل، ${is} الآن`,
  nothing: "لا شيء",
  more: (count) => `اختلافات أخرى غير معروضة هنا: ${count}`,
};
