import type { Language } from "../language.ts";
import { counted, events, locale, number, places } from "./counts.ts";

const distance = new Intl.NumberFormat(locale, { style: "unit", unit: "kilometer" });
const list = new Intl.ListFormat(locale);

export const maps: Language["maps"] = {
  overview: "Karte der Ereignisse",
  inset: (outside) =>
    `Kleine Karte mit der Lage der großen${outside > 0 ? `; ${places(outside)} außerhalb als Punkte` : ""}`,
  locator: (place) => `Lage: ${place}`,

  mark: (place, ofEvents, isArea) => `${place}: ${events(ofEvents)}${isArea ? ", Ort nicht genau bekannt" : ""}`,
  notExact: (ofEvents) => `${number(ofEvents)}, Ort nicht genau bekannt`,
  kilometres: (km) => distance.format(km),

  mainly: (ofEvents, outer, inner) => {
    const there = `${outer.place.name}: ${number(outer.events)} von ${number(ofEvents)} Ereignissen`;
    if (!inner) return `${there}.`;
    return `${there}, ${inner.events === outer.events ? "alle" : number(inner.events)} davon: ${inner.place.name}.`;
  },
  circles: "Die Fläche eines Kreises steht für die Zahl der Ereignisse.",
  dashed: "Gestrichelt: Ein genauerer Ort ist nicht bekannt.",
  outside: (outside) => `Punkte auf der kleinen Karte: ${places(outside)} außerhalb der großen.`,
  borders: "Die Grenzen sind die von den Vereinten Nationen anerkannten, vereinfacht.",
  notDrawn: "Wer welches Gebiet kontrolliert, ist nicht eingezeichnet.",
  disputed: (names, note, isDrawn) => `${isDrawn ? "Schraffiert" : "Umstritten"}: ${list.format(names)}. ${note}`,

  list: counted({ one: "Der eine Ort mit Ereignissen", other: "Alle # Orte mit Ereignissen" }),
  more: counted({ one: "# weiterer Ort", other: "# weitere Orte" }),
};
