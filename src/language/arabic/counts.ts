import { numbersIn } from "../counted.ts";

/** Western digits, whatever country a reader's system is set to. */
export const locale = "ar-u-nu-latn";

export const { number, counted } = numbersIn<"zero" | "one" | "two" | "few" | "many">(locale);

export const events = counted({
  zero: "لا أحداث",
  one: "حدث واحد",
  two: "حدثان",
  few: "# أحداث",
  many: "# حدثًا",
  other: "# حدث",
});
export const statements = counted({
  zero: "لا إفادات",
  one: "إفادة واحدة",
  two: "إفادتان",
  few: "# إفادات",
  many: "# إفادة",
  other: "# إفادة",
});
export const places = counted({
  zero: "لا أماكن",
  one: "مكان واحد",
  two: "مكانان",
  few: "# أماكن",
  many: "# مكانًا",
  other: "# مكان",
});
export const sources = counted({
  zero: "لا مصادر",
  one: "مصدر واحد",
  two: "مصدران",
  few: "# مصادر",
  many: "# مصدرًا",
  other: "# مصدر",
});
export const voices = counted({
  zero: "لا أصوات",
  one: "صوت واحد",
  two: "صوتان",
  few: "# أصوات",
  many: "# صوتًا",
  other: "# صوت",
});
