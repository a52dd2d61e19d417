import type { Language } from "../language.ts";
import { events, sources } from "./counts.ts";

export const accounts: Language["accounts"] = {
  changes: {
    raised: "Збільшено, раніше:",
    lowered: "Зменшено, раніше:",
    changed: "Змінено, раніше:",
    "taken-back": "Відкликано:",
    differs: "Відрізняється, порядок невідомий:",
  },
  reportedAlone: "Події, про які повідомляє лише це джерело",
  reportedToo: "Події, про які повідомляють і інші",
  sharesWith: "Спільні події з джерелами",
  answersAlone: "Відповіді, які є лише тут",
  matrix: "Яке джерело про яку подію повідомляє",
  matrixIs: "Числа над стовпцями\u00a0— номери джерел у списку.",
  reports: "повідомляє про неї",
  matrixLeftOut: (ofEvents, bySources) =>
    `Таблиця (${events(ofEvents)}, ${sources(bySources)}) завелика для однієї сторінки. Кожна подія і кожне джерело має свій список.`,
};
