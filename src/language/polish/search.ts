import type { Language } from "../language.ts";
import { counted, events } from "./counts.ts";

const filters = counted({ one: "# filtr", few: "# filtry", many: "# filtrów", other: "# filtra" });

export const search: Language["search"] = {
  title: "Wyszukiwanie",
  loading: "Trwa ładowanie wyszukiwania.",
  failed: "Nie udało się załadować wyszukiwania. Wszystkie wydarzenia są na tych stronach.",
  words: "Słowa i nazwy",
  filters: (chosen) => (chosen === 0 ? "Filtry" : filters(chosen)),
  facets: {
    place: "Miejsca",
    actor: "Kogo wymieniono",
    kind: "Rodzaje",
    tag: "Tagi",
    affiliation: "Przynależność",
    status: "Status według relacji",
    importance: "Waga",
  },
  together: "Wszystko w jednym wydarzeniu",
  narrow: "Zawęź tę listę",
  days: "Dni",
  from: "Pierwszy dzień",
  to: "Ostatni dzień",
  inexactDays: "Wydarzenie znajduje się w każdym dniu, w którym mogło mieć miejsce.",
  order: "Kolejność",
  orders: { best: "Najpierw najtrafniejsze", newest: "Najpierw najnowsze", oldest: "Najpierw najstarsze" },
  clear: "Wyczyść wszystko",
  found: (ofEvents) => (ofEvents === 0 ? "Brak wydarzeń" : events(ofEvents)),
  foundMain: (main, all) => `Główne wydarzenia: ${main} z ${all}`,
  foundPages: counted({ one: "# strona", few: "# strony", many: "# stron", other: "# strony" }),
  show: "Pokaż",
  pages: "Strony",
  pageKinds: { question: "Pytanie", actor: "Kto", place: "Miejsce", source: "Źródło" },
  similar: (words) => `Nigdzie nie ma ${words.map((word) => `„${word}”`).join(" ani ")}, więc szukano podobnych słów`,
  events: "Wydarzenia",
  keys: "Enter prowadzi do pierwszego wyniku, klawisze strzałek lub j i k do następnego.",
  more: (events) => `Pokaż jeszcze ${events}`,
};
