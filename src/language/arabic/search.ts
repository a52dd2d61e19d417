import type { Language } from "../language.ts";
import { counted, events } from "./counts.ts";
import { isolated } from "./isolated.ts";

const filters = counted({
  zero: "بلا تصفية",
  one: "عامل تصفية واحد",
  two: "عاملا تصفية",
  few: "# عوامل تصفية",
  many: "# عامل تصفية",
  other: "# عامل تصفية",
});

export const search: Language["search"] = {
  title: "البحث",
  loading: "يجري تحميل البحث.",
  failed: "تعذر تحميل البحث. وتضم هذه الصفحات كل الأحداث.",
  words: "كلمات وأسماء",
  filters: (chosen) => (chosen === 0 ? "التصفية" : filters(chosen)),
  facets: {
    place: "الأماكن",
    actor: "من ورد ذكره",
    kind: "الأنواع",
    tag: "الوسوم",
    affiliation: "الانتماء",
    status: "حالة الروايات",
    importance: "الأهمية",
  },
  together: "الجميع في حدث واحد",
  narrow: "تضييق هذه القائمة",
  days: "الأيام",
  from: "أول يوم",
  to: "آخر يوم",
  inexactDays: "يُعثر على الحدث في كل يوم يُحتمل أنه وقع فيه.",
  order: "الترتيب",
  orders: { best: "الأكثر مطابقة أولًا", newest: "الأحدث أولًا", oldest: "الأقدم أولًا" },
  clear: "مسح الكل",
  found: events,
  foundMain: (main, all) => `الأحداث الرئيسية: ${main} من ${all}`,
  foundPages: counted({
    zero: "لا صفحات",
    one: "صفحة واحدة",
    two: "صفحتان",
    few: "# صفحات",
    many: "# صفحة",
    other: "# صفحة",
  }),
  show: "عرض",
  pages: "الصفحات",
  pageKinds: { question: "سؤال", actor: "شخص أو جهة", place: "مكان", source: "مصدر" },
  similar: (words) =>
    `لا يرد ${words.map((word) => `«${isolated(word)}»`).join(" أو ")} في أي موضع، لذا جرى البحث عن كلمات مشابهة`,
  events: "الأحداث",
  keys: "يؤدي مفتاح Enter إلى النتيجة الأولى، ومفاتيح الأسهم أو j وk إلى التالية.",
  more: (events) => `عرض ${events} أخرى`,
};
