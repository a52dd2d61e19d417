import type { Language } from "../language.ts";
import { events, sources } from "./counts.ts";

export const accounts: Language["accounts"] = {
  changes: {
    raised: "Erhöht von",
    lowered: "Gesenkt von",
    changed: "Geändert, zuvor:",
    "taken-back": "Nimmt zurück:",
    differs: "Weicht, in unbekannter Reihenfolge, ab von:",
  },
  reportedAlone: "Ereignisse, von denen nur sie berichtet",
  reportedToo: "Ereignisse, von denen auch andere berichten",
  sharesWith: "Gemeinsame Ereignisse mit",
  answersAlone: "Antworten, die nur hier stehen",
  matrix: "Welche Quelle von welchem Ereignis berichtet",
  matrixIs: "Die Zahlen über den Spalten sind die der Quellen in der Liste.",
  reports: "berichtet davon",
  matrixLeftOut: (ofEvents, bySources) =>
    `Eine Tabelle (${events(ofEvents)}, ${sources(bySources)}) wäre für eine Seite zu groß. Jedes Ereignis und jede Quelle hat eine eigene Liste.`,
};
