import type { Language } from "../language.ts";
import { events, sources } from "./counts.ts";

export const accounts: Language["accounts"] = {
  changes: {
    raised: "Aumentado, antes:",
    lowered: "Reducido, antes:",
    changed: "Cambiado, antes:",
    "taken-back": "Retira:",
    differs: "Difiere, en un orden que no se conoce, de:",
  },
  reportedAlone: "Acontecimientos de los que solo informa esta fuente",
  reportedToo: "Acontecimientos de los que también informan otras",
  sharesWith: "Acontecimientos en común con",
  answersAlone: "Respuestas que solo constan aquí",
  matrix: "Qué fuente informa de qué acontecimiento",
  matrixIs: "Los números sobre las columnas son los de las fuentes en la lista.",
  reports: "informa de ello",
  matrixLeftOut: (ofEvents, bySources) =>
    `Una tabla (${events(ofEvents)}, ${sources(bySources)}) sería demasiado grande para una página. Cada acontecimiento y cada fuente tiene su lista.`,
};
