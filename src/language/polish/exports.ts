import type { Language } from "../language.ts";
import { counted, number } from "./counts.ts";

const bytes = counted({ one: "# bajt", few: "# bajty", many: "# bajtów", other: "# bajta" });

export const exports: Language["exports"] = {
  title: "Dane i kanały",
  introduction:
    "Całą chronologię można zabrać w każdej z tych postaci. Pliki zawierają to samo co strony: opublikowane wpisy, każde twierdzenie z tym, od kogo pochodzi, każdą datę nie dokładniej, niż wiadomo.",
  file: {
    timeline: {
      title: "Cała chronologia",
      format: "JSON, RFC 8259",
      description:
        "Wszystkie wydarzenia, twierdzenia, osoby i organizacje, miejsca, źródła i pytania ze wszystkim, co chronologia o nich wie. Wszystko inne na tej stronie można z tego uzyskać.",
    },
    schema: {
      title: "Opis całej chronologii",
      format: "JSON Schema 2020-12",
      description: "Jakie pola ma powyższy plik i co znaczą, dla programów, które go sprawdzają lub czytają.",
    },
    events: {
      title: "Wydarzenia w tabeli",
      format: "CSV, RFC 4180",
      description: "Jeden wiersz na wydarzenie, do arkusza kalkulacyjnego. Kilka wartości w komórce rozdziela „; ”.",
    },
    claims: {
      title: "Twierdzenia w tabeli",
      format: "CSV, RFC 4180",
      description: "Jeden wiersz na twierdzenie: kto co mówi, o kim, w którym źródle i na jakie pytanie odpowiada.",
    },
    map: {
      title: "Wydarzenia na mapie",
      format: "GeoJSON, RFC 7946",
      description:
        "Jeden obiekt na wydarzenie, w miejscach, które mają współrzędne. Wydarzenie, o którym wiadomo tylko, na jakim było obszarze, ich nie ma.",
    },
    calendar: {
      title: "Wydarzenia w kalendarzu",
      format: "iCalendar, RFC 5545",
      description:
        "Jeden wpis na wydarzenie, na całe dni, chyba że znana jest minuta. Kalendarz nie zna dat przybliżonych: tam, gdzie data nie jest jednym dniem, tytuł mówi słowami, co wiadomo.",
    },
    slides: {
      title: "Wydarzenia dla TimelineJS",
      format: "TimelineJS 3",
      description: "Slajdy osi czasu, którą pokazuje TimelineJS.",
    },
    text: {
      title: "Wydarzenia dla Markwhen",
      format: "Markwhen",
      description:
        "Wydarzenia jako tekst, który czyta Markwhen i który można edytować. Markwhen nie zna dat przybliżonych: niedokładna data obejmuje cały czas, który może oznaczać, a tekst mówi słowami, co wiadomo.",
    },
    sources: {
      title: "Źródła dla programów bibliograficznych",
      format: "CSL-JSON",
      description: "Co podano o każdym źródle, dla Zotero i innych programów bibliograficznych.",
    },
  },
  address: "Adres",
  size: "Rozmiar",
  bytes: (count) =>
    count < 1000
      ? bytes(count)
      : count < 1_000_000
        ? `${Math.round(count / 1000)}\u00a0kB`
        : `${number(Math.round(count / 100_000) / 10)}\u00a0MB`,
  format: "Format",
  sample: "Jak się zaczyna",
  feeds: "Kanały",
  feedsIntroduction:
    "Czytnik kanałów pokazuje wpisy, gdy zostaną dodane lub poprawione, od najnowszych. Miejsca, osoby i organizacje też mają kanały; podają je ich strony.",
  follow: "Obserwuj",
  atom: "Kanał Atom",
  wholeFeed: "Wszystko (Atom)",
  wholeJsonFeed: "Wszystko (JSON Feed)",
  correctionsFeed: "Sprostowania",
};
