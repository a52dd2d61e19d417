import type { Language } from "../language.ts";
import { events } from "./counts.ts";

const between = (when: string) => (first: string, last: string) =>
  `Zwischen ${first} und ${last} beginnt in dieser Chronologie ${when} kein Ereignis. Das heißt nicht, dass nichts geschah.`;

export const open: Language["open"] = {
  title: "Was nicht bekannt ist",
  introduction:
    "Was diese Chronologie nicht weiß, unentschieden lässt oder nur von einer Stimme hat. Die Listen entstehen aus ihren Einträgen.",
  nothing: "Nichts ist offen.",
  questions: "Offene Fragen",
  questionsAre: "Die Redaktion hat diese Fragen nicht geklärt; die Antworten stehen nebeneinander.",
  oneOrigin: "Nur eine Stimme",
  oneOriginIs:
    "Von jedem dieser Ereignisse berichtet nur eine Stimme, in einer Quelle oder mehreren; keine andere bestätigt es.",
  withoutDay: "Ereignisse ohne genauen Tag",
  withoutDayIs:
    "Die Quellen sagen nicht oder nur unter Vorbehalt, an welchem Tag diese Ereignisse geschahen oder begannen.",
  gaps: {
    day: "Tage ohne Bericht",
    month: "Monate ohne Bericht",
    year: "Jahre ohne Bericht",
    years: "Zeiträume ohne Bericht",
  },
  gapsAre: {
    day: between("an diesen Tagen"),
    month: between("in diesen Monaten"),
    year: between("in diesen Jahren"),
    years: between("in diesen Zeiträumen"),
  },
  leftOut: (ofEvents) =>
    `Nicht mitgezählt, weil weniger genau datiert oder weit von den übrigen entfernt: ${events(ofEvents)}.`,
  notArchived: "Quellen ohne archivierte Kopie",
  notArchivedAre: "Verschwindet eine davon von ihrer Adresse, kann niemand sie mehr nachlesen.",
};
