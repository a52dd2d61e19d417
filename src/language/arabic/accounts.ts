import type { Language } from "../language.ts";
import { events, sources } from "./counts.ts";

export const accounts: Language["accounts"] = {
  changes: {
    raised: "رُفع، وكان من قبل:",
    lowered: "خُفض، وكان من قبل:",
    changed: "تغيّر، وكان من قبل:",
    "taken-back": "سحبٌ لما قيل من قبل:",
    differs: "يختلف، من دون ترتيب معروف، عن:",
  },
  reportedAlone: "أحداث ينفرد هذا المصدر بذكرها",
  reportedToo: "أحداث تذكرها مصادر أخرى أيضًا",
  sharesWith: "أحداث مشتركة مع",
  answersAlone: "إجابات لا ترد إلا هنا",
  matrix: "أي مصدر يذكر أي حدث",
  matrixIs: "الأرقام فوق الأعمدة هي أرقام المصادر في القائمة.",
  reports: "يذكره",
  matrixLeftOut: (ofEvents, bySources) =>
    `الجدول (${events(ofEvents)}، ${sources(bySources)}) أكبر من أن تتسع له صفحة. ولكل حدث ولكل مصدر قائمته.`,
};
