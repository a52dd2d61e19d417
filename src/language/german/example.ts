import type { ExampleWords } from "../english/example.ts";

export const example: ExampleWords = {
  title: "Beispielgeschichte",
  summary:
    "Eine erfundene Geschichte mit je einem Beispiel für jede Art von Datei. Ersetzen Sie sie durch Ihre eigene.",
  about:
    "Dies ist ein Beispiel, und nichts davon ist geschehen: Ein Steg wird gesperrt, und zwei Darstellungen nennen verschiedene Gründe.",
  yourAbout: "Schreiben Sie hier, wovon Ihre Geschichte handelt, woher ihre Quellen stammen und was sie auslässt.",
  settings:
    "Die Einstellungen der Geschichte. Zeilen, die mit # beginnen, sind Anmerkungen; docs/content-model.md (auf Englisch) beschreibt jedes Feld.",
  languageAndZone:
    "Die Sprache der Einträge und die Zeitzone, in der Daten gelesen werden, wenn ein Ort keine eigene hat.",
  addresses:
    "Die Lizenz der Einträge; wo die Website erscheinen wird, an wen man dazu schreibt und wo ihr Inhalt zum Bearbeiten liegt. Nehmen Sie „# “ vor denen weg, die Sie verwenden.",
  licence: "CC BY 4.0; Zitate ausgenommen",
  vocabularies:
    "Die Wörter der Geschichte. Jede Zeile ist ein Schlüssel, den Einträge verwenden, und was man auf der Website liest.",
  incident: "Vorfälle",
  measure: "Maßnahmen",
  statement: "Ankündigungen und Behauptungen",
  public: "Öffentliche Stellen",
  private: "Private Organisationen",
  person: "Person",
  organisation: "Organisation",
  media: "Medium oder Nachrichtenagentur",
  country: "Land",
  region: "Region",
  town: "Ort",
  site: "Gebäude oder Gelände",
  degrees: "Die Grade, zwischen denen die Orte liegen; vor Koordinaten außerhalb wird gewarnt.",
  coordinates:
    "Grad nördlicher Breite und östlicher Länge, hier erfunden; ein Ort, von dem nur das Gebiet bekannt ist, hat keine der beiden Zeilen.",
  council: "Gemeinderat Beispielstadt",
  councilShort: "der Gemeinderat",
  bridge: "Beispielsteg",
  bridgeShort: "der Steg",
  townName: "Beispielstadt",
  townAlias: "Stadt Beispiel",
  sourceLanguage: "de",
  outlet: "Beispiel-Anzeiger",
  headline: "Steg gesperrt",
  event: "Beispiel: Der Steg wird gesperrt",
  datedFrom: "am Montagmorgen",
  councilSays: "Er sagt, bei einer Routineprüfung seien lose Bolzen gefunden worden.",
  unnamed: "eine Person aus einem Laden am Steg",
  unnamedSays: "Sie sagt, ein Lieferwagen habe am Tag zuvor einen Pfeiler angefahren.",
  body: "Der Gemeinderat sperrte den Steg am Montagmorgen. Als Grund nannte er lose Bolzen; in einem Laden am Steg wurde ein anderer genannt.",
  deleteIt: "Dieser Eintrag ist ein Beispiel. Löschen Sie ihn, wenn Sie eigene Einträge haben.",
  question: "Warum wurde der Steg gesperrt?",
  bolts: "Seine Bolzen waren lose",
  van: "Ein Lieferwagen hatte ihn angefahren",

  files:
    "Eine Zeitleiste, gemacht mit [Dateline](https://www.npmjs.com/package/dateline). `{{content}}story.yaml` enthält ihre Einstellungen; die Ordner daneben haben je eine Datei für jedes Ereignis, jeden Ort, jede Person oder Organisation, jede Frage und jede Quelle. [CONTRIBUTING.md](CONTRIBUTING.md) sagt, wie man sie schreibt.",
  node: "Sie brauchen [Node.js](https://nodejs.org/) 20.19 oder neuer.",
  once: "einmal",
  start: "zeigt die Website auf diesem Rechner und folgt jeder Änderung",
  desk: "dasselbe, und die Seite zum Mitmachen schreibt Einträge",
  new: "fragt nach einem neuen Ereignis; source, place, actor und question entstehen ebenso",
  draft: "entwirft Einträge aus einem englischen Artikel, die man einzeln durchsieht",
  check: "nennt alles, was falsch ist, und wie man es behebt",
  build: "schreibt die Website nach _site/",
  review: "zeigt, wie sich geänderte Dateien lesen werden",
  update: "holt ein neueres Dateline",
  docs: "Eine Aktualisierung ändert keine Datei der Geschichte. Was Dateline `docs/` nennt, liegt in `node_modules/dateline/docs/` (auf Englisch): `content-model.md` beschreibt jedes Feld, `rules/` jede Regel der Prüfung, `publishing.md`, wie eine Geschichte ins Web kommt, und `upgrading.md`, was bei einer Aktualisierung bleibt.",
  before: "Vor der Veröffentlichung",
  replace:
    "Ersetzen Sie die Dateien, die alle Beispiele sind, und die Worte über die Geschichte in `{{content}}story.yaml`. Tragen Sie dort `address`, `contact` und `repository` ein.",
  scope:
    "Sagen Sie in CONTRIBUTING.md, was hierher gehört, und in LICENSE-CONTENT und `story.yaml`, unter welcher Lizenz.",
  commit: "Nehmen Sie alles in Git auf, auch `package-lock.json`: Die Prüfungen installieren, was darin steht.",
  hosts:
    "Wählen Sie auf GitHub „GitHub Actions“ als Quelle von Pages, und schützen Sie `main` durch ein Review und die Prüfung „Content“. Auf GitLab erledigt `.gitlab-ci.yml` alles. Löschen Sie die Dateien des Dienstes, den Sie nicht verwenden.",

  guide: "Mitarbeiten",
  welcome:
    "Korrekturen und Ergänzungen sind willkommen. Nichts ändert die Chronologie, bevor die Redaktion es gelesen und angenommen hat; Ausprobieren macht also nichts kaputt.",
  toReport:
    "**Um einen Fehler oder eine Lücke zu melden**, folgen Sie am Fuß einer Seite „Einen Fehler melden“, oder öffnen Sie ein [Issue](../../issues/new/choose). Ohne Konto schreiben Sie an den Kontakt am Fuß jeder Seite.",
  toWrite:
    "**Um einen Eintrag zu schreiben oder zu berichtigen**, brauchen Sie einen Browser und ein Konto dort, wo dieses Repository liegt.",
  inPublic: "Beschreiben Sie nie öffentlich, was jemandem schaden könnte: Schreiben Sie an den Kontakt.",
  belongs: "Was hierher gehört",
  belongsIs:
    "Ein Ereignis gehört in diese Geschichte, wenn eine benannte Quelle davon berichtet und es mit dem zu tun hat, wovon die Geschichte handelt. Eine Aussage gehört zu dem Ereignis, um das es in ihr geht. Ein eigenes Ereignis ist sie nur, wenn sie selbst etwas geändert hat.",
  browser: "Im Browser",
  openForm:
    "Folgen Sie **Hier ein Ereignis hinzufügen** am Fuß der Seite eines Ortes, einer Person oder einer Organisation oder **Diesen Eintrag bearbeiten** auf der Seite eines Eintrags. Ein Formular öffnet sich, in dem schon steht, worum es auf der Seite geht.",
  fillIn:
    "Füllen Sie aus, was bekannt ist. Während Sie schreiben, steht jeder Fehler bei seinem Feld, oft mit einer Schaltfläche, die ihn behebt. Orte, Personen und Organisationen, Quellen und Fragen, die der Chronologie fehlen, entstehen im selben Formular. Der Name der Seite wird auf Dauer ihre Adresse; lassen Sie also Daten weg, die sich als falsch erweisen können.",
  seeIt:
    "Wenn nichts mehr falsch ist, zeigt die Seite, wie sich der Eintrag lesen wird und wie Sie ihn senden können: an den Editor dieses Repositorys, bei mehreren Dateien Schritt für Schritt, oder per E-Mail.",
  propose:
    "Schlagen Sie die Änderungen vor, und sagen Sie in einem Satz, was sie hinzufügen und warum. Die Prüfung dauert einige Minuten; schlägt sie fehl, nennt sie jeden Fehler bei seiner Zeile und wie man ihn behebt.",
  writing: "Wie man einen Eintrag schreibt",
  neutralWords:
    "**Neutrale Worte.** In Titeln und Texten steht keine Behauptung einer Seite als Tatsache. Was jemand sagt, ist eine Aussage unter dem eigenen Namen: `by`, `says`. Gehen Darstellungen auseinander, bekommt jede ihre Aussage, und nichts wird zwischen ihnen entschieden. „Sagte“, „berichtete“ und „nach Angaben von“ sind neutral; „gab zu“ und „sogenannt“ ergreifen Partei.",
  sourcesAre:
    "**Quellen.** Eine Quelle ist ein Artikel, Bericht oder Dokument, das andere finden können. Nennen Sie Medium, Überschrift und Datum wie dort angegeben, und lassen Sie weg, was nicht angegeben ist. Verwenden Sie eigene Worte. Ein Zitat hat höchstens 25 Wörter und ist buchstabengetreu. `via` nennt, von wem eine Quelle eine Aussage hat, und `origin` die Agentur, von der sie übernommen ist.",
  datesAre: "**Daten.** Schreiben Sie nicht mehr, als bekannt ist. Ein Monat ist besser als ein erfundener Tag.",
  tableHead: "die Quelle sagt",
  onDay: "am 4. März",
  onMorning: "am Montagmorgen (und Montag war der 4. März)",
  atTime: "um 17:00 Uhr",
  inMonth: "im März",
  aboutDay: "etwa am 4. März / vielleicht am 4. März",
  fromTo: "vom 1. bis zum 4.",
  oneOf: "an einem der Tage vom 1. bis zum 4.",
  threeDates:
    "`date` ist, wann es geschah; `said`, in einer Aussage, wann jemand sprach; `published`, in einer Quelle, wann sie erschien. Die Worte, die das Ereignis datieren, gehören in `dated_from`.",
  namesAre:
    "**Namen.** Verwenden Sie irgendeinen Namen, den eine Datei hat, und fügen Sie unbekannte Schreibweisen zu ihren `aliases` hinzu. Ein neuer Ort, eine neue Person oder Organisation braucht eine Datei: Kopieren Sie eine andere in `{{content}}places` oder `{{content}}actors`.",
  picturesAre:
    "**Bilder.** Legen Sie ein Bild in `{{content}}media`, und nennen Sie es in `media` bei dem, was es zeigt, mit `alt` (was zu sehen ist), `credit` und `licence`. Senden Sie nur, was Sie veröffentlichen dürfen und was niemanden gefährdet. Die Website lässt weg, was die Kamera in die Datei geschrieben hat, etwa den Ort; die Geschichte des Repositorys nicht. Entfernen Sie es also vorher.",
  peopleAre:
    "**Menschen.** Nennen Sie keine Privatpersonen wie Opfer und Zeugen. Beschreiben Sie, wer spricht und nicht in der Öffentlichkeit steht: `by: {unnamed: eine Person aus dem Ort}`.",
  correcting: "Einen Eintrag berichtigen",
  sayWhat:
    "Auf einen veröffentlichten Eintrag kann sich jemand verlassen haben. Wenn sich Titel, Datum, Orte, Beteiligte, Aussagen oder Text ändern, sagen Sie, was falsch war:",
  sayWhatExample: "Als Datum war der Tag davor angegeben.",
  withdraw:
    "Um einen Eintrag zurückzuziehen, behalten Sie seine Datei und fügen `removed` mit `on:` und `why:` hinzu. Um eine veröffentlichte Datei umzubenennen, fügen Sie ihren früheren Namen zu `formerly` hinzu, damit die alte Adresse weiter gilt.",
  agree:
    "Mit Ihrem Beitrag erklären Sie sich einverstanden, dass Ihre Einträge unter der Lizenz in [LICENSE-CONTENT](LICENSE-CONTENT) veröffentlicht werden.",

  licensed:
    "Die Einträge, Angaben und Fragen der Geschichte, also story.yaml und die Markdown-Dateien in den Ordnern daneben, stehen unter der Lizenz Creative Commons Namensnennung 4.0 International (CC BY 4.0):",
  quotations:
    "Zitate sind ausgenommen. Was in den Feldern „quote“ und „dated_from“ und sonst in Anführungszeichen steht, sind die Worte der Quellen, die daneben genannt sind; sie stehen hier als kurze Zitate, und diese Lizenz gibt kein Recht daran.",
  attribution:
    "Namensnennung: alle, die zur Geschichte beigetragen haben, unter ihrem Titel, mit der Adresse des Eintrags.",

  correction: "Eine Korrektur",
  correctionMeans: "Etwas in der Zeitleiste ist falsch",
  errorOn: "Fehler auf ",
  endangers:
    "Wenn ein Eintrag jemanden gefährdet, beschreiben Sie es nicht hier, wo alle es lesen: Schreiben Sie an den Kontakt, der am Fuß jeder Seite steht.",
  page: "Seite",
  pageMeans: "Die Adresse der Seite, auf der etwas falsch ist.",
  wrong: "Was falsch ist",
  right: "Was richtig wäre",
  checked: "Wie es sich prüfen lässt",
  checkedMeans: "Die Adresse einer Quelle oder die Worte in einer Quelle, die auf der Seite genannt ist.",
  newEntry: "Ein neuer Eintrag",
  newEntryMeans: "Etwas, das geschehen ist und in der Zeitleiste fehlt",
  newEntryTitle: "Neuer Eintrag: ",
  sayWhatYouKnow:
    "Sie müssen nicht wissen, wie man Einträge schreibt: Sagen Sie hier, was Sie wissen, und die Redaktion schreibt ihn. Bitte nennen Sie keine Privatpersonen wie Opfer und Zeugen, und verlinken Sie keine Bilder von Menschen, die festgehalten, verletzt oder tot sind, und keine von Ausweispapieren. Was Sie hier schreiben, ist öffentlich.",
  what: "Was geschehen ist",
  whatMeans: "In neutralen Worten, wie die Quelle es berichtet.",
  when: "Wann",
  whenMeans: "Nicht genauer, als die Quelle es sagt. Am besten sind die Worte der Quelle.",
  whenExample: "am Sonntagabend",
  where: "Wo",
  source: "Adresse der Quelle",
  sourceMeans: "Des Artikels oder Berichts selbst, oder was es ist, wenn es keine Adresse hat.",
  who: "Wer es sagt",
  whoMeans: "Jede Stimme mit dem, was sie sagt, und von wem die Quelle es hat, wenn sie es angibt.",
  otherwise: "Wer etwas anderes sagt",
  otherwiseMeans: "Andere Darstellungen desselben Ereignisses mit ihren Quellen.",

  afterSending:
    "CONTRIBUTING.md sagt, wie man Einträge schreibt. Wenige Minuten nach dem Absenden zeigt „Checks“ weiter unten, was noch zu beheben ist, und unter „Details“, dann „Summary“, wie sich jeder Eintrag lesen wird.",
  whatAndWhy: "Was kommt hinzu oder ändert sich, und warum?",
  forEntries: "Für Einträge:",
  asTheSource: "Die Quelle sagt es, und das Datum ist nicht genauer als die Quelle.",
  noSide:
    "Keine Behauptung einer Seite steht als Tatsache da; jede Aussage steht unter dem Namen derer, die sie gemacht haben.",
  noPrivate:
    "Keine Privatperson ist genannt, und nichts führt zu Bildern von Menschen, die festgehalten, verletzt oder tot sind, oder von Ausweispapieren.",
  corrected: "Ein veröffentlichter Eintrag, der etwas Falsches sagte, hat eine Zeile in `corrections`.",
  agreed: "Ich bin einverstanden, dass meine Einträge unter der Lizenz in LICENSE-CONTENT veröffentlicht werden.",
};
