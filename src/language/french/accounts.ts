import type { Language } from "../language.ts";
import { events, sources } from "./counts.ts";

export const accounts: Language["accounts"] = {
  changes: {
    raised: "Revu à la hausse, auparavant\u00a0:",
    lowered: "Revu à la baisse, auparavant\u00a0:",
    changed: "Modifié, auparavant\u00a0:",
    "taken-back": "Retire\u00a0:",
    differs: "Diffère, dans un ordre inconnu, de\u00a0:",
  },
  reportedAlone: "Événements qu’elle est seule à rapporter",
  reportedToo: "Événements que d’autres rapportent aussi",
  sharesWith: "Événements en commun avec",
  answersAlone: "Réponses qui ne figurent qu’ici",
  matrix: "Quelle source rapporte quel événement",
  matrixIs: "Les numéros au-dessus des colonnes sont ceux des sources dans la liste.",
  reports: "le rapporte",
  matrixLeftOut: (ofEvents, bySources) =>
    `Un tableau (${events(ofEvents)}, ${sources(bySources)}) serait trop grand pour une page. Chaque événement et chaque source a sa liste.`,
};
