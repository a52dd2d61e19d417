import type { Language } from "../language.ts";
import { counted, number } from "./counts.ts";

const bytes = counted({ one: "# Byte", other: "# Byte" });

export const exports: Language["exports"] = {
  title: "Daten und Feeds",
  introduction:
    "Die ganze Chronologie lässt sich in jeder dieser Formen mitnehmen. Die Dateien enthalten, was die Seiten enthalten: die veröffentlichten Einträge, jede Aussage zusammen mit ihrer Herkunft, jedes Datum nicht genauer als bekannt.",
  file: {
    timeline: {
      title: "Die ganze Chronologie",
      format: "JSON, RFC 8259",
      description:
        "Alle Ereignisse, Aussagen, Beteiligten, Orte, Quellen und Fragen mit allem, was die Chronologie darüber weiß. Alles Übrige auf dieser Seite lässt sich daraus herstellen.",
    },
    schema: {
      title: "Beschreibung der ganzen Chronologie",
      format: "JSON Schema 2020-12",
      description:
        "Welche Felder die Datei darüber hat und was sie bedeuten, für Programme, die sie prüfen oder lesen.",
    },
    events: {
      title: "Ereignisse als Tabelle",
      format: "CSV, RFC 4180",
      description:
        "Eine Zeile je Ereignis, für eine Tabellenkalkulation. Zwischen mehreren Werten einer Zelle steht „; “.",
    },
    claims: {
      title: "Aussagen als Tabelle",
      format: "CSV, RFC 4180",
      description:
        "Eine Zeile je Aussage: wer was über wen sagt, in welcher Quelle, und welche Frage damit beantwortet wird.",
    },
    map: {
      title: "Ereignisse auf einer Karte",
      format: "GeoJSON, RFC 7946",
      description:
        "Ein Feature je Ereignis, an den Orten mit Koordinaten. Ein Ereignis, von dem nur ein Gebiet bekannt ist, hat keine.",
    },
    calendar: {
      title: "Ereignisse als Kalender",
      format: "iCalendar, RFC 5545",
      description:
        "Ein Eintrag je Ereignis, an ganzen Tagen, sofern die Minute nicht bekannt ist. Ein Kalender kennt keine ungefähren Daten: Wo das Datum kein einzelner Tag ist, sagt der Titel in Worten, was bekannt ist.",
    },
    slides: {
      title: "Ereignisse für TimelineJS",
      format: "TimelineJS 3",
      description: "Die Folien einer Zeitleiste, die TimelineJS zeigt.",
    },
    text: {
      title: "Ereignisse für Markwhen",
      format: "Markwhen",
      description:
        "Die Ereignisse als Text, den Markwhen liest und den man bearbeiten kann. Markwhen kennt keine ungefähren Daten: Ein ungenaues Datum steht dort für den ganzen Zeitraum, der gemeint sein kann, und der Text sagt in Worten, was bekannt ist.",
    },
    sources: {
      title: "Quellen für die Literaturverwaltung",
      format: "CSL-JSON",
      description: "Die Angaben zu jeder Quelle, für Zotero und andere Literaturverwaltungen.",
    },
  },
  address: "Adresse",
  size: "Größe",
  bytes: (count) =>
    count < 1000
      ? bytes(count)
      : count < 1_000_000
        ? `${Math.round(count / 1000)} kB`
        : `${number(Math.round(count / 100_000) / 10)} MB`,
  format: "Format",
  sample: "So beginnt sie",
  feeds: "Feeds",
  feedsIntroduction:
    "Ein Feedreader zeigt Einträge, sobald sie hinzukommen oder berichtigt werden, die neuesten zuerst. Auch Orte und Beteiligte haben Feeds; ihre Seiten nennen sie.",
  follow: "Folgen",
  atom: "Atom-Feed",
  wholeFeed: "Alles (Atom)",
  wholeJsonFeed: "Alles (JSON Feed)",
  correctionsFeed: "Berichtigungen",
};
