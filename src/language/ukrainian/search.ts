import type { Language } from "../language.ts";
import { counted, events } from "./counts.ts";

const filters = counted({ one: "# фільтр", few: "# фільтри", many: "# фільтрів", other: "# фільтра" });

export const search: Language["search"] = {
  title: "Пошук",
  loading: "Пошук завантажується.",
  failed: "Пошук не вдалося завантажити. Усі події є на цих сторінках.",
  words: "Слова й назви",
  filters: (chosen) => (chosen === 0 ? "Фільтри" : filters(chosen)),
  facets: {
    place: "Місця",
    actor: "Кого названо",
    kind: "Види",
    tag: "Теги",
    affiliation: "Приналежність",
    status: "Стан свідчень",
    importance: "Вага",
  },
  together: "Усі в одній події",
  narrow: "Звузити цей список",
  days: "Дні",
  from: "Перший день",
  to: "Останній день",
  inexactDays: "Подію буде знайдено в кожен день, коли вона могла статися.",
  order: "Порядок",
  orders: { best: "Спершу найвідповідніші", newest: "Спершу найновіші", oldest: "Спершу найдавніші" },
  clear: "Очистити все",
  found: (ofEvents) => (ofEvents === 0 ? "Подій немає" : events(ofEvents)),
  foundMain: (main, all) => `Головні події: ${main} з ${all}`,
  foundPages: counted({ one: "# сторінка", few: "# сторінки", many: "# сторінок", other: "# сторінки" }),
  show: "Показати",
  pages: "Сторінки",
  pageKinds: { question: "Питання", actor: "Хто", place: "Місце", source: "Джерело" },
  similar: (words) => `Ніде немає ${words.map((word) => `«${word}»`).join(" або ")}, тож шукали схожі слова`,
  events: "Події",
  keys: "Enter веде до першого результату, клавіші зі стрілками або j і k\u00a0— до наступного.",
  more: (events) => `Показати ще ${events}`,
};
