import type { Language } from "../language.ts";
import { counted, events, sources, statements } from "./counts.ts";

const newStatements = counted({ one: "# neue Aussage", other: "# neue Aussagen" });
const firstReported = counted({ one: "# Ereignis erstmals berichtet", other: "# Ereignisse erstmals berichtet" });
const knownEvents = counted({ one: "# schon bekannten Ereignis", other: "# schon bekannten Ereignissen" });

export const known: Language["known"] = {
  title: "Was wann bekannt war",
  asKnownOn: (day) => `Kenntnisstand: ${day}`,
  introduction:
    "Was die Quellen sagen, die bis zum Ende dieses Tages veröffentlicht waren. Die Titel sind die, die heute in der Chronologie stehen, sofern ein Eintrag keinen für diesen Tag hat; die Datumsangaben enthalten nicht mehr, als diese Quellen wissen konnten.",
  about:
    "Für jeden Tag, an dem eine Quelle veröffentlicht wurde: was an seinem Ende bekannt war und was seine Berichte hinzugefügt oder geändert haben. Eine Quelle, deren Tag ungewiss ist, zählt vom spätesten Tag an, an dem sie veröffentlicht worden sein kann.",
  days: "Tage, an denen eine Quelle veröffentlicht wurde",
  allDays: "Alle Tage",
  otherParts: "Weitere Teile",
  onNoDay: "Keinem Tag zugeordnet, da das Ende des Zeitraums ihrer Veröffentlichung unbekannt ist:",
  added: (ofSources, ofEvents, ofStatements) =>
    `${sources(ofSources)}: ${firstReported(ofEvents)}, ${newStatements(ofStatements)}`,
  changes: "Was sich an diesem Tag geändert hat",
  publishedThatDay: "Seit diesem Tag bekannt",
  knownByThen: "Bis dahin bekannt",
  totals: (ofSources, ofEvents, ofStatements) =>
    `${sources(ofSources)}, ${events(ofEvents)}, ${statements(ofStatements)}`,
  nothing: "Sie berichten von keinem Ereignis dieser Chronologie.",
  firstReported,
  addedTo: (ofEvents, ofStatements) => `${newStatements(ofStatements)} zu ${knownEvents(ofEvents)}`,
  statusesChanged: counted({
    one: "# schon bekanntes Ereignis, zu dem die Darstellungen nun anders stehen",
    other: "# schon bekannte Ereignisse, zu denen die Darstellungen nun anders stehen",
  }),
  questionsChanged: counted({
    one: "# Frage beantwortet oder geklärt",
    other: "# Fragen beantwortet oder geklärt",
  }),
  questions: "Stand der Fragen",
  noQuestions: "Bis dahin war keine beantwortet.",
  otherQuestions: counted({
    one: "# weitere Frage war bis dahin beantwortet.",
    other: "# weitere Fragen waren bis dahin beantwortet.",
  }),
  otherAnswers: counted({
    one: "# weitere Antwort war bis dahin gegeben oder bestritten.",
    other: "# weitere Antworten waren bis dahin gegeben oder bestritten.",
  }),
  eventsKnown: "Die Ereignisse nach damaligem Kenntnisstand",
  eventsChanged: "Die Ereignisse, zu denen diese Berichte etwas hinzufügen",
  tooMany:
    "Bis dahin war mehr bekannt, als auf eine Seite passt. Hier steht daher nur, was die Berichte dieses Tages hinzugefügt oder geändert haben.",
  knownBefore: counted({ one: "# Aussage schon bekannt", other: "# Aussagen schon bekannt" }),
  statusBefore: (status) => `bis dahin: ${status}`,

  new: "neu",
  changed: "geändert",
  newReport: "neuer Bericht",
  repeated: "erneut gesagt",
  newlySettled: "geklärt",
};
