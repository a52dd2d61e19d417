import type { Language } from "../language.ts";
import { counted, events, sources, statements } from "./counts.ts";

const newStatements = counted({ one: "# afirmación nueva", other: "# afirmaciones nuevas" });
const firstReported = counted({
  one: "# acontecimiento del que se informa por primera vez",
  other: "# acontecimientos de los que se informa por primera vez",
});
const knownEvents = counted({ one: "# acontecimiento ya conocido", other: "# acontecimientos ya conocidos" });

export const known: Language["known"] = {
  title: "Qué se sabía y cuándo",
  asKnownOn: (day) => `Lo que se sabía: ${day}`,
  introduction:
    "Lo que dicen las fuentes publicadas hasta el final de este día. Los títulos son los que la cronología da hoy, salvo que una entrada tenga uno para este día; las fechas no dicen más de lo que estas fuentes podían saber.",
  about:
    "Para cada día en que se publicó una fuente: qué se sabía al final de ese día y qué añadieron o cambiaron sus informaciones. Una fuente cuyo día es incierto cuenta desde el último día en que pudo publicarse.",
  days: "Días en que se publicó una fuente",
  allDays: "Todos los días",
  otherParts: "Otras partes",
  onNoDay: "Sin asignar a ningún día, porque no se conoce el final del periodo de su publicación:",
  added: (ofSources, ofEvents, ofStatements) =>
    `${sources(ofSources)}: ${firstReported(ofEvents)}, ${newStatements(ofStatements)}`,
  changes: "Qué cambió este día",
  publishedThatDay: "Se sabe desde este día",
  knownByThen: "Se sabía hasta entonces",
  totals: (ofSources, ofEvents, ofStatements) =>
    `${sources(ofSources)}, ${events(ofEvents)}, ${statements(ofStatements)}`,
  nothing: "No informan de ningún acontecimiento de esta cronología.",
  firstReported,
  addedTo: (ofEvents, ofStatements) => `${newStatements(ofStatements)} sobre ${knownEvents(ofEvents)}`,
  statusesChanged: counted({
    one: "# acontecimiento ya conocido cuyo estado según las versiones cambió",
    other: "# acontecimientos ya conocidos cuyo estado según las versiones cambió",
  }),
  questionsChanged: counted({
    one: "# pregunta respondida o resuelta",
    other: "# preguntas respondidas o resueltas",
  }),
  questions: "Cómo estaban las preguntas",
  noQuestions: "Ninguna tenía respuesta.",
  otherQuestions: counted({
    one: "# pregunta más tenía respuesta para entonces.",
    other: "# preguntas más tenían respuesta para entonces.",
  }),
  otherAnswers: counted({
    one: "# respuesta más se había dado o negado para entonces.",
    other: "# respuestas más se habían dado o negado para entonces.",
  }),
  eventsKnown: "Los acontecimientos según lo que se sabía",
  eventsChanged: "Los acontecimientos a los que estas informaciones añaden algo",
  tooMany:
    "Para entonces se sabía más de lo que cabe en una página; por eso esta recoge solo lo que añadieron o cambiaron las informaciones del día.",
  knownBefore: counted({ one: "# afirmación ya conocida", other: "# afirmaciones ya conocidas" }),
  statusBefore: (status) => `hasta entonces: ${status}`,

  new: "nuevo",
  changed: "cambiado",
  newReport: "nueva información",
  repeated: "dicho de nuevo",
  newlySettled: "resuelta",
};
