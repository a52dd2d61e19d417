import type { Language } from "../language.ts";

const media =
  "un fichier ou une adresse, et ce que l’on y voit\u00a0: «\u202fmedia/bridge.jpg: Le pont vu de l’ouest\u202f»";
const id =
  "le nom de son fichier et pour toujours l’adresse de sa page\u202f; formé du titre ou du nom s’ils n’ont que a-z";
const sources = "identifiants des sources qui le décrivent\u202f; une description en demande une";
const body = "ce que les sources en disent";
const name = "le nom affiché";
const aliases = "une autre graphie ou une forme courte qu’emploie une source";

export const hints: Language["desk"]["hints"] = {
  event: {
    title: "ce qui s’est passé, avec vos mots\u202f; aucune affirmation d’un camp donnée pour un fait",
    date: "quand, sans plus de précision que ce qui est connu\u00a0: 2023-06-04T17:00, 2023-06-04 evening, 2023-06-04, 2023-06~",
    dated_from: "les mots de la première source qui le datent, à la lettre",
    places: "où cela s’est passé, sous n’importe quel nom du lieu",
    actors: "toutes les personnes et organisations qu’une version donne pour impliquées, sous n’importe quel nom",
    sources: "identifiants des sources\u202f; les mots de la première datent l’événement",
    kind: "de quel type d’événement il s’agit\u202f; de plusieurs, le premier donne le signe",
    tags: "un mot, ou quelques-uns, qui mène aux autres événements qui le portent",
    added: "le jour où l’entrée est ajoutée à la chronologie",
    importance: "1, 2 ou 3 : 3 est l’histoire en bref, 2 si rien n’est indiqué",
    part_of: "l’identifiant de l’événement plus long dont il fait partie",
    related: "l’identifiant d’un événement lié",
    after: "l’identifiant d’un événement qui l’a précédé",
    before: "l’identifiant d’un événement qui l’a suivi",
    zone: "le fuseau horaire, si ce n’est pas celui du premier lieu",
    planned: "annoncé, sans que l’on ait encore rapporté que cela a eu lieu",
    graphic: "décrit de près des blessures ou la mort",
    draft: "dans l’aperçu seulement",
    media,
    body: "un à trois courts paragraphes avec vos mots\u00a0: ce qui s’est passé et qui le dit",
    id,
  },
  statement: {
    by: "qui le dit, sous n’importe quel nom, ou «\u202funnamed: une personne du quartier\u202f»\u202f; personne si c’est la source elle-même",
    says: "ce qui est dit, avec vos mots, en une phrase",
    quote: "les mots eux-mêmes, 25 au plus, sans guillemets",
    said: "quand cela a été dit, et non quand cela s’est passé",
    medium: "où cela a été dit\u00a0: Telegram, une vidéo, un entretien",
    via: "de qui la source le tient, sous n’importe quel nom",
    source: "l’identifiant de la source, si ce n’est pas la première de l’événement",
    locator: "où cela se trouve dans la source\u00a0: p. 36, 12:30",
    passage: "les premiers mots … les derniers mots du passage de la source sur lequel cela repose",
    of: "de qui il est question, si ce n’est pas seulement de qui parle",
    question: "l’identifiant de la question à laquelle cela répond",
    answer: "sa réponse à la question\u00a0: une clé, un nom ou un nombre tel que «\u202fau moins 8\u202f»",
    denies: "la réponse que cela dément",
  },
  place: {
    name,
    aliases,
    native_name: "son nom dans une langue parlée là-bas\u00a0: de: Köln",
    type: "de quel type de lieu il s’agit",
    within: "le lieu où il se trouve selon les frontières reconnues, sous n’importe quel nom",
    lat: "sa latitude en degrés\u202f; aucune si seule la zone est connue",
    lon: "sa longitude en degrés",
    zone: "son fuseau horaire, si ce n’est pas celui du lieu qui l’entoure\u00a0: Europe/Paris",
    sources,
    media,
    body,
    id,
  },
  actor: {
    name,
    aliases: "une autre graphie, un sigle ou une forme courte qu’emploie une source",
    native_name: "son nom dans une langue qui est la sienne\u00a0: fr: Croix-Rouge",
    type: "de qui ou de quoi il s’agit",
    part_of: "l’organisation dont il fait partie, sous n’importe quel nom",
    affiliation: "une catégorie de la chronologie, jamais un jugement",
    sources,
    media,
    body,
    id,
  },
  source: {
    outlet: "qui l’a publié, tel qu’indiqué",
    title: "son titre, tel qu’indiqué",
    author: "qui l’a écrit, tel qu’indiqué",
    described:
      "ce que c’est, si le média ou le titre n’est pas indiqué\u00a0: «\u202farticle traduit, média non identifié\u202f»",
    published: "le jour de publication, sans plus de précision que ce qui est indiqué",
    url: "son adresse",
    archived: "l’adresse d’une copie dans une archive",
    accessed: "le jour où il a été lu",
    language: "la langue dans laquelle il a été lu\u00a0: en, en-GB",
    origin: "l’agence de presse dont il reprend la dépêche, sous n’importe quel nom",
    short: "un nom court qui le distingue de tous les autres\u00a0: «\u202fThe Courier, 3 juin\u202f»",
    kind: "ce que c’est",
    isbn: "le numéro d’un livre",
    doi: "le DOI, par exemple 10.1000/182",
    quotable: "les conditions auxquelles on peut en citer plus de 25 mots\u00a0: «\u202fdomaine public\u202f»",
    compilation: "c’est une liste composée d’articles qu’elle ne nomme pas",
    id,
  },
  question: {
    title: "la question, en une phrase",
    answers:
      "pour chacune, une clé et ses mots\u00a0: «\u202fyes: Il y a eu des combats\u202f»\u202f; ou «\u202factors\u202f»\u202f; ou «\u202fcount:\u202f» et ce que l’on compte",
    body: "sur quoi porte la question",
    id,
  },
};
