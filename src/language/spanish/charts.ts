import type { Language } from "../language.ts";
import { counted, events } from "./counts.ts";

export const charts: Language["charts"] = {
  title: {
    hour: "Acontecimientos por hora",
    day: "Acontecimientos por día",
    month: "Acontecimientos por mes",
    year: "Acontecimientos por año",
    years: "Acontecimientos por periodo",
  },
  description: (first, last) =>
    first === last
      ? `Acontecimientos: ${first}.`
      : `Acontecimientos: ${first} – ${last}. Las mismas cifras figuran más abajo en una tabla.`,
  allEvents: "Todos los acontecimientos",
  noAffiliation: "Sin mención de pertenencia",
  count: (date, lane, ofEvents) => `${date}, ${lane}: ${events(ofEvents)}`,
  lane: (lane, ofEvents) => `${lane}: ${events(ofEvents)}`,
  years: (first, last) => `${first}–${last}`,
  hour: (day, hour) => `${day}, ${hour}:00–${hour}:59`,
  reading: {
    hour: "Un acontecimiento figura en la hora en que empezó. Un punto marca una hora sin acontecimientos.",
    day: "Un acontecimiento figura en el día en que empezó o pudo empezar como muy pronto. Un punto marca un día sin acontecimientos.",
    month:
      "Un acontecimiento figura en el mes en que empezó o pudo empezar como muy pronto. Un punto marca un mes sin acontecimientos.",
    year: "Un acontecimiento figura en el año en que empezó o pudo empezar como muy pronto. Un punto marca un año sin acontecimientos.",
    years:
      "Un acontecimiento figura en el periodo en que empezó o pudo empezar como muy pronto. Un punto marca un periodo sin acontecimientos.",
  },
  lanesOverlap: "Un acontecimiento cuenta una vez por cada pertenencia que menciona alguna de sus versiones.",
  leftOut: (ofEvents) =>
    `Fuera del gráfico, por tener una fecha menos exacta o quedar lejos de los demás: ${events(ofEvents)}. Fechas:`,
  table: "Las cifras en una tabla",
  date: { hour: "Hora", day: "Día", month: "Mes", year: "Año", years: "Periodo" },
  withoutEvents: {
    hour: counted({
      one: "# hora intermedia no tiene acontecimientos.",
      other: "# horas intermedias no tienen acontecimientos.",
    }),
    day: counted({
      one: "# día intermedio no tiene acontecimientos.",
      other: "# días intermedios no tienen acontecimientos.",
    }),
    month: counted({
      one: "# mes intermedio no tiene acontecimientos.",
      other: "# meses intermedios no tienen acontecimientos.",
    }),
    year: counted({
      one: "# año intermedio no tiene acontecimientos.",
      other: "# años intermedios no tienen acontecimientos.",
    }),
    years: counted({
      one: "# periodo intermedio no tiene acontecimientos.",
      other: "# periodos intermedios no tienen acontecimientos.",
    }),
  },
};
