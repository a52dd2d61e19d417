import type { Language } from "../language.ts";
import { counted, events } from "./counts.ts";

const filters = counted({ one: "# фильтр", few: "# фильтра", many: "# фильтров", other: "# фильтра" });

export const search: Language["search"] = {
  title: "Поиск",
  loading: "Поиск загружается.",
  failed: "Поиск загрузить не удалось. Все события есть на этих страницах.",
  words: "Слова и названия",
  filters: (chosen) => (chosen === 0 ? "Фильтры" : filters(chosen)),
  facets: {
    place: "Места",
    actor: "Кто упоминается",
    kind: "Виды",
    tag: "Теги",
    affiliation: "Принадлежность",
    status: "Статус свидетельств",
    importance: "Значимость",
  },
  together: "Все в одном событии",
  narrow: "Сузить этот список",
  days: "Дни",
  from: "Первый день",
  to: "Последний день",
  inexactDays: "Событие будет найдено в каждый день, когда оно могло произойти.",
  order: "Порядок",
  orders: { best: "Сначала самые подходящие", newest: "Сначала новые", oldest: "Сначала старые" },
  clear: "Очистить всё",
  found: (ofEvents) => (ofEvents === 0 ? "Событий нет" : events(ofEvents)),
  foundMain: (main, all) => `Главные события: ${main} из ${all}`,
  foundPages: counted({ one: "# страница", few: "# страницы", many: "# страниц", other: "# страницы" }),
  show: "Показать",
  pages: "Страницы",
  pageKinds: { question: "Вопрос", actor: "Кто", place: "Место", source: "Источник" },
  similar: (words) => `Нигде нет ${words.map((word) => `«${word}»`).join(" или ")}, поэтому искали похожие слова`,
  events: "События",
  keys: "Enter ведёт к первому результату, клавиши со стрелками или j и k\u00a0— к следующему.",
  more: (events) => `Показать ещё ${events}`,
};
