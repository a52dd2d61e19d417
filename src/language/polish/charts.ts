import type { Language } from "../language.ts";
import { counted, events } from "./counts.ts";

export const charts: Language["charts"] = {
  title: {
    hour: "Wydarzenia według godzin",
    day: "Wydarzenia według dni",
    month: "Wydarzenia według miesięcy",
    year: "Wydarzenia według lat",
    years: "Wydarzenia według okresów",
  },
  description: (first, last) =>
    first === last ? `Wydarzenia: ${first}.` : `Wydarzenia: ${first} – ${last}. Te same liczby są niżej w tabeli.`,
  allEvents: "Wszystkie wydarzenia",
  noAffiliation: "Bez podanej przynależności",
  count: (date, lane, ofEvents) => `${date}, ${lane}: ${events(ofEvents)}`,
  lane: (lane, ofEvents) => `${lane}: ${events(ofEvents)}`,
  years: (first, last) => `${first}–${last}`,
  hour: (day, hour) => `${day}, ${hour}:00–${hour}:59`,
  reading: {
    hour: "Wydarzenie jest przy godzinie, w której się zaczęło. Kropka oznacza godzinę bez wydarzeń.",
    day: "Wydarzenie jest przy dniu, w którym się zaczęło lub najwcześniej mogło się zacząć. Kropka oznacza dzień bez wydarzeń.",
    month:
      "Wydarzenie jest przy miesiącu, w którym się zaczęło lub najwcześniej mogło się zacząć. Kropka oznacza miesiąc bez wydarzeń.",
    year: "Wydarzenie jest przy roku, w którym się zaczęło lub najwcześniej mogło się zacząć. Kropka oznacza rok bez wydarzeń.",
    years:
      "Wydarzenie jest przy okresie, w którym się zaczęło lub najwcześniej mogło się zacząć. Kropka oznacza okres bez wydarzeń.",
  },
  lanesOverlap: "Wydarzenie liczy się raz dla każdej przynależności, którą podaje jakaś relacja o nim.",
  leftOut: (ofEvents) =>
    `Poza wykresem, bo datowane mniej dokładnie lub odległe od pozostałych: ${events(ofEvents)}. Daty:`,
  table: "Liczby w tabeli",
  date: { hour: "Godzina", day: "Dzień", month: "Miesiąc", year: "Rok", years: "Okres" },
  withoutEvents: {
    hour: counted({
      one: "# godzina pomiędzy nimi jest bez wydarzeń.",
      few: "# godziny pomiędzy nimi są bez wydarzeń.",
      many: "# godzin pomiędzy nimi jest bez wydarzeń.",
      other: "# godziny pomiędzy nimi jest bez wydarzeń.",
    }),
    day: counted({
      one: "# dzień pomiędzy nimi jest bez wydarzeń.",
      few: "# dni pomiędzy nimi są bez wydarzeń.",
      many: "# dni pomiędzy nimi jest bez wydarzeń.",
      other: "# dnia pomiędzy nimi jest bez wydarzeń.",
    }),
    month: counted({
      one: "# miesiąc pomiędzy nimi jest bez wydarzeń.",
      few: "# miesiące pomiędzy nimi są bez wydarzeń.",
      many: "# miesięcy pomiędzy nimi jest bez wydarzeń.",
      other: "# miesiąca pomiędzy nimi jest bez wydarzeń.",
    }),
    year: counted({
      one: "# rok pomiędzy nimi jest bez wydarzeń.",
      few: "# lata pomiędzy nimi są bez wydarzeń.",
      many: "# lat pomiędzy nimi jest bez wydarzeń.",
      other: "# roku pomiędzy nimi jest bez wydarzeń.",
    }),
    years: counted({
      one: "# okres pomiędzy nimi jest bez wydarzeń.",
      few: "# okresy pomiędzy nimi są bez wydarzeń.",
      many: "# okresów pomiędzy nimi jest bez wydarzeń.",
      other: "# okresu pomiędzy nimi jest bez wydarzeń.",
    }),
  },
};
