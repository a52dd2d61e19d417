import type { Language } from "../language.ts";
import { counted, events, locale, number, places } from "./counts.ts";

const distance = new Intl.NumberFormat(locale, { style: "unit", unit: "kilometer" });
const list = new Intl.ListFormat(locale);

export const maps: Language["maps"] = {
  overview: "Карта событий",
  inset: (outside) =>
    `Малая карта: где расположена большая${outside > 0 ? `; ${places(outside)} вне её, отмечено точками` : ""}`,
  locator: (place) => `Расположение: ${place}`,

  mark: (place, ofEvents, isArea) => `${place}: ${events(ofEvents)}${isArea ? ", место точно не известно" : ""}`,
  notExact: (ofEvents) => `${number(ofEvents)}, место точно не известно`,
  kilometres: (km) => distance.format(km),

  mainly: (ofEvents, outer, inner) => {
    const there = `${outer.place.name}: ${events(outer.events)} из ${number(ofEvents)}`;
    if (!inner) return `${there}.`;
    return `${there}; из них ${inner.place.name}: ${inner.events === outer.events ? "все" : number(inner.events)}.`;
  },
  circles: "Площадь круга соответствует числу событий.",
  dashed: "Пунктир: более точное место неизвестно.",
  outside: (outside) => `Точки на малой карте: ${places(outside)} вне большой.`,
  borders: "Границы\u00a0— признанные Организацией Объединённых Наций, упрощённые.",
  notDrawn: "Контроль над территорией не показан.",
  disputed: (names, note, isDrawn) => `${isDrawn ? "Заштриховано" : "Спорные"}: ${list.format(names)}. ${note}`,

  list: (all) => (all === 1 ? "Единственное место событий" : `Все места событий: ${number(all)}`),
  more: counted({ one: "ещё # место", few: "ещё # места", many: "ещё # мест", other: "ещё # места" }),
};
