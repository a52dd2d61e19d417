import type { Language } from "../language.ts";
import { counted, events, locale, number, places } from "./counts.ts";

const distance = new Intl.NumberFormat(locale, { style: "unit", unit: "kilometer" });
const list = new Intl.ListFormat(locale);

export const maps: Language["maps"] = {
  overview: "Mapa wydarzeń",
  inset: (outside) => `Mała mapa: gdzie leży obszar dużej${outside > 0 ? `; kropki: ${places(outside)} poza nią` : ""}`,
  locator: (place) => `Położenie: ${place}`,

  mark: (place, ofEvents, isArea) => `${place}: ${events(ofEvents)}${isArea ? ", dokładne miejsce nieznane" : ""}`,
  notExact: (ofEvents) => `${number(ofEvents)}, dokładne miejsce nieznane`,
  kilometres: (km) => distance.format(km),

  mainly: (ofEvents, outer, inner) => {
    const there = `${outer.place.name}: ${events(outer.events)} z ${number(ofEvents)}`;
    if (!inner) return `${there}.`;
    return `${there}; z nich ${inner.place.name}: ${inner.events === outer.events ? "wszystkie" : number(inner.events)}.`;
  },
  circles: "Powierzchnia koła odpowiada liczbie wydarzeń.",
  dashed: "Linia przerywana: dokładniejsze miejsce nie jest znane.",
  outside: (outside) => `Kropki na małej mapie: ${places(outside)} poza dużą.`,
  borders: "Granice są te, które uznaje Organizacja Narodów Zjednoczonych, uproszczone.",
  notDrawn: "Nie zaznaczono, kto kontroluje jaki obszar.",
  disputed: (names, note, isDrawn) => `${isDrawn ? "Zakreskowano" : "Sporne"}: ${list.format(names)}. ${note}`,

  list: (all) => (all === 1 ? "Jedyne miejsce wydarzeń" : `Wszystkie miejsca wydarzeń: ${number(all)}`),
  more: counted({
    one: "jeszcze # miejsce",
    few: "jeszcze # miejsca",
    many: "jeszcze # miejsc",
    other: "jeszcze # miejsca",
  }),
};
