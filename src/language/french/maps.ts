import type { Language } from "../language.ts";
import { counted, events, locale, number, places } from "./counts.ts";

const distance = new Intl.NumberFormat(locale, { style: "unit", unit: "kilometer" });
const list = new Intl.ListFormat(locale);

export const maps: Language["maps"] = {
  overview: "Carte des événements",
  inset: (outside) =>
    `Petite carte qui situe la grande${outside > 0 ? `\u202f; points\u00a0: ${places(outside)} en dehors de celle-ci` : ""}`,
  locator: (place) => `Situation\u00a0: ${place}`,

  mark: (place, ofEvents, isArea) => `${place}\u00a0: ${events(ofEvents)}${isArea ? ", lieu imprécis" : ""}`,
  notExact: (ofEvents) => `${number(ofEvents)}, lieu imprécis`,
  kilometres: (km) => distance.format(km),

  mainly: (ofEvents, outer, inner) => {
    const there = `${outer.place.name}\u00a0: ${events(outer.events)} sur ${number(ofEvents)}`;
    if (!inner) return `${there}.`;
    return `${there}, dont ${inner.place.name}\u00a0: ${inner.events === outer.events ? "tous" : number(inner.events)}.`;
  },
  circles: "La surface d’un cercle correspond au nombre d’événements.",
  dashed: "En pointillé\u00a0: on ne connaît pas de lieu plus précis.",
  outside: (outside) => `Points sur la petite carte\u00a0: ${places(outside)} en dehors de la grande.`,
  borders: "Les frontières sont celles que reconnaissent les Nations unies, simplifiées.",
  notDrawn: "Le contrôle du territoire n’est pas représenté.",
  disputed: (names, note, isDrawn) => `${isDrawn ? "Hachuré" : "Contesté"}\u00a0: ${list.format(names)}. ${note}`,

  list: counted({ one: "Le seul lieu d’événements", other: "Les # lieux d’événements" }),
  more: counted({ one: "# autre lieu", other: "# autres lieux" }),
};
