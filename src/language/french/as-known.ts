import type { Language } from "../language.ts";
import { counted, events, sources, statements } from "./counts.ts";

const newStatements = counted({ one: "# affirmation nouvelle", other: "# affirmations nouvelles" });
const firstReported = counted({
  one: "# événement rapporté pour la première fois",
  other: "# événements rapportés pour la première fois",
});
const knownEvents = counted({ one: "# événement déjà connu", other: "# événements déjà connus" });

export const known: Language["known"] = {
  title: "Ce que l’on savait, jour après jour",
  asKnownOn: (day) => `État des connaissances\u00a0: ${day}`,
  introduction:
    "Ce que disent les sources publiées jusqu’à la fin de ce jour. Les titres sont ceux que la chronologie donne aujourd’hui, sauf si une entrée en a un pour ce jour\u202f; les dates n’en disent pas plus que ce que ces sources pouvaient savoir.",
  about:
    "Pour chaque jour où une source a été publiée\u00a0: ce que l’on savait à la fin de ce jour, et ce que ses articles ont ajouté ou changé. Une source dont le jour est incertain compte à partir du dernier jour où elle peut avoir été publiée.",
  days: "Jours où une source a été publiée",
  allDays: "Tous les jours",
  otherParts: "Autres parties",
  onNoDay: "Ne comptent pour aucun jour, car la fin de la période de leur publication est inconnue\u00a0:",
  added: (ofSources, ofEvents, ofStatements) =>
    `${sources(ofSources)}\u00a0: ${firstReported(ofEvents)}, ${newStatements(ofStatements)}`,
  changes: "Ce que ce jour a changé",
  publishedThatDay: "Connu depuis ce jour",
  knownByThen: "Déjà connu à cette date",
  totals: (ofSources, ofEvents, ofStatements) =>
    `${sources(ofSources)}, ${events(ofEvents)}, ${statements(ofStatements)}`,
  nothing: "Elles ne rapportent aucun événement de cette chronologie.",
  firstReported,
  addedTo: (ofEvents, ofStatements) => `${newStatements(ofStatements)} sur ${knownEvents(ofEvents)}`,
  statusesChanged: counted({
    one: "# événement déjà connu dont l’état selon les versions a changé",
    other: "# événements déjà connus dont l’état selon les versions a changé",
  }),
  questionsChanged: counted({
    one: "# question qui a reçu une réponse ou qui a été tranchée",
    other: "# questions qui ont reçu une réponse ou qui ont été tranchées",
  }),
  questions: "L’état des questions",
  noQuestions: "Aucune n’avait reçu de réponse.",
  otherQuestions: counted({
    one: "# autre question avait alors reçu une réponse.",
    other: "# autres questions avaient alors reçu une réponse.",
  }),
  otherAnswers: counted({
    one: "# autre réponse avait alors été donnée ou démentie.",
    other: "# autres réponses avaient alors été données ou démenties.",
  }),
  eventsKnown: "Les événements tels qu’on les connaissait",
  eventsChanged: "Les événements que ces articles complètent",
  tooMany:
    "On en savait alors plus que ce que contient une page\u00a0: celle-ci donne seulement ce que les articles de ce jour ont ajouté ou changé.",
  knownBefore: counted({ one: "# affirmation déjà connue", other: "# affirmations déjà connues" }),
  statusBefore: (status) => `jusque-là\u00a0: ${status}`,

  new: "nouveau",
  changed: "modifié",
  newReport: "nouvel article",
  repeated: "redit",
  newlySettled: "tranché",
};
