import type { Language } from "../language.ts";
import { counted, events, locale, number, places } from "./counts.ts";

const distance = new Intl.NumberFormat(locale, { style: "unit", unit: "kilometer" });
const list = new Intl.ListFormat(locale);

export const maps: Language["maps"] = {
  overview: "Карта подій",
  inset: (outside) =>
    `Мала карта: де розташована велика${outside > 0 ? `; ${places(outside)} поза нею, позначено крапками` : ""}`,
  locator: (place) => `Розташування: ${place}`,

  mark: (place, ofEvents, isArea) => `${place}: ${events(ofEvents)}${isArea ? ", місце точно не відоме" : ""}`,
  notExact: (ofEvents) => `${number(ofEvents)}, місце точно не відоме`,
  kilometres: (km) => distance.format(km),

  mainly: (ofEvents, outer, inner) => {
    const there = `${outer.place.name}: ${events(outer.events)} з ${number(ofEvents)}`;
    if (!inner) return `${there}.`;
    return `${there}; з них ${inner.place.name}: ${inner.events === outer.events ? "усі" : number(inner.events)}.`;
  },
  circles: "Площа кола відповідає кількості подій.",
  dashed: "Пунктир: точніше місце невідоме.",
  outside: (outside) => `Крапки на малій карті: ${places(outside)} поза великою.`,
  borders: "Кордони\u00a0— визнані Організацією Об’єднаних Націй, спрощені.",
  notDrawn: "Контроль над територією не показано.",
  disputed: (names, note, isDrawn) => `${isDrawn ? "Заштриховано" : "Спірні"}: ${list.format(names)}. ${note}`,

  list: (all) => (all === 1 ? "Єдине місце подій" : `Усі місця подій: ${number(all)}`),
  more: counted({ one: "ще # місце", few: "ще # місця", many: "ще # місць", other: "ще # місця" }),
};
