import type { Language } from "../language.ts";
import { events } from "./counts.ts";

const between = (when: string) => (first: string, last: string) =>
  `${first} – ${last}: ${when} w tej chronologii nie zaczyna się żadne wydarzenie. Nie znaczy to, że nic się nie stało.`;

export const open: Language["open"] = {
  title: "Czego nie wiadomo",
  introduction:
    "Czego ta chronologia nie wie, co pozostawia bez rozstrzygnięcia lub ma tylko od jednego głosu. Listy powstają z jej wpisów.",
  nothing: "Nic nie pozostaje otwarte.",
  questions: "Otwarte pytania",
  questionsAre: "Redakcja nie rozstrzygnęła tych pytań; odpowiedzi stoją obok siebie.",
  oneOrigin: "Tylko jeden głos",
  oneOriginIs:
    "O każdym z tych wydarzeń mówi tylko jeden głos, w jednym źródle lub kilku; żaden inny go nie potwierdza.",
  withoutDay: "Wydarzenia bez dokładnego dnia",
  withoutDayIs:
    "Źródła nie mówią, którego dnia te wydarzenia miały miejsce lub się zaczęły, albo mówią to z zastrzeżeniem.",
  gaps: {
    day: "Dni bez doniesień",
    month: "Miesiące bez doniesień",
    year: "Lata bez doniesień",
    years: "Okresy bez doniesień",
  },
  gapsAre: {
    day: between("w podanych niżej dniach"),
    month: between("w podanych niżej miesiącach"),
    year: between("w podanych niżej latach"),
    years: between("w podanych niżej okresach"),
  },
  leftOut: (ofEvents) => `Nie wliczono, bo datowane mniej dokładnie lub odległe od pozostałych: ${events(ofEvents)}.`,
  notArchived: "Źródła bez kopii archiwalnej",
  notArchivedAre: "Jeśli któreś z nich zniknie spod swojego adresu, nikt już go nie sprawdzi.",
};
