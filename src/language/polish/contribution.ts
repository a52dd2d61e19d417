import type { Language } from "../language.ts";

const aboutNotes = "Wiersze zaczynające się od # objaśniają pola. Nie są publikowane: można je zostawić lub usunąć.";

export const contribution: Language["contribution"] = {
  ways: "Współtwórz",
  addEvent: "Dodaj tu wydarzenie",
  addSource: "Dodaj źródło",
  toPaste: (way) => `${way}: tekst, od którego zacząć`,
  edit: "Edytuj ten wpis",
  report: "Zgłoś błąd",
  reportOf: (path) => `Błąd na ${path}`,
  newEvent: {
    fileName: "NAZWA-WYDARZENIA.md",
    notes: [
      aboutNotes,
      "Plik u góry należy nazwać według wydarzenia, na przykład most-zamkniety.md. Nazwa pozostanie na stałe adresem strony.",
    ],
    fields: {
      title:
        "Co się stało, neutralnymi słowami. Twierdzenia żadnej ze stron nie podaje się jako faktu. Tekst z dwukropkiem bierze się w proste cudzysłowy.",
      date: "Kiedy, nie dokładniej, niż mówi źródło: 2024-05-01, 2024-05-01 evening, 2024-05 lub 2024.",
      places:
        "Gdzie: dowolna nazwa miejsca, które jest w chronologii. Kilka nazw podaje się w nawiasach: [Jedno, Drugie].",
      actors:
        "Wszystkie osoby i organizacje, które jakaś relacja podaje jako uczestniczące; nie te, które tylko o tym mówią.",
      sources:
        "Gdzie o tym poinformowano: koniec adresu, który strona źródła ma w tej witrynie, na przykład the-courier-2024-05-01.",
      added: "Dzisiaj, na przykład 2024-05-01: według tej daty kanały podają, co jest nowe.",
      claims:
        "Kto co mówi, osobny punkt dla każdego twierdzenia. Aby użyć tych wierszy, należy usunąć # z każdego i zostawić spacje. " +
        "Osobę niepubliczną zapisuje się jako {unnamed: osoba z miasta}.",
    },
    body: "Pod wierszem ---, który kończy pola: co się stało, w jednym do trzech krótkich akapitów, własnymi słowami.",
  },
  newSource: {
    fileName: "NAZWA-ARTYKULU.md",
    notes: [
      aboutNotes,
      "Plik u góry należy nazwać według medium i dnia, na przykład the-courier-2024-05-01.md. Wydarzenia podają go tak samo, bez .md.",
    ],
    fields: {
      outlet: "Jakie medium je opublikowało, tak jak podano.",
      title: "Jego tytuł, tak jak podano.",
      published: "Kiedy je opublikowano, nie dokładniej, niż podano: 2024-05-01 lub 2024-05.",
      url: "Jego adres.",
      language: "Język, w którym je przeczytano: pl, en, uk.",
      others: "Dalsze pola, jeśli je podano. Bez outlet i title pole „described” mówi, co to jest.",
    },
    body: "Pod wierszem ---, który kończy pola, nie trzeba nic pisać.",
  },
};
