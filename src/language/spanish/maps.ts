import type { Language } from "../language.ts";
import { counted, events, locale, number, places } from "./counts.ts";

const distance = new Intl.NumberFormat(locale, { style: "unit", unit: "kilometer" });
const list = new Intl.ListFormat(locale);

export const maps: Language["maps"] = {
  overview: "Mapa de los acontecimientos",
  inset: (outside) =>
    `Mapa pequeño que sitúa el grande${outside > 0 ? `; puntos: ${places(outside)} fuera de este` : ""}`,
  locator: (place) => `Situación: ${place}`,

  mark: (place, ofEvents, isArea) => `${place}: ${events(ofEvents)}${isArea ? ", lugar no exacto" : ""}`,
  notExact: (ofEvents) => `${number(ofEvents)}, lugar no exacto`,
  kilometres: (km) => distance.format(km),

  mainly: (ofEvents, outer, inner) => {
    const there = `${outer.place.name}: ${number(outer.events)} de ${events(ofEvents)}`;
    if (!inner) return `${there}.`;
    return `${there}; de ellos, en ${inner.place.name}: ${inner.events === outer.events ? "todos" : number(inner.events)}.`;
  },
  circles: "La superficie de un círculo corresponde al número de acontecimientos.",
  dashed: "Línea discontinua: no se conoce un lugar más exacto.",
  outside: (outside) => `Puntos en el mapa pequeño: ${places(outside)} fuera del grande.`,
  borders: "Las fronteras son las que reconocen las Naciones Unidas, simplificadas.",
  notDrawn: "El control del territorio no se representa.",
  disputed: (names, note, isDrawn) => `${isDrawn ? "Rayado" : "En disputa"}: ${list.format(names)}. ${note}`,

  list: counted({ one: "El único lugar con acontecimientos", other: "Los # lugares con acontecimientos" }),
  more: counted({ one: "# lugar más", other: "# lugares más" }),
};
