import type { Language } from "../language.ts";
import { events, sources } from "./counts.ts";

export const accounts: Language["accounts"] = {
  changes: {
    raised: "Увеличено, ранее:",
    lowered: "Уменьшено, ранее:",
    changed: "Изменено, ранее:",
    "taken-back": "Отозвано:",
    differs: "Отличается, порядок неизвестен:",
  },
  reportedAlone: "События, о которых сообщает только этот источник",
  reportedToo: "События, о которых сообщают и другие",
  sharesWith: "Общие события с источниками",
  answersAlone: "Ответы, которые есть только здесь",
  matrix: "Какой источник о каком событии сообщает",
  matrixIs: "Числа над столбцами\u00a0— номера источников в списке.",
  reports: "сообщает о нём",
  matrixLeftOut: (ofEvents, bySources) =>
    `Таблица (${events(ofEvents)}, ${sources(bySources)}) слишком велика для одной страницы. У каждого события и у каждого источника есть свой список.`,
};
