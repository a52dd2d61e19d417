import type { Language } from "../language.ts";
import { counted, events } from "./counts.ts";

const filters = counted({ one: "# filtre", other: "# filtres" });

export const search: Language["search"] = {
  title: "Recherche",
  loading: "La recherche se charge.",
  failed: "La recherche n’a pas pu être chargée. Ces pages mènent à tous les événements.",
  words: "Mots et noms",
  filters: (chosen) => (chosen === 0 ? "Filtres" : filters(chosen)),
  facets: {
    place: "Lieux",
    actor: "Qui est mentionné",
    kind: "Types",
    tag: "Mots-clés",
    affiliation: "Appartenance",
    status: "État selon les versions",
    importance: "Importance",
  },
  together: "Tous dans un même événement",
  narrow: "Restreindre cette liste",
  days: "Jours",
  from: "Premier jour",
  to: "Dernier jour",
  inexactDays: "Un événement se trouve à chacun des jours où il a pu avoir lieu.",
  order: "Ordre",
  orders: {
    best: "Les plus pertinents d’abord",
    newest: "Les plus récents d’abord",
    oldest: "Les plus anciens d’abord",
  },
  clear: "Tout effacer",
  found: (ofEvents) => (ofEvents === 0 ? "Aucun événement" : events(ofEvents)),
  foundMain: (main, all) => `Événements principaux\u00a0: ${main} sur ${all}`,
  foundPages: counted({ one: "# page", other: "# pages" }),
  show: "Afficher",
  pages: "Pages",
  pageKinds: { question: "Question", actor: "Qui", place: "Lieu", source: "Source" },
  similar: (words) =>
    `Rien ne contient ${words.map((word) => `«\u202f${word}\u202f»`).join(" ni ")}\u202f; la recherche porte sur des mots proches`,
  events: "Événements",
  keys: "Entrée mène au premier résultat, les flèches ou j et k au suivant.",
  more: (events) => `En afficher ${events} de plus`,
};
