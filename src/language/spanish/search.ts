import type { Language } from "../language.ts";
import { counted, events } from "./counts.ts";

const filters = counted({ one: "# filtro", other: "# filtros" });

export const search: Language["search"] = {
  title: "Búsqueda",
  loading: "La búsqueda se está cargando.",
  failed: "No se pudo cargar la búsqueda. Estas páginas llevan a todos los acontecimientos.",
  words: "Palabras y nombres",
  filters: (chosen) => (chosen === 0 ? "Filtros" : filters(chosen)),
  facets: {
    place: "Lugares",
    actor: "Quién se menciona",
    kind: "Tipos",
    tag: "Etiquetas",
    affiliation: "Pertenencia",
    status: "Estado según las versiones",
    importance: "Importancia",
  },
  together: "Todos en un mismo acontecimiento",
  narrow: "Reducir esta lista",
  days: "Días",
  from: "Primer día",
  to: "Último día",
  inexactDays: "Un acontecimiento se encuentra en cada día en que pudo ocurrir.",
  order: "Orden",
  orders: {
    best: "Primero los más pertinentes",
    newest: "Primero los más recientes",
    oldest: "Primero los más antiguos",
  },
  clear: "Borrar todo",
  found: (ofEvents) => (ofEvents === 0 ? "Ningún acontecimiento" : events(ofEvents)),
  foundMain: (main, all) => `Acontecimientos principales: ${main} de ${all}`,
  foundPages: counted({ one: "# página", other: "# páginas" }),
  show: "Mostrar",
  pages: "Páginas",
  pageKinds: { question: "Pregunta", actor: "Quién", place: "Lugar", source: "Fuente" },
  similar: (words) =>
    `Nada contiene ${words.map((word) => `«${word}»`).join(" ni ")}; se han buscado palabras parecidas`,
  events: "Acontecimientos",
  keys: "Intro lleva al primer resultado; las flechas o j y k, al siguiente.",
  more: (events) => `Mostrar ${events} más`,
};
