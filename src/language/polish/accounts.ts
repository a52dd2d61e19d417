import type { Language } from "../language.ts";
import { events, sources } from "./counts.ts";

export const accounts: Language["accounts"] = {
  changes: {
    raised: "Zwiększono, wcześniej:",
    lowered: "Zmniejszono, wcześniej:",
    changed: "Zmieniono, wcześniej:",
    "taken-back": "Wycofano:",
    differs: "Różni się, kolejność nieznana:",
  },
  reportedAlone: "Wydarzenia, o których informuje tylko to źródło",
  reportedToo: "Wydarzenia, o których informują też inne",
  sharesWith: "Wspólne wydarzenia ze źródłami",
  answersAlone: "Odpowiedzi, które są tylko tutaj",
  matrix: "Które źródło informuje o którym wydarzeniu",
  matrixIs: "Liczby nad kolumnami to numery źródeł na liście.",
  reports: "informuje o nim",
  matrixLeftOut: (ofEvents, bySources) =>
    `Tabela (${events(ofEvents)}, ${sources(bySources)}) byłaby za duża na jedną stronę. Każde wydarzenie i każde źródło ma swoją listę.`,
};
