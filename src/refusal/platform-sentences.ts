import { isolate } from "../calendar/format.js";
import type { Sentences } from "./sentences.js";

/** Said where the platform cannot hash. */
export const missingWebCrypto: Sentences = {
  fr: "Web Crypto (crypto.subtle) manque ici : une page doit être servie en https ou depuis localhost, et Node être en version 20 au moins",
  ar: `${isolate("Web Crypto (crypto.subtle)", "ar")} غير متوفر هنا: يجب أن تُقدَّم الصفحة عبر ${isolate("https", "ar")} أو من ${isolate("localhost", "ar")}، وأن تكون ${isolate("Node", "ar")} بالنسخة ${isolate("20", "ar")} على الأقل`,
  en: "Web Crypto (crypto.subtle) is missing here: a page must be served over https or from localhost, and Node be version 20 at least",
};
