import type { Language } from "../language.ts";
import { counted, events, sources, statements } from "./counts.ts";

const newStatements = counted({
  one: "# nowe twierdzenie",
  few: "# nowe twierdzenia",
  many: "# nowych twierdzeń",
  other: "# nowego twierdzenia",
});
const firstReported = counted({
  one: "# wydarzenie podane po raz pierwszy",
  few: "# wydarzenia podane po raz pierwszy",
  many: "# wydarzeń podanych po raz pierwszy",
  other: "# wydarzenia podanego po raz pierwszy",
});
/** The locative. */
const knownEvents = counted({
  one: "# wydarzeniu znanym wcześniej",
  few: "# wydarzeniach znanych wcześniej",
  many: "# wydarzeniach znanych wcześniej",
  other: "# wydarzenia znanego wcześniej",
});

export const known: Language["known"] = {
  title: "Co i kiedy było wiadomo",
  asKnownOn: (day) => `Stan wiedzy: ${day}`,
  introduction:
    "Co mówią źródła opublikowane do końca tego dnia. Tytuły są takie, jakie chronologia podaje dzisiaj, chyba że wpis ma tytuł na ten dzień; daty nie mówią więcej, niż te źródła mogły wiedzieć.",
  about:
    "Dla każdego dnia, w którym opublikowano jakieś źródło: co było wiadomo pod jego koniec i co dodały lub zmieniły jego publikacje. Źródło, którego dzień jest niepewny, liczy się od ostatniego dnia, w którym mogło zostać opublikowane.",
  days: "Dni, w których opublikowano jakieś źródło",
  allDays: "Wszystkie dni",
  otherParts: "Inne części",
  onNoDay: "Nieprzypisane do żadnego dnia, bo nie wiadomo, do kiedy je opublikowano:",
  added: (ofSources, ofEvents, ofStatements) =>
    `${sources(ofSources)}: ${firstReported(ofEvents)}, ${newStatements(ofStatements)}`,
  changes: "Co zmienił ten dzień",
  publishedThatDay: "Wiadomo od tego dnia",
  knownByThen: "Wiadomo do tego dnia",
  totals: (ofSources, ofEvents, ofStatements) =>
    `${sources(ofSources)}, ${events(ofEvents)}, ${statements(ofStatements)}`,
  nothing: "Nie informują o żadnym wydarzeniu z tej chronologii.",
  firstReported,
  addedTo: (ofEvents, ofStatements) => `${newStatements(ofStatements)} o ${knownEvents(ofEvents)}`,
  statusesChanged: counted({
    one: "# wydarzenie znane wcześniej, którego status według relacji się zmienił",
    few: "# wydarzenia znane wcześniej, których status według relacji się zmienił",
    many: "# wydarzeń znanych wcześniej, których status według relacji się zmienił",
    other: "# wydarzenia znanego wcześniej, którego status według relacji się zmienił",
  }),
  questionsChanged: counted({
    one: "# pytanie, na które odpowiedziano lub które rozstrzygnięto",
    few: "# pytania, na które odpowiedziano lub które rozstrzygnięto",
    many: "# pytań, na które odpowiedziano lub które rozstrzygnięto",
    other: "# pytania, na które odpowiedziano lub które rozstrzygnięto",
  }),
  questions: "Stan pytań",
  noQuestions: "Na żadne nie było jeszcze odpowiedzi.",
  otherQuestions: counted({
    one: "Odpowiedź była już na jeszcze # pytanie.",
    few: "Odpowiedzi były już na jeszcze # pytania.",
    many: "Odpowiedzi były już na jeszcze # pytań.",
    other: "Odpowiedzi były już na jeszcze # pytania.",
  }),
  otherAnswers: counted({
    one: "Inne odpowiedzi, które już podano lub którym zaprzeczono: #.",
    few: "Inne odpowiedzi, które już podano lub którym zaprzeczono: #.",
    many: "Inne odpowiedzi, które już podano lub którym zaprzeczono: #.",
    other: "Inne odpowiedzi, które już podano lub którym zaprzeczono: #.",
  }),
  eventsKnown: "Wydarzenia według ówczesnej wiedzy",
  eventsChanged: "Wydarzenia, o których te publikacje coś dodają",
  tooMany:
    "Wiadomo było już więcej, niż mieści jedna strona, więc tutaj jest tylko to, co dodały lub zmieniły publikacje z tego dnia.",
  knownBefore: counted({
    one: "# twierdzenie znane wcześniej",
    few: "# twierdzenia znane wcześniej",
    many: "# twierdzeń znanych wcześniej",
    other: "# twierdzenia znanego wcześniej",
  }),
  statusBefore: (status) => `do tego dnia: ${status}`,

  new: "nowe",
  changed: "zmieniono",
  newReport: "nowa publikacja",
  repeated: "powtórzono",
  newlySettled: "rozstrzygnięto",
};
