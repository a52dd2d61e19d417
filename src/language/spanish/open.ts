import type { Language } from "../language.ts";
import { events } from "./counts.ts";

const between = (when: string) => (first: string, last: string) =>
  `Periodo considerado: ${first} – ${last}. En ${when} no empieza ningún acontecimiento de esta cronología. Eso no significa que no ocurriera nada.`;

export const open: Language["open"] = {
  title: "Lo que no se sabe",
  introduction:
    "Lo que esta cronología no sabe, deja sin decidir o tiene de una sola voz. Las listas salen de sus entradas.",
  nothing: "No hay nada abierto.",
  questions: "Preguntas abiertas",
  questionsAre: "La redacción no ha resuelto estas preguntas; las respuestas figuran una junto a otra.",
  oneOrigin: "Una sola voz",
  oneOriginIs:
    "De cada uno de estos acontecimientos informa una sola voz, en una fuente o en varias; ninguna otra lo confirma.",
  withoutDay: "Acontecimientos sin día exacto",
  withoutDayIs:
    "Las fuentes no dicen, o dicen solo con reservas, en qué día ocurrieron o empezaron estos acontecimientos.",
  gaps: {
    day: "Días sin información",
    month: "Meses sin información",
    year: "Años sin información",
    years: "Periodos sin información",
  },
  gapsAre: {
    day: between("los días de esta lista"),
    month: between("los meses de esta lista"),
    year: between("los años de esta lista"),
    years: between("los periodos de esta lista"),
  },
  leftOut: (ofEvents) =>
    `Sin contar, por tener una fecha menos exacta o quedar lejos de los demás: ${events(ofEvents)}.`,
  notArchived: "Fuentes sin copia archivada",
  notArchivedAre: "Si una de ellas desaparece de su dirección, ya nadie podrá consultarla.",
};
