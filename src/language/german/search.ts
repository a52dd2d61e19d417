import type { Language } from "../language.ts";
import { counted, events } from "./counts.ts";

const filters = counted({ one: "# Filter", other: "# Filter" });

export const search: Language["search"] = {
  title: "Suche",
  loading: "Die Suche wird geladen.",
  failed: "Die Suche konnte nicht geladen werden. Diese Seiten führen alle Ereignisse auf.",
  words: "Wörter und Namen",
  filters: (chosen) => (chosen === 0 ? "Filter" : filters(chosen)),
  facets: {
    place: "Orte",
    actor: "Wer genannt wird",
    kind: "Arten",
    tag: "Schlagwörter",
    affiliation: "Zugehörigkeit",
    status: "Stand der Darstellungen",
    importance: "Gewicht",
  },
  together: "Alle in einem Ereignis",
  narrow: "Diese Liste eingrenzen",
  days: "Tage",
  from: "Erster Tag",
  to: "Letzter Tag",
  inexactDays: "Ein Ereignis wird an jedem Tag gefunden, an dem es gewesen sein kann.",
  order: "Reihenfolge",
  orders: { best: "Beste Treffer zuerst", newest: "Neueste zuerst", oldest: "Älteste zuerst" },
  clear: "Alles zurücksetzen",
  found: (ofEvents) => (ofEvents === 0 ? "Keine Ereignisse" : events(ofEvents)),
  foundMain: (main, all) => `Hauptereignisse: ${main} von ${all}`,
  foundPages: counted({ one: "# Seite", other: "# Seiten" }),
  show: "Zeigen",
  pages: "Seiten",
  pageKinds: { question: "Frage", actor: "Wer", place: "Ort", source: "Quelle" },
  similar: (words) =>
    `Nichts enthält ${words.map((word) => `„${word}“`).join(" oder ")}; gesucht wurde nach ähnlichen Wörtern`,
  events: "Ereignisse",
  keys: "Die Eingabetaste führt zum ersten Treffer, die Pfeiltasten oder j und k zum nächsten.",
  more: (events) => `${events} weitere zeigen`,
};
