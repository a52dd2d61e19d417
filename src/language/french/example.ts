import type { ExampleWords } from "../english/example.ts";

export const example: ExampleWords = {
  title: "Histoire d’exemple",
  summary: "Une histoire inventée, avec un exemple de chaque type de fiche. Remplacez-la par la vôtre.",
  about:
    "Ceci est un exemple, et rien de ce qu’il raconte n’a eu lieu : une passerelle est fermée, et deux versions diffèrent sur le motif.",
  yourAbout: "Écrivez ici de quoi parle votre histoire, d’où viennent ses sources et ce qu’elle laisse de côté.",
  settings:
    "Les réglages de l’histoire. Les lignes qui commencent par # sont des commentaires ; docs/content-model.md (en anglais) décrit chaque champ.",
  languageAndZone:
    "La langue des entrées et le fuseau horaire dans lequel les dates sont lues, sauf si un lieu a le sien.",
  addresses:
    "La licence des entrées ; où le site sera publié, à qui écrire à son sujet et où se trouve son contenu pour le modifier. Retirez « # » devant celles que vous utilisez.",
  licence: "CC BY 4.0 ; citations exclues",
  vocabularies:
    "Les mots de l’histoire. Chaque ligne est une clé, que les entrées utilisent, et ce qui se lit sur le site.",
  incident: "Incidents",
  measure: "Mesures",
  statement: "Annonces et déclarations",
  public: "Organismes publics",
  private: "Organisations privées",
  person: "Personne",
  organisation: "Organisation",
  media: "Média ou agence de presse",
  country: "Pays",
  region: "Région",
  town: "Localité",
  site: "Bâtiment ou site",
  degrees: "Les degrés entre lesquels se trouvent les lieux ; des coordonnées au-delà sont signalées.",
  coordinates:
    "Degrés nord et est, inventés ici ; un lieu dont seule la zone est connue n’a aucune de ces deux lignes.",
  council: "Conseil d’Exempleville",
  councilShort: "le conseil",
  bridge: "Passerelle d’exemple",
  bridgeShort: "la passerelle",
  townName: "Exempleville",
  townAlias: "Ville d’Exemple",
  sourceLanguage: "fr",
  outlet: "Gazette d’exemple",
  headline: "La passerelle fermée",
  event: "Exemple : la passerelle est fermée",
  datedFrom: "lundi matin",
  councilSays: "Il dit qu’un contrôle de routine a trouvé des boulons desserrés.",
  unnamed: "une personne d’un commerce près de la passerelle",
  unnamedSays: "Elle dit qu’une camionnette de livraison avait heurté un pilier la veille.",
  body: "Le conseil a fermé la passerelle lundi matin. Il a donné pour motif des boulons desserrés ; un commerce voisin en a donné un autre.",
  deleteIt: "Cette entrée est un exemple. Supprimez-la quand vous aurez vos propres entrées.",
  question: "Pourquoi la passerelle a-t-elle été fermée ?",
  bolts: "Ses boulons étaient desserrés",
  van: "Une camionnette l’avait heurtée",

  files:
    "Une chronologie, faite avec [Dateline](https://www.npmjs.com/package/dateline). `{{content}}story.yaml` contient ses réglages, et les dossiers voisins ont un fichier pour chaque événement, lieu, personne ou organisation, question et source. [CONTRIBUTING.md](CONTRIBUTING.md) dit comment les écrire.",
  node: "Il faut [Node.js](https://nodejs.org/) 20.19 ou plus récent.",
  once: "une fois",
  start: "montre le site sur cette machine et suit chaque modification",
  desk: "de même, et la page pour contribuer écrit des entrées",
  new: "demande un nouvel événement ; de même pour source, place, actor et question",
  draft: "ébauche des entrées à partir d’un article en anglais, à relire une par une",
  check: "nomme tout ce qui ne va pas et comment le corriger",
  build: "écrit le site dans _site/",
  review: "montre comment se liront les fiches modifiées",
  update: "apporte un Dateline plus récent",
  docs: "Une mise à jour ne change aucun fichier de l’histoire. Ce que Dateline appelle `docs/` se trouve dans `node_modules/dateline/docs/` (en anglais) : `content-model.md` décrit chaque champ, `rules/` chaque règle de la vérification, `publishing.md` comment une histoire arrive sur le web, et `upgrading.md` ce qu’une mise à jour conserve.",
  before: "Avant de publier",
  replace:
    "Remplacez les fiches, qui sont toutes des exemples, et les mots sur l’histoire dans `{{content}}story.yaml`. Remplissez-y `address`, `contact` et `repository`.",
  scope:
    "Dites dans CONTRIBUTING.md ce qui a sa place ici, et dans LICENSE-CONTENT et `story.yaml` sous quelle licence.",
  commit: "Enregistrez tout dans Git, avec `package-lock.json` : les vérifications installent ce qu’il nomme.",
  hosts:
    "Sur GitHub, choisissez « GitHub Actions » comme source de Pages, et protégez `main` par une relecture et la vérification « Content ». Sur GitLab, `.gitlab-ci.yml` fait tout. Supprimez les fichiers de l’hébergeur que vous n’utilisez pas.",

  guide: "Contribuer",
  welcome:
    "Les corrections et les ajouts sont bienvenus. Rien ne change la chronologie avant que la rédaction ne l’ait lu et accepté : un essai ne casse donc rien.",
  toReport:
    "**Pour signaler une erreur ou une lacune**, suivez « Signaler une erreur » au bas d’une page, ou ouvrez un [ticket](../../issues/new/choose). Sans compte, écrivez au contact qui figure au bas de chaque page.",
  toWrite: "**Pour écrire ou corriger une entrée**, il faut un navigateur et un compte là où se trouve ce dépôt.",
  inPublic: "Ne décrivez jamais en public ce qui pourrait nuire à quelqu’un : utilisez le contact.",
  belongs: "Ce qui a sa place ici",
  belongsIs:
    "Un événement a sa place dans cette histoire si une source nommée le rapporte et s’il touche à ce dont parle l’histoire. Une affirmation fait partie de l’événement sur lequel elle porte. Elle n’est un événement à part que si le fait de la dire a changé quelque chose.",
  browser: "Dans le navigateur",
  openForm:
    "Suivez **Ajouter ici un événement** au bas de la page d’un lieu, d’une personne ou d’une organisation, ou **Modifier cette entrée** sur la page d’une entrée. Un formulaire s’ouvre, où figure déjà ce dont traite la page.",
  fillIn:
    "Remplissez ce qui est connu. Pendant que vous écrivez, chaque problème apparaît à son champ, souvent avec un bouton qui le corrige. Un lieu, une personne ou une organisation, une source ou une question qui manque à la chronologie s’écrit dans le même formulaire. Le nom de la page devient pour toujours son adresse : n’y mettez pas de date, qui pourrait se révéler fausse.",
  seeIt:
    "Quand plus rien n’est faux, la page montre comment se lira l’entrée et les façons de l’envoyer : à l’éditeur de ce dépôt, pas à pas s’il y a plusieurs fichiers, ou par courriel.",
  propose:
    "Proposez les modifications et dites en une phrase ce qu’elles ajoutent et pourquoi. La vérification prend quelques minutes ; si elle échoue, elle nomme chaque problème à sa ligne et dit comment le corriger.",
  writing: "Comment écrire une entrée",
  neutralWords:
    "**Des mots neutres.** Les titres et les textes ne donnent pas l’affirmation d’un camp pour un fait. Ce que dit quelqu’un est une affirmation sous son nom : `by`, `says`. Si les versions divergent, chacune a son affirmation, et rien n’est tranché entre elles. « A dit », « a rapporté » et « selon » sont neutres ; « a avoué » et « soi-disant » prennent parti.",
  sourcesAre:
    "**Les sources.** Une source est un article, un rapport ou un document que d’autres peuvent trouver. Indiquez son média, son titre et sa date comme elle le fait, et omettez ce qu’elle ne dit pas. Utilisez vos propres mots. Une citation a au plus 25 mots et se copie à la lettre. `via` nomme de qui une source tient une affirmation, et `origin` l’agence qu’elle reprend.",
  datesAre: "**Les dates.** N’écrivez rien de plus que ce que l’on sait. Un mois vaut mieux qu’un jour inventé.",
  tableHead: "la source dit",
  onDay: "le 4 mars",
  onMorning: "lundi matin (et lundi était le 4 mars)",
  atTime: "à 17 h 00",
  inMonth: "en mars",
  aboutDay: "vers le 4 mars / peut-être le 4 mars",
  fromTo: "du 1er au 4",
  oneOf: "l’un des jours du 1er au 4",
  threeDates:
    "`date` est le moment où cela s’est passé ; `said`, dans une affirmation, celui où quelqu’un a parlé ; `published`, dans une source, celui où elle a paru. Mettez dans `dated_from` les mots qui datent l’événement.",
  namesAre:
    "**Les noms.** Utilisez n’importe quel nom que porte une fiche, et ajoutez une graphie inconnue à ses `aliases`. Un nouveau lieu, une nouvelle personne ou organisation a besoin d’une fiche : copiez un autre fichier de `{{content}}places` ou de `{{content}}actors`.",
  picturesAre:
    "**Les images.** Mettez une image dans `{{content}}media` et nommez-la dans `media` de ce qu’elle montre, avec `alt` (ce que l’on y voit), `credit` et `licence`. N’envoyez que ce que vous avez le droit de publier et qui ne met personne en danger. Le site retire ce que l’appareil a écrit dans le fichier, par exemple le lieu ; l’historique du dépôt, non : retirez-le d’abord.",
  peopleAre:
    "**Les personnes.** Ne nommez pas de particuliers, tels que victimes et témoins. Décrivez qui parle sans être une personne publique : `by: {unnamed: une personne du quartier}`.",
  correcting: "Corriger une entrée",
  sayWhat:
    "On a pu se fier à une entrée publiée. Si son titre, sa date, ses lieux, les personnes et organisations nommées, ses affirmations ou son texte changent, dites ce qui était faux :",
  sayWhatExample: "L’entrée donnait pour date la veille.",
  withdraw:
    "Pour retirer une entrée, gardez son fichier et ajoutez `removed` avec `on:` et `why:`. Pour renommer un fichier publié, ajoutez son ancien nom à `formerly`, afin que l’ancienne adresse fonctionne encore.",
  agree:
    "En contribuant, vous acceptez que vos entrées soient publiées sous la licence de [LICENSE-CONTENT](LICENSE-CONTENT).",

  licensed:
    "Les entrées, les fiches et les questions de l’histoire, c’est-à-dire story.yaml et les fichiers Markdown des dossiers voisins, sont sous licence Creative Commons Attribution 4.0 International (CC BY 4.0) :",
  quotations:
    "Les citations sont exclues. Ce que contiennent les champs « quote » et « dated_from », et tout ce qui s’y trouve entre guillemets, ce sont les mots des sources nommées à côté ; ils figurent ici comme courtes citations, et cette licence ne donne aucun droit sur eux.",
  attribution:
    "Attribution : les personnes qui ont contribué à l’histoire, désignées par le titre de celle-ci, avec l’adresse de l’entrée.",

  correction: "Une correction",
  correctionMeans: "Quelque chose est faux dans la chronologie",
  errorOn: "Erreur sur ",
  endangers:
    "Si une entrée met quelqu’un en danger, ne le décrivez pas ici, où tout le monde le lit : utilisez le contact qui figure au bas de chaque page.",
  page: "Page",
  pageMeans: "L’adresse de la page où quelque chose est faux.",
  wrong: "Ce qui est faux",
  right: "Ce qui serait juste",
  checked: "Comment le vérifier",
  checkedMeans: "L’adresse d’une source, ou les mots d’une source nommée sur la page.",
  newEntry: "Une nouvelle entrée",
  newEntryMeans: "Quelque chose qui a eu lieu et manque dans la chronologie",
  newEntryTitle: "Nouvelle entrée : ",
  sayWhatYouKnow:
    "Vous n’avez pas besoin de savoir comment s’écrivent les entrées : dites ici ce que vous savez, et la rédaction l’écrira. Ne nommez pas de particuliers, tels que victimes et témoins, et ne renvoyez à aucune image de personnes détenues, blessées ou mortes, ni de papiers d’identité. Ce que vous écrivez ici est public.",
  what: "Ce qui s’est passé",
  whatMeans: "En mots neutres, comme la source le raconte.",
  when: "Quand",
  whenMeans: "Pas plus exactement que la source. Les mots de la source conviennent le mieux.",
  whenExample: "dimanche soir",
  where: "Où",
  source: "Adresse de la source",
  sourceMeans: "De l’article ou du rapport lui-même, ou ce que c’est s’il n’a pas d’adresse.",
  who: "Qui le dit",
  whoMeans: "Chaque voix avec ce qu’elle dit, et de qui la source le tient, si elle l’indique.",
  otherwise: "Qui dit autre chose",
  otherwiseMeans: "D’autres versions du même événement, avec leurs sources.",

  afterSending:
    "CONTRIBUTING.md dit comment s’écrivent les entrées. Quelques minutes après l’envoi, « Checks », plus bas, montre ce qui reste à corriger et, sous « Details » puis « Summary », comment se lira chaque entrée.",
  whatAndWhy: "Qu’est-ce que cela ajoute ou change, et pourquoi ?",
  forEntries: "Pour les entrées :",
  asTheSource: "La source le dit, et la date n’est pas plus exacte que la source.",
  noSide:
    "Aucune affirmation d’un camp ne figure comme un fait ; chaque affirmation figure sous le nom de qui l’a faite.",
  noPrivate:
    "Aucun particulier n’est nommé, et rien ne mène à des images de personnes détenues, blessées ou mortes, ni de papiers d’identité.",
  corrected: "Une entrée publiée qui disait quelque chose de faux a une ligne dans `corrections`.",
  agreed: "J’accepte que mes entrées soient publiées sous la licence de LICENSE-CONTENT.",
};
