import type { Language } from "../language.ts";
import { counted, number } from "./counts.ts";

const bytes = counted({ one: "# octet", other: "# octets" });

export const exports: Language["exports"] = {
  title: "Données et flux",
  introduction:
    "Toute la chronologie peut être reprise sous chacune de ces formes. Les fichiers contiennent ce que contiennent les pages\u00a0: les entrées publiées, chaque affirmation avec son origine, chaque date sans plus de précision que ce que l’on sait.",
  file: {
    timeline: {
      title: "Toute la chronologie",
      format: "JSON, RFC 8259",
      description:
        "Tous les événements, affirmations, personnes et organisations, lieux, sources et questions, avec tout ce que la chronologie en sait. Tout le reste de cette page peut en être tiré.",
    },
    schema: {
      title: "Description de toute la chronologie",
      format: "JSON Schema 2020-12",
      description:
        "Les champs du fichier ci-dessus et ce qu’ils signifient, pour les programmes qui le vérifient ou le lisent.",
    },
    events: {
      title: "Les événements en tableau",
      format: "CSV, RFC 4180",
      description:
        "Une ligne par événement, pour un tableur. Plusieurs valeurs dans une cellule sont séparées par «\u202f;\u00a0».",
    },
    claims: {
      title: "Les affirmations en tableau",
      format: "CSV, RFC 4180",
      description:
        "Une ligne par affirmation\u00a0: qui dit quoi, sur qui, dans quelle source, et à quelle question elle répond.",
    },
    map: {
      title: "Les événements sur une carte",
      format: "GeoJSON, RFC 7946",
      description:
        "Un objet par événement, aux lieux qui ont des coordonnées. Un événement dont on ne connaît que la zone n’en a pas.",
    },
    calendar: {
      title: "Les événements en calendrier",
      format: "iCalendar, RFC 5545",
      description:
        "Une entrée par événement, en jours entiers sauf si la minute est connue. Un calendrier ne connaît pas de dates approximatives\u00a0: lorsque la date n’est pas un seul jour, le titre dit en mots ce que l’on sait.",
    },
    slides: {
      title: "Les événements pour TimelineJS",
      format: "TimelineJS 3",
      description: "Les diapositives d’une frise que TimelineJS affiche.",
    },
    text: {
      title: "Les événements pour Markwhen",
      format: "Markwhen",
      description:
        "Les événements sous forme d’un texte que Markwhen lit et que l’on peut modifier. Markwhen ne connaît pas de dates approximatives\u00a0: une date inexacte couvre tout le temps qu’elle peut désigner, et le texte dit en mots ce qui est connu.",
    },
    sources: {
      title: "Les sources pour logiciels de bibliographie",
      format: "CSL-JSON",
      description: "Ce qui est indiqué de chaque source, pour Zotero et d’autres logiciels de bibliographie.",
    },
  },
  address: "Adresse",
  size: "Taille",
  bytes: (count) =>
    count < 1000
      ? bytes(count)
      : count < 1_000_000
        ? `${Math.round(count / 1000)}\u00a0ko`
        : `${number(Math.round(count / 100_000) / 10)}\u00a0Mo`,
  format: "Format",
  sample: "Son début",
  feeds: "Flux",
  feedsIntroduction:
    "Un lecteur de flux montre les entrées dès qu’elles sont ajoutées ou corrigées, les plus récentes d’abord. Les lieux, les personnes et les organisations ont aussi des flux, indiqués sur leurs pages.",
  follow: "Suivre",
  atom: "Flux Atom",
  wholeFeed: "Tout (Atom)",
  wholeJsonFeed: "Tout (JSON Feed)",
  correctionsFeed: "Corrections",
};
