import type { Language } from "../language.ts";
import { counted, number } from "./counts.ts";

const bytes = counted({ one: "# byte", other: "# bytes" });

export const exports: Language["exports"] = {
  title: "Datos y canales",
  introduction:
    "Toda la cronología puede llevarse en cada una de estas formas. Los archivos contienen lo que contienen las páginas: las entradas publicadas, cada afirmación con su origen, cada fecha con no más exactitud de la que se conoce.",
  file: {
    timeline: {
      title: "Toda la cronología",
      format: "JSON, RFC 8259",
      description:
        "Todos los acontecimientos, afirmaciones, personas y organizaciones, lugares, fuentes y preguntas, con todo lo que la cronología sabe de ellos. Todo lo demás de esta página puede obtenerse de ahí.",
    },
    schema: {
      title: "Descripción de toda la cronología",
      format: "JSON Schema 2020-12",
      description:
        "Qué campos tiene el archivo anterior y qué significan, para los programas que lo comprueban o lo leen.",
    },
    events: {
      title: "Los acontecimientos en una tabla",
      format: "CSV, RFC 4180",
      description:
        "Una fila por acontecimiento, para una hoja de cálculo. Si una celda tiene varios valores, los separa «; ».",
    },
    claims: {
      title: "Las afirmaciones en una tabla",
      format: "CSV, RFC 4180",
      description: "Una fila por afirmación: quién dice qué, de quién, en qué fuente y a qué pregunta responde.",
    },
    map: {
      title: "Los acontecimientos en un mapa",
      format: "GeoJSON, RFC 7946",
      description:
        "Un objeto por acontecimiento, en los lugares que tienen coordenadas. Un acontecimiento del que solo se conoce la zona no las tiene.",
    },
    calendar: {
      title: "Los acontecimientos en un calendario",
      format: "iCalendar, RFC 5545",
      description:
        "Una entrada por acontecimiento, en días enteros salvo que se conozca el minuto. Un calendario no admite fechas aproximadas: donde la fecha no es un solo día, el título dice en palabras lo que se sabe.",
    },
    slides: {
      title: "Los acontecimientos para TimelineJS",
      format: "TimelineJS 3",
      description: "Las diapositivas de una cronología que muestra TimelineJS.",
    },
    text: {
      title: "Los acontecimientos para Markwhen",
      format: "Markwhen",
      description:
        "Los acontecimientos como un texto que Markwhen lee y que se puede editar. Markwhen no conoce fechas aproximadas: una fecha inexacta abarca todo el tiempo que puede significar, y el texto dice con palabras lo que se sabe.",
    },
    sources: {
      title: "Las fuentes para gestores bibliográficos",
      format: "CSL-JSON",
      description: "Lo que se indica de cada fuente, para Zotero y otros gestores bibliográficos.",
    },
  },
  address: "Dirección",
  size: "Tamaño",
  bytes: (count) =>
    count < 1000
      ? bytes(count)
      : count < 1_000_000
        ? `${Math.round(count / 1000)}\u00a0kB`
        : `${number(Math.round(count / 100_000) / 10)}\u00a0MB`,
  format: "Formato",
  sample: "Cómo empieza",
  feeds: "Canales",
  feedsIntroduction:
    "Un lector de canales muestra las entradas cuando se añaden o se corrigen, primero las más recientes. También tienen canales los lugares, las personas y las organizaciones; sus páginas los indican.",
  follow: "Seguir",
  atom: "Canal Atom",
  wholeFeed: "Todo (Atom)",
  wholeJsonFeed: "Todo (JSON Feed)",
  correctionsFeed: "Correcciones",
};
