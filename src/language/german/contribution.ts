import type { Language } from "../language.ts";

const aboutNotes =
  "Zeilen, die mit # beginnen, erklären die Felder. Sie werden nicht veröffentlicht und können stehen bleiben oder gelöscht werden.";

export const contribution: Language["contribution"] = {
  ways: "Mitarbeiten",
  addEvent: "Hier ein Ereignis hinzufügen",
  addSource: "Eine Quelle hinzufügen",
  toPaste: (way) => `${way}: der Text, mit dem es beginnt`,
  edit: "Diesen Eintrag bearbeiten",
  report: "Einen Fehler melden",
  reportOf: (path) => `Fehler auf ${path}`,
  newEvent: {
    fileName: "NAME-DES-EREIGNISSES.md",
    notes: [
      aboutNotes,
      "Die Datei oben nach dem Ereignis benennen, etwa bruecke-gesperrt.md. Der Name ist auf Dauer die Adresse der Seite.",
    ],
    fields: {
      title:
        "Was geschah, in neutralen Worten. Keine Behauptung einer Seite steht als Tatsache da. Ein Text mit Doppelpunkt gehört in Anführungszeichen.",
      date: "Wann, nicht genauer, als die Quelle es sagt: 2024-05-01, 2024-05-01 evening, 2024-05 oder 2024.",
      places:
        "Wo: irgendein Name eines Ortes, den die Chronologie hat. Mehrere stehen in eckigen Klammern: [Einer, Noch einer].",
      actors: "Alle, die irgendeine Darstellung als beteiligt nennt; nicht, wer nur darüber spricht.",
      sources:
        "Wo darüber berichtet wird: das Ende der Adresse, die die Seite der Quelle hier hat, etwa the-courier-2024-05-01.",
      added: "Heute, etwa 2024-05-01: Danach melden Feeds, was neu ist.",
      claims:
        "Wer was sagt, ein Punkt für jede Aussage. Um diese Zeilen zu nutzen, das # vor jeder löschen und die Leerzeichen lassen. " +
        "Wer nicht in der Öffentlichkeit steht, ist {unnamed: eine Person aus dem Ort}.",
    },
    body: "Unter der Zeile ---, die die Felder beendet: was geschah, in ein bis drei kurzen Absätzen eigener Worte.",
  },
  newSource: {
    fileName: "NAME-DES-ARTIKELS.md",
    notes: [
      aboutNotes,
      "Die Datei oben nach Medium und Tag benennen, etwa the-courier-2024-05-01.md. Ereignisse nennen sie so, ohne .md.",
    ],
    fields: {
      outlet: "Welches Medium sie veröffentlicht hat, wie angegeben.",
      title: "Ihre Überschrift, wie angegeben.",
      published: "Wann sie veröffentlicht wurde, nicht genauer als angegeben: 2024-05-01 oder 2024-05.",
      url: "Ihre Adresse.",
      language: "Die Sprache, in der sie gelesen wurde: en, de, uk.",
      others: "Weitere Felder, falls angegeben. Ohne outlet oder title sagt „described“, was es ist.",
    },
    body: "Unter der Zeile ---, die die Felder beendet, muss nichts stehen.",
  },
};
