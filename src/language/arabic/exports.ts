import type { Language } from "../language.ts";
import { counted, number } from "./counts.ts";

const bytes = counted({
  zero: "# بايت",
  one: "بايت واحد",
  two: "2 بايت",
  few: "# بايت",
  many: "# بايت",
  other: "# بايت",
});

export const exports: Language["exports"] = {
  title: "البيانات والخلاصات",
  introduction:
    "يمكن أخذ التسلسل الزمني كله بكل صيغة من هذه الصيغ. وتحوي الملفات ما تحويه الصفحات: المداخل المنشورة، وكل إفادة مع الجهة التي صدرت عنها، وكل تاريخ بلا دقة تزيد على المعروف.",
  file: {
    timeline: {
      title: "التسلسل الزمني كله",
      format: "JSON, RFC 8259",
      description:
        "كل الأحداث والإفادات والأشخاص والجهات والأماكن والمصادر والأسئلة، مع كل ما يعرفه التسلسل الزمني عنها. ويمكن أن يُستخرج منه كل ما عداه في هذه الصفحة.",
    },
    schema: {
      title: "وصف التسلسل الزمني كله",
      format: "JSON Schema 2020-12",
      description: "ما حقول الملف أعلاه وما معانيها، للبرامج التي تفحصه أو تقرؤه.",
    },
    events: {
      title: "الأحداث في جدول",
      format: "CSV, RFC 4180",
      description: "سطر لكل حدث، لبرامج الجداول. وتفصل العلامة «; » بين القيم المتعددة في الخلية.",
    },
    claims: {
      title: "الإفادات في جدول",
      format: "CSV, RFC 4180",
      description: "سطر لكل إفادة: من يقول ماذا، وعمّن، وفي أي مصدر، وعن أي سؤال تجيب.",
    },
    map: {
      title: "الأحداث على خريطة",
      format: "GeoJSON, RFC 7946",
      description: "عنصر لكل حدث، في الأماكن التي لها إحداثيات. والحدث الذي لا تُعرف إلا منطقته لا إحداثيات له.",
    },
    calendar: {
      title: "الأحداث في تقويم",
      format: "iCalendar, RFC 5545",
      description:
        "مدخل لكل حدث، بأيام كاملة ما لم تُعرف الدقيقة. ولا يعرف التقويم التواريخ التقريبية: حيث لا يكون التاريخ يومًا واحدًا، يذكر العنوان المعروف بالكلمات.",
    },
    slides: {
      title: "الأحداث لبرنامج TimelineJS",
      format: "TimelineJS 3",
      description: "شرائح لتسلسل زمني يعرضه TimelineJS.",
    },
    text: {
      title: "الأحداث لبرنامج Markwhen",
      format: "Markwhen",
      description:
        "الأحداث نصًا يقرؤه Markwhen ويمكن تحريره. لا يعرف Markwhen التواريخ التقريبية: التاريخ غير الدقيق يشمل كل المدة التي قد يعنيها، ويذكر النص بالكلمات ما هو معروف.",
    },
    sources: {
      title: "المصادر لبرامج إدارة المراجع",
      format: "CSL-JSON",
      description: "ما هو مذكور عن كل مصدر، لبرنامج Zotero وغيره من برامج إدارة المراجع.",
    },
  },
  address: "العنوان",
  size: "الحجم",
  bytes: (count) =>
    count < 1000
      ? bytes(count)
      : count < 1_000_000
        ? `${Math.round(count / 1000)} كيلوبايت`
        : `${number(Math.round(count / 100_000) / 10)} ميغابايت`,
  format: "الصيغة",
  sample: "كيف يبدأ",
  feeds: "الخلاصات",
  feedsIntroduction:
    "يعرض قارئ الخلاصات المداخل فور إضافتها أو تصحيحها، الأحدث أولًا. ولكل مكان ولكل شخص أو جهة خلاصة أيضًا، تذكرها صفحته.",
  follow: "المتابعة",
  atom: "خلاصة Atom",
  wholeFeed: "الكل (Atom)",
  wholeJsonFeed: "الكل (JSON Feed)",
  correctionsFeed: "التصحيحات",
};
