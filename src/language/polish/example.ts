import type { ExampleWords } from "../english/example.ts";

export const example: ExampleWords = {
  title: "Przykładowa historia",
  summary: "Zmyślona historia z jednym przykładem każdego rodzaju rekordu. Do zastąpienia własną.",
  about: "To przykład i nic z tego się nie wydarzyło: zamknięto kładkę, a dwie relacje różnią się co do przyczyny.",
  yourAbout: "Tu należy napisać, o czym jest historia, skąd pochodzą jej źródła i co pomija.",
  settings:
    "Ustawienia historii. Wiersze zaczynające się od # to komentarze; docs/content-model.md (po angielsku) opisuje każde pole.",
  languageAndZone: "Język wpisów i strefa czasowa, w której odczytuje się daty, o ile miejsce nie ma własnej.",
  addresses:
    "Licencja wpisów; gdzie ukaże się witryna, do kogo w jej sprawie pisać i gdzie leży jej treść do edycji. Przed tymi, które są używane, należy usunąć „# ”.",
  licence: "CC BY 4.0; z wyłączeniem cytatów",
  vocabularies: "Słowa historii. Każdy wiersz to klucz, którego używają wpisy, i to, co widać na stronach.",
  incident: "Zdarzenia",
  measure: "Działania",
  statement: "Zapowiedzi i twierdzenia",
  public: "Instytucje publiczne",
  private: "Organizacje prywatne",
  person: "Osoba",
  organisation: "Organizacja",
  media: "Redakcja lub agencja prasowa",
  country: "Kraj",
  region: "Region",
  town: "Miejscowość",
  site: "Budynek lub teren",
  degrees: "Stopnie, między którymi leżą miejsca; o współrzędnych poza nimi ostrzega kontrola.",
  coordinates:
    "Stopnie szerokości północnej i długości wschodniej, tu zmyślone; miejsce znane tylko jako obszar nie ma żadnego z tych wierszy.",
  council: "Rada miasta Przykładowo",
  councilShort: "rada",
  bridge: "Przykładowa kładka",
  bridgeShort: "kładka",
  townName: "Przykładowo",
  townAlias: "miasto Przykładowo",
  sourceLanguage: "pl",
  outlet: "Gazeta Przykładowa",
  headline: "Kładka zamknięta",
  event: "Przykład: kładka zostaje zamknięta",
  datedFrom: "w poniedziałek rano",
  councilSays: "Podaje, że podczas rutynowej kontroli znaleziono poluzowane śruby.",
  unnamed: "osoba ze sklepu przy kładce",
  unnamedSays: "Mówi, że dzień wcześniej furgonetka dostawcza uderzyła w filar.",
  body: "Rada zamknęła kładkę w poniedziałek rano. Jako przyczynę podała poluzowane śruby; w sklepie przy kładce podano inną.",
  deleteIt: "Ten wpis jest przykładem. Można go usunąć, gdy są już własne wpisy.",
  question: "Dlaczego zamknięto kładkę?",
  bolts: "Miała poluzowane śruby",
  van: "Uderzyła w nią furgonetka",

  files:
    "Chronologia zrobiona w programie [Dateline](https://www.npmjs.com/package/dateline). `{{content}}story.yaml` zawiera jej ustawienia, a foldery obok mają po pliku na każde wydarzenie, miejsce, osobę lub organizację, pytanie i źródło. [CONTRIBUTING.md](CONTRIBUTING.md) mówi, jak się je pisze.",
  node: "Potrzebny jest [Node.js](https://nodejs.org/) 20.19 lub nowszy.",
  once: "raz",
  start: "pokazuje witrynę na tym komputerze i śledzi każdą zmianę",
  desk: "to samo, a strona „Współtwórz” zapisuje wpisy",
  new: "pyta o nowe wydarzenie; tak samo source, place, actor i question",
  draft: "szkicuje wpisy z artykułu po angielsku, do przejrzenia jeden po drugim",
  check: "wymienia wszystko, co jest nie tak, i jak to naprawić",
  build: "zapisuje witrynę w _site/",
  review: "pokazuje, jak będą się czytać zmienione rekordy",
  update: "sprowadza nowszą wersję Dateline",
  docs: "Aktualizacja nie zmienia żadnego pliku historii. To, co Dateline nazywa `docs/`, leży w `node_modules/dateline/docs/` (po angielsku): `content-model.md` opisuje każde pole, `rules/` każdą regułę kontroli, `publishing.md`, jak historia trafia do sieci, a `upgrading.md`, co aktualizacja zachowuje.",
  before: "Przed publikacją",
  replace:
    "Zastąpić rekordy, które wszystkie są przykładami, i słowa o historii w `{{content}}story.yaml`. Wypełnić tam `address`, `contact` i `repository`.",
  scope: "Napisać w CONTRIBUTING.md, co tu należy, a w LICENSE-CONTENT i `story.yaml`, na jakiej licencji.",
  commit: "Zapisać wszystko w Git, także `package-lock.json`: kontrole instalują to, co on wymienia.",
  hosts:
    "Na GitHubie wybrać „GitHub Actions” jako źródło Pages i chronić `main` przeglądem oraz kontrolą „Content”. Na GitLabie wszystko robi `.gitlab-ci.yml`. Usunąć pliki serwisu, który nie jest używany.",

  guide: "Jak współtworzyć",
  welcome:
    "Sprostowania i uzupełnienia są mile widziane. Nic nie zmieni chronologii, zanim nie przeczyta i nie przyjmie tego redakcja, więc próbując, niczego nie można zepsuć.",
  toReport:
    "**Aby zgłosić błąd lub brak**, wystarczy wybrać „Zgłoś błąd” u dołu strony albo otworzyć [zgłoszenie](../../issues/new/choose). Bez konta można napisać pod kontakt podany u dołu każdej strony.",
  toWrite:
    "**Aby napisać lub sprostować wpis**, potrzebne są przeglądarka i konto w serwisie, w którym leży to repozytorium.",
  inPublic: "Nie należy nigdy opisywać publicznie tego, co mogłoby komuś zaszkodzić: służy do tego kontakt.",
  belongs: "Co tu należy",
  belongsIs:
    "Wydarzenie należy do tej historii, jeśli informuje o nim nazwane źródło i wiąże się ono z tym, o czym jest historia. Twierdzenie jest częścią wydarzenia, którego dotyczy. Osobnym wydarzeniem jest tylko wtedy, gdy samo jego wypowiedzenie coś zmieniło.",
  browser: "W przeglądarce",
  openForm:
    "Wybrać **Dodaj tu wydarzenie** u dołu strony miejsca, osoby lub organizacji albo **Edytuj ten wpis** na stronie wpisu. Otworzy się formularz, w którym jest już to, czego dotyczy strona.",
  fillIn:
    "Wypełnić to, co wiadomo. Podczas pisania każdy błąd pojawia się przy swoim polu, często z przyciskiem, który go naprawia. Miejsce, osobę lub organizację, źródło albo pytanie, którego w chronologii brakuje, pisze się w tym samym formularzu. Nazwa strony pozostanie na stałe jej adresem, więc lepiej pominąć w niej daty, które mogą okazać się błędne.",
  seeIt:
    "Gdy nie ma już błędów, strona pokazuje, jak będzie się czytać wpis, i sposoby wysłania go: do edytora tego repozytorium, krok po kroku przy kilku plikach, albo pocztą elektroniczną.",
  propose:
    "Zaproponować zmiany i napisać w jednym zdaniu, co dodają i dlaczego. Kontrola trwa kilka minut; jeśli się nie powiedzie, podaje każdy błąd przy jego wierszu i mówi, jak go naprawić.",
  writing: "Jak napisać wpis",
  neutralWords:
    "**Neutralne słowa.** Tytuły i teksty nie podają twierdzenia żadnej ze stron jako faktu. To, co ktoś mówi, jest twierdzeniem pod własnym nazwiskiem lub nazwą: `by`, `says`. Jeśli relacje są rozbieżne, każda ma swoje twierdzenie i nic nie jest między nimi rozstrzygane. „Powiedziano”, „podano” i „według” są neutralne; „przyznano się” i „tak zwany” stają po czyjejś stronie.",
  sourcesAre:
    "**Źródła.** Źródło to artykuł, raport lub dokument, który mogą znaleźć inni. Podaje się jego medium, tytuł i datę tak jak w nim, a pomija to, czego w nim nie ma. Należy używać własnych słów. Cytat ma najwyżej 25 słów i jest przepisany co do litery. `via` podaje, od kogo źródło ma twierdzenie, a `origin` agencję, z której je przejęto.",
  datesAre: "**Daty.** Nie należy pisać więcej, niż wiadomo. Miesiąc jest lepszy niż zmyślony dzień.",
  tableHead: "źródło mówi",
  onDay: "4 marca",
  onMorning: "w poniedziałek rano (a poniedziałek był 4 marca)",
  atTime: "o 17:00",
  inMonth: "w marcu",
  aboutDay: "około 4 marca / być może 4 marca",
  fromTo: "od 1 do 4",
  oneOf: "w jednym z dni od 1 do 4",
  threeDates:
    "`date` to czas wydarzenia; `said`, w twierdzeniu, kiedy ktoś to powiedział; `published`, w źródle, kiedy się ukazało. Słowa, które datują wydarzenie, wpisuje się w `dated_from`.",
  namesAre:
    "**Nazwy.** Można użyć dowolnej nazwy, którą ma rekord, a nieznaną pisownię dodać do jego `aliases`. Nowe miejsce, osoba lub organizacja potrzebuje rekordu: wystarczy skopiować inny plik w `{{content}}places` lub `{{content}}actors`.",
  picturesAre:
    "**Obrazy.** Obraz umieszcza się w `{{content}}media` i podaje w polu `media` tego, co przedstawia, wraz z `alt` (co widać), `credit` i `licence`. Wysyłać można tylko to, co wolno opublikować i co nikomu nie zagraża. Witryna pomija to, co aparat zapisał w pliku, na przykład miejsce; historia repozytorium nie, więc trzeba to najpierw usunąć.",
  peopleAre:
    "**Ludzie.** Nie wymienia się osób prywatnych, takich jak ofiary i świadkowie. Kto mówi, a nie jest osobą publiczną, tego się opisuje: `by: {unnamed: osoba z miasta}`.",
  correcting: "Sprostowanie wpisu",
  sayWhat:
    "Ktoś mógł polegać na opublikowanym wpisie. Jeśli zmieniają się jego tytuł, data, miejsca, osoby i organizacje, twierdzenia lub tekst, należy napisać, co było błędne:",
  sayWhatExample: "Wpis podawał jako datę dzień wcześniejszy.",
  withdraw:
    "Aby wycofać wpis, zachowuje się jego plik i dodaje `removed` z `on:` i `why:`. Aby zmienić nazwę opublikowanego pliku, dodaje się poprzednią do `formerly`, żeby stary adres nadal działał.",
  agree: "Wysłanie wpisów oznacza zgodę na ich publikację na licencji z [LICENSE-CONTENT](LICENSE-CONTENT).",

  licensed:
    "Wpisy, rekordy i pytania historii, czyli story.yaml i pliki Markdown w folderach obok, są dostępne na licencji Creative Commons Uznanie autorstwa 4.0 Międzynarodowe (CC BY 4.0):",
  quotations:
    "Cytaty są wyłączone. To, co stoi w polach „quote” i „dated_from”, oraz wszystko inne w cudzysłowie to słowa źródeł, które podano obok; są tu krótkimi cytatami i ta licencja nie daje do nich żadnych praw.",
  attribution: "Uznanie autorstwa: osoby, które współtworzyły historię, pod jej tytułem, z adresem wpisu.",

  correction: "Poprawka",
  correctionMeans: "Coś w chronologii jest błędne",
  errorOn: "Błąd na ",
  endangers:
    "Jeśli wpis komuś zagraża, nie należy opisywać tego tutaj, gdzie wszyscy to czytają: służy do tego kontakt u dołu każdej strony.",
  page: "Strona",
  pageMeans: "Adres strony, na której jest błąd.",
  wrong: "Co jest błędne",
  right: "Jak powinno być",
  checked: "Jak to sprawdzić",
  checkedMeans: "Adres źródła albo słowa ze źródła wymienionego na stronie.",
  newEntry: "Nowy wpis",
  newEntryMeans: "Coś, co się wydarzyło i czego brakuje w chronologii",
  newEntryTitle: "Nowy wpis: ",
  sayWhatYouKnow:
    "Nie trzeba wiedzieć, jak pisze się wpisy: wystarczy napisać tu, co wiadomo, a wpis napisze redakcja. Prosimy nie wymieniać osób prywatnych, takich jak ofiary i świadkowie, ani nie podawać odnośników do zdjęć osób zatrzymanych, rannych lub zabitych ani do zdjęć dokumentów tożsamości. To, co tu napisane, jest publiczne.",
  what: "Co się wydarzyło",
  whatMeans: "Neutralnymi słowami, tak jak podaje źródło.",
  when: "Kiedy",
  whenMeans: "Nie dokładniej, niż podaje źródło. Najlepiej słowami źródła.",
  whenExample: "w niedzielę wieczorem",
  where: "Gdzie",
  source: "Adres źródła",
  sourceMeans: "Samego artykułu lub raportu, albo czym jest, jeśli nie ma adresu.",
  who: "Kto tak mówi",
  whoMeans: "Każdy głos z tym, co mówi, i od kogo źródło to wie, jeśli to podaje.",
  otherwise: "Kto mówi inaczej",
  otherwiseMeans: "Inne relacje o tym samym wydarzeniu, z ich źródłami.",

  afterSending:
    "CONTRIBUTING.md mówi, jak pisze się wpisy. Kilka minut po wysłaniu „Checks” poniżej pokaże, co jest jeszcze do poprawienia, a w „Details”, potem „Summary”, jak będzie się czytać każdy wpis.",
  whatAndWhy: "Co to dodaje lub zmienia i dlaczego?",
  forEntries: "Dla wpisów:",
  asTheSource: "Mówi to źródło, a data nie jest dokładniejsza niż w źródle.",
  noSide:
    "Żadne twierdzenie jednej ze stron nie stoi jako fakt; każde twierdzenie stoi pod nazwą osoby lub organizacji, od której pochodzi.",
  noPrivate:
    "Nie wymieniono żadnej osoby prywatnej i nic nie prowadzi do zdjęć osób zatrzymanych, rannych lub zabitych ani dokumentów tożsamości.",
  corrected: "Opublikowany wpis, który zawierał błąd, ma wiersz w `corrections`.",
  agreed: "Zgadzam się na publikację moich wpisów na licencji z LICENSE-CONTENT.",
};
