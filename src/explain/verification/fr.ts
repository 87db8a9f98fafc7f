import type { VerificationWords } from "./words.js";

export const verificationWords: VerificationWords = {
  verdicts: {
    same: "La réponse du récépissé est retrouvée, au dernier chiffre et à la dernière source près.",
    differs: "Le résultat obtenu maintenant n'est pas celui du récépissé. Chaque endroit qui diffère :",
    altered: "Le récépissé a été modifié : son contenu ne correspond pas à son empreinte.",
    unreadable: "Ce n'est pas un récépissé lisible ici :",
  },
  sameLaw: "Le droit contenu ici est celui du récépissé.",
  otherLaw: (was, is) => `Le droit contenu ici (${is}) n'est pas celui du récépissé (${was}).`,
  otherLibrary: (was, is) =>
    `Le récépissé a été établi par la version ${was} de la bibliothèque et vérifié par la version ${is}.`,
  difference: (place, was, is) => `${place} : ${was} dans le récépissé, ${is} maintenant`,
  nothing: "rien",
  more: (count) => `non affichées ici : ${count} autres`,
};
