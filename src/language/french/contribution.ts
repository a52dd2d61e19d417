import type { Language } from "../language.ts";

const aboutNotes =
  "Les lignes qui commencent par # expliquent les champs. Elles ne sont pas publiées\u00a0: on peut les laisser ou les supprimer.";

export const contribution: Language["contribution"] = {
  ways: "Contribuer",
  addEvent: "Ajouter ici un événement",
  addSource: "Ajouter une source",
  toPaste: (way) => `${way}\u00a0: le texte par lequel commencer`,
  edit: "Modifier cette entrée",
  report: "Signaler une erreur",
  reportOf: (path) => `Erreur sur ${path}`,
  newEvent: {
    fileName: "NOM-DE-L-EVENEMENT.md",
    notes: [
      aboutNotes,
      "Donner au fichier, ci-dessus, un nom d’après l’événement, par exemple pont-ferme.md. Ce nom reste pour toujours l’adresse de la page.",
    ],
    fields: {
      title:
        "Ce qui s’est passé, en mots neutres. L’affirmation d’une partie n’est jamais donnée comme un fait. Un texte qui contient deux-points se met entre guillemets droits.",
      date: "Quand, pas plus précisément que ne le dit la source\u00a0: 2024-05-01, 2024-05-01 evening, 2024-05 ou 2024.",
      places:
        "Où\u00a0: n’importe quel nom d’un lieu que contient la chronologie. Plusieurs se mettent entre crochets\u00a0: [Un, Un autre].",
      actors:
        "Toutes les personnes et organisations qu’une version donne pour impliquées\u202f; pas celles qui ne font qu’en parler.",
      sources:
        "Où c’est rapporté\u00a0: la fin de l’adresse de la page de la source sur ce site, par exemple the-courier-2024-05-01.",
      added:
        "Aujourd’hui, par exemple 2024-05-01\u00a0: c’est d’après cette date que les flux annoncent les nouveautés.",
      claims:
        "Qui dit quoi, un élément par affirmation. Pour utiliser ces lignes, supprimer le # de chacune et garder les espaces. " +
        "Une personne qui n’est pas publique s’écrit {unnamed: une personne du quartier}.",
    },
    body: "Sous la ligne --- qui termine les champs\u00a0: ce qui s’est passé, en un à trois courts paragraphes, avec vos propres mots.",
  },
  newSource: {
    fileName: "NOM-DE-L-ARTICLE.md",
    notes: [
      aboutNotes,
      "Donner au fichier, ci-dessus, un nom d’après le média et le jour, par exemple the-courier-2024-05-01.md. Les événements le désignent ainsi, sans .md.",
    ],
    fields: {
      outlet: "Le média qui l’a publiée, tel qu’il est indiqué.",
      title: "Son titre, tel qu’il est indiqué.",
      published: "Quand elle a été publiée, pas plus précisément qu’il n’est indiqué\u00a0: 2024-05-01 ou 2024-05.",
      url: "Son adresse.",
      language: "La langue dans laquelle elle a été lue\u00a0: fr, en, uk.",
      others: "D’autres champs, s’ils sont indiqués. Sans outlet ni title, «\u202fdescribed\u202f» dit ce que c’est.",
    },
    body: "Il n’est pas nécessaire d’écrire sous la ligne --- qui termine les champs.",
  },
};
