import type { Language } from "../language.ts";
import { events } from "./counts.ts";

const between = (these: string) => (first: string, last: string) =>
  `بين ${first} و${last} لا يبدأ أي حدث من هذا التسلسل الزمني في ${these} الآتية. ولا يعني ذلك أن شيئًا لم يحدث.`;

export const open: Language["open"] = {
  title: "ما ليس معروفًا",
  introduction:
    "ما لا يعرفه هذا التسلسل الزمني، أو يتركه بلا حسم، أو يعرفه من صوت واحد فقط. وقد وُضعت القوائم من مداخله.",
  nothing: "لا شيء مفتوح.",
  questions: "أسئلة تُركت مفتوحة",
  questionsAre: "لم تحسم هيئة التحرير هذه الأسئلة؛ والإجابات معروضة جنبًا إلى جنب.",
  oneOrigin: "صوت واحد فقط",
  oneOriginIs: "كل حدث من هذه الأحداث يرويه صوت واحد، في مصدر أو أكثر؛ ولا يؤكده أي صوت آخر.",
  withoutDay: "أحداث بلا يوم محدد",
  withoutDayIs: "لا تقول المصادر في أي يوم وقعت هذه الأحداث أو بدأت، أو تقوله بتحفظ.",
  gaps: {
    day: "أيام بلا تقارير",
    month: "أشهر بلا تقارير",
    year: "سنوات بلا تقارير",
    years: "فترات بلا تقارير",
  },
  gapsAre: {
    day: between("الأيام"),
    month: between("الأشهر"),
    year: between("السنوات"),
    years: between("الفترات"),
  },
  leftOut: (ofEvents) => `خارج الاحتساب، لضعف دقة التأريخ أو للبعد الزمني عن سائر الأحداث: ${events(ofEvents)}.`,
  notArchived: "مصادر بلا نسخة محفوظة",
  notArchivedAre: "إذا اختفى أحدها من عنوانه، تعذر على الجميع الرجوع إليه.",
};
