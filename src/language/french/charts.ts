import type { Language } from "../language.ts";
import { counted, events } from "./counts.ts";

export const charts: Language["charts"] = {
  title: {
    hour: "Événements par heure",
    day: "Événements par jour",
    month: "Événements par mois",
    year: "Événements par année",
    years: "Événements par période",
  },
  description: (first, last) =>
    first === last
      ? `Événements\u00a0: ${first}.`
      : `Événements\u00a0: ${first} – ${last}. Les mêmes chiffres figurent plus bas dans un tableau.`,
  allEvents: "Tous les événements",
  noAffiliation: "Sans appartenance mentionnée",
  count: (date, lane, ofEvents) => `${date}, ${lane}\u00a0: ${events(ofEvents)}`,
  lane: (lane, ofEvents) => `${lane}\u00a0: ${events(ofEvents)}`,
  years: (first, last) => `${first}–${last}`,
  hour: (day, hour) => `${day}, ${hour}:00–${hour}:59`,
  reading: {
    hour: "Un événement figure à l’heure où il a commencé. Un point marque une heure sans événement.",
    day: "Un événement figure au jour où il a commencé ou a pu commencer au plus tôt. Un point marque un jour sans événement.",
    month:
      "Un événement figure au mois où il a commencé ou a pu commencer au plus tôt. Un point marque un mois sans événement.",
    year: "Un événement figure à l’année où il a commencé ou a pu commencer au plus tôt. Un point marque une année sans événement.",
    years:
      "Un événement figure à la période où il a commencé ou a pu commencer au plus tôt. Un point marque une période sans événement.",
  },
  lanesOverlap: "Un événement compte une fois pour chaque appartenance que mentionne l’une de ses versions.",
  leftOut: (ofEvents) =>
    `Hors du graphique, car datés moins précisément ou éloignés des autres\u00a0: ${events(ofEvents)}. Dates\u00a0:`,
  table: "Les chiffres en tableau",
  date: { hour: "Heure", day: "Jour", month: "Mois", year: "Année", years: "Période" },
  withoutEvents: {
    hour: counted({
      one: "# heure intermédiaire est sans événement.",
      other: "# heures intermédiaires sont sans événement.",
    }),
    day: counted({
      one: "# jour intermédiaire est sans événement.",
      other: "# jours intermédiaires sont sans événement.",
    }),
    month: counted({
      one: "# mois intermédiaire est sans événement.",
      other: "# mois intermédiaires sont sans événement.",
    }),
    year: counted({
      one: "# année intermédiaire est sans événement.",
      other: "# années intermédiaires sont sans événement.",
    }),
    years: counted({
      one: "# période intermédiaire est sans événement.",
      other: "# périodes intermédiaires sont sans événement.",
    }),
  },
};
