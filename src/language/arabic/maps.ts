import type { Language } from "../language.ts";
import { counted, events, locale, number, places } from "./counts.ts";
import { isolated } from "./isolated.ts";

const distance = new Intl.NumberFormat(locale, { style: "unit", unit: "kilometer" });

export const maps: Language["maps"] = {
  overview: "خريطة الأحداث",
  inset: (outside) => `خريطة صغيرة لموقع الكبيرة${outside > 0 ? `؛ ${places(outside)} خارجها على شكل نقاط` : ""}`,
  locator: (place) => `الموقع: ${isolated(place)}`,

  mark: (place, ofEvents, isArea) => `${isolated(place)}: ${events(ofEvents)}${isArea ? "، المكان غير محدد بدقة" : ""}`,
  notExact: (ofEvents) => `المكان غير محدد بدقة: ${number(ofEvents)}`,
  kilometres: (km) => distance.format(km),

  mainly: (ofEvents, outer, inner) => {
    const there = `${isolated(outer.place.name)}: ${events(outer.events)} من ${number(ofEvents)}`;
    if (!inner) return `${there}.`;
    return `${there}؛ منها في ${isolated(inner.place.name)}: ${inner.events === outer.events ? "كلها" : number(inner.events)}.`;
  },
  circles: "تمثل مساحة الدائرة عدد الأحداث.",
  dashed: "الخط المتقطع: لا يُعرف مكان أدق.",
  outside: (outside) => `النقاط على الخريطة الصغيرة: ${places(outside)} خارج الكبيرة.`,
  borders: "الحدود هي التي تعترف بها الأمم المتحدة، مبسطة.",
  notDrawn: "لا تبيّن الخريطة السيطرة على الأراضي.",
  disputed: (names, note, isDrawn) =>
    `${isDrawn ? "مظللة بخطوط" : "متنازع عليها"}: ${names.map(isolated).join("، ")}. ${isolated(note)}`,

  list: (all) => (all === 1 ? "مكان الأحداث الوحيد" : `كل أماكن الأحداث: ${number(all)}`),
  more: counted({
    zero: "لا أماكن أخرى",
    one: "مكان آخر",
    two: "مكانان آخران",
    few: "# أماكن أخرى",
    many: "# مكانًا آخر",
    other: "# مكان آخر",
  }),
};
