import type { Language } from "../language.ts";

const media = "eine Datei oder eine Adresse und was sie zeigt: „media/bridge.jpg: Die Brücke von Westen“";
const id =
  "der Name der Datei und auf Dauer die Adresse der Seite; entsteht aus Titel oder Name, wenn diese nur a-z haben";
const sources = "Kennungen der Quellen, die ihn beschreiben; eine Beschreibung braucht eine";
const body = "was Quellen darüber sagen";
const name = "der Name, der gezeigt wird";
const aliases = "eine andere Schreibweise oder Kurzform, die eine Quelle verwendet";

export const hints: Language["desk"]["hints"] = {
  event: {
    title: "was geschah, in eigenen Worten; keine Behauptung einer Seite als Tatsache",
    date: "wann, nicht genauer als bekannt: 2023-06-04T17:00, 2023-06-04 evening, 2023-06-04, 2023-06~",
    dated_from: "die Worte der ersten Quelle, die es datieren, wörtlich",
    places: "wo es geschah, mit einem beliebigen Namen des Ortes",
    actors: "alle, die nach irgendeiner Darstellung beteiligt waren, mit einem beliebigen Namen",
    sources: "Kennungen der Quellen; die Worte der ersten datieren das Ereignis",
    kind: "welche Art von Ereignis es ist; von mehreren gibt die erste das Zeichen",
    tags: "ein Wort oder wenige, über die sich Ereignisse finden lassen, die es auch haben",
    added: "der Tag, an dem der Eintrag in die Chronologie kommt",
    importance: "1, 2 oder 3: 3 ist die Geschichte in Kürze; ohne Angabe gilt 2",
    part_of: "die Kennung des längeren Ereignisses, zu dem es gehört",
    related: "die Kennung eines verwandten Ereignisses",
    after: "die Kennung eines Ereignisses, das davor geschah",
    before: "die Kennung eines Ereignisses, das danach geschah",
    zone: "die Zeitzone, wenn es nicht die des ersten Ortes ist",
    planned: "angekündigt; dass es geschehen ist, wurde noch nicht berichtet",
    graphic: "beschreibt Verletzung oder Tod aus der Nähe",
    draft: "nur in der Vorschau",
    media,
    body: "ein bis drei kurze Absätze in eigenen Worten: was geschah und wer das sagt",
    id,
  },
  statement: {
    by: "wer es sagt, mit einem beliebigen Namen, oder „unnamed: eine Person aus dem Ort“; niemand, wenn es die Quelle selbst sagt",
    says: "was gesagt wird, in eigenen Worten, als Satz",
    quote: "die Worte selbst, höchstens 25, ohne Anführungszeichen",
    said: "wann es gesagt wurde, nicht wann es geschah",
    medium: "wo es gesagt wurde: Telegram, ein Video, ein Interview",
    via: "von wem die Quelle es hat, mit einem beliebigen Namen",
    source: "die Kennung der Quelle, wenn es nicht die erste des Ereignisses ist",
    locator: "wo es in der Quelle steht: S. 36, 12:30",
    passage: "die ersten Worte … die letzten Worte der Stelle in der Quelle, auf der es beruht",
    of: "von wem die Rede ist, wenn nicht nur von der Stimme selbst",
    question: "die Kennung der Frage, die es beantwortet",
    answer: "die Antwort auf die Frage: ein Schlüssel, ein Name oder eine Zahl wie „mindestens 8“",
    denies: "die Antwort, die es bestreitet",
  },
  place: {
    name,
    aliases,
    native_name: "der Name in einer Sprache, die dort gesprochen wird: de: Köln",
    type: "welche Art von Ort es ist",
    within: "der Ort, in dem er nach anerkannten Grenzen liegt, mit einem beliebigen Namen",
    lat: "die Breite in Grad; keine, wenn nur das Gebiet bekannt ist",
    lon: "die Länge in Grad",
    zone: "die Zeitzone, wenn es nicht die des umgebenden Ortes ist: Europe/Paris",
    sources,
    media,
    body,
    id,
  },
  actor: {
    name,
    aliases: "eine andere Schreibweise, Abkürzung oder Kurzform, die eine Quelle verwendet",
    native_name: "der Name in einer eigenen Sprache: fr: Croix-Rouge",
    type: "um wen oder was es sich handelt",
    part_of: "die Organisation, zu der es gehört, mit einem beliebigen Namen",
    affiliation: "eine Gruppe dieser Chronologie, nie ein Urteil",
    sources,
    media,
    body,
    id,
  },
  source: {
    outlet: "wer es veröffentlicht hat, wie angegeben",
    title: "die Überschrift, wie angegeben",
    author: "wer es geschrieben hat, wie angegeben",
    described:
      "was es ist, wenn Medium oder Überschrift nicht angegeben sind: „übersetzter Artikel, Medium nicht bestimmt“",
    published: "der Tag der Veröffentlichung, nicht genauer als angegeben",
    url: "die Adresse",
    archived: "die Adresse einer Kopie in einem Archiv",
    accessed: "der Tag, an dem es gelesen wurde",
    language: "die Sprache, die gelesen wurde: en, en-GB",
    origin: "die Nachrichtenagentur, deren Bericht es übernimmt, mit einem beliebigen Namen",
    short: "ein kurzer Name, der es von allen anderen unterscheidet: „The Courier, 3. Juni“",
    kind: "was es ist",
    isbn: "die Nummer eines Buches",
    doi: "die DOI, etwa 10.1000/182",
    quotable: "die Bedingungen, zu denen mehr als 25 Wörter zitiert werden dürfen: „gemeinfrei“",
    compilation: "eine Liste aus Berichten, die sie nicht nennt",
    id,
  },
  question: {
    title: "die Frage, als Satz",
    answers:
      "je ein Schlüssel und seine Worte: „yes: Es wurde gekämpft“; oder „actors“; oder „count: “ und was gezählt wird",
    body: "worum es bei der Frage geht",
    id,
  },
};
