import type { Language } from "../language.ts";
import { events } from "./counts.ts";

const between = (when: string) => (first: string, last: string) =>
  `${first} – ${last}\u00a0: dans cette chronologie, aucun événement ne commence ${when}. Cela ne veut pas dire qu’il ne s’est rien passé.`;

export const open: Language["open"] = {
  title: "Ce que l’on ne sait pas",
  introduction:
    "Ce que cette chronologie ne sait pas, ne tranche pas ou ne tient que d’une seule voix. Les listes sont tirées de ses entrées.",
  nothing: "Rien n’est en suspens.",
  questions: "Questions ouvertes",
  questionsAre: "La rédaction n’a pas tranché ces questions\u202f; les réponses figurent côte à côte.",
  oneOrigin: "Une seule voix",
  oneOriginIs:
    "Chacun de ces événements n’est rapporté que par une voix, dans une source ou plusieurs\u202f; aucune autre ne le confirme.",
  withoutDay: "Événements sans jour précis",
  withoutDayIs:
    "Les sources ne disent pas, ou seulement avec réserve, quel jour ces événements ont eu lieu ou ont commencé.",
  gaps: {
    day: "Jours sans information",
    month: "Mois sans information",
    year: "Années sans information",
    years: "Périodes sans information",
  },
  gapsAre: {
    day: between("les jours ci-dessous"),
    month: between("pendant les mois ci-dessous"),
    year: between("pendant les années ci-dessous"),
    years: between("pendant les périodes ci-dessous"),
  },
  leftOut: (ofEvents) => `Non comptés, car datés moins précisément ou éloignés des autres\u00a0: ${events(ofEvents)}.`,
  notArchived: "Sources sans copie archivée",
  notArchivedAre: "Si l’une d’elles disparaît de son adresse, plus personne ne pourra la consulter.",
};
