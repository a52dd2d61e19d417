import type { Language } from "../language.ts";
import { counted, events } from "./counts.ts";

export const charts: Language["charts"] = {
  title: {
    hour: "Ereignisse nach Stunden",
    day: "Ereignisse nach Tagen",
    month: "Ereignisse nach Monaten",
    year: "Ereignisse nach Jahren",
    years: "Ereignisse nach Zeiträumen",
  },
  description: (first, last) =>
    first === last
      ? `Ereignisse: ${first}.`
      : `Ereignisse: ${first} bis ${last}. Dieselben Zahlen stehen darunter in einer Tabelle.`,
  allEvents: "Alle Ereignisse",
  noAffiliation: "Niemand mit Zugehörigkeit genannt",
  count: (date, lane, ofEvents) => `${date}, ${lane}: ${events(ofEvents)}`,
  lane: (lane, ofEvents) => `${lane}: ${events(ofEvents)}`,
  years: (first, last) => `${first}–${last}`,
  hour: (day, hour) => `${day}, ${hour}:00–${hour}:59 Uhr`,
  reading: {
    hour: "Ein Ereignis steht in der Stunde, in der es begann. Ein Punkt steht für eine Stunde ohne Ereignis.",
    day: "Ein Ereignis steht an dem Tag, an dem es begann oder frühestens begonnen haben kann. Ein Punkt steht für einen Tag ohne Ereignis.",
    month:
      "Ein Ereignis steht in dem Monat, in dem es begann oder frühestens begonnen haben kann. Ein Punkt steht für einen Monat ohne Ereignis.",
    year: "Ein Ereignis steht in dem Jahr, in dem es begann oder frühestens begonnen haben kann. Ein Punkt steht für ein Jahr ohne Ereignis.",
    years:
      "Ein Ereignis steht in dem Zeitraum, in dem es begann oder frühestens begonnen haben kann. Ein Punkt steht für einen Zeitraum ohne Ereignis.",
  },
  lanesOverlap: "Ein Ereignis zählt einmal für jede Zugehörigkeit, die in einer Darstellung davon vorkommt.",
  leftOut: (ofEvents) =>
    `Nicht im Diagramm, weil weniger genau datiert oder weit von den übrigen entfernt: ${events(ofEvents)}, datiert:`,
  table: "Die Zahlen als Tabelle",
  date: { hour: "Stunde", day: "Tag", month: "Monat", year: "Jahr", years: "Zeitraum" },
  withoutEvents: {
    hour: counted({
      one: "Eine Stunde dazwischen ist ohne Ereignis.",
      other: "# Stunden dazwischen sind ohne Ereignis.",
    }),
    day: counted({ one: "Ein Tag dazwischen ist ohne Ereignis.", other: "# Tage dazwischen sind ohne Ereignis." }),
    month: counted({
      one: "Ein Monat dazwischen ist ohne Ereignis.",
      other: "# Monate dazwischen sind ohne Ereignis.",
    }),
    year: counted({ one: "Ein Jahr dazwischen ist ohne Ereignis.", other: "# Jahre dazwischen sind ohne Ereignis." }),
    years: counted({
      one: "Ein Zeitraum dazwischen ist ohne Ereignis.",
      other: "# Zeiträume dazwischen sind ohne Ereignis.",
    }),
  },
};
