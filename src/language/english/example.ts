/**
 * What the files of a new story say, by the names of their placeholders. Where a text breaks into lines, it stands here
 * with its breaks, which other languages leave out.
 */
export const example = {
  // The story
  title: "Example story",
  summary: "An invented story, with one example of every kind of record. Replace it by your own.",
  about: "This is an example, and nothing in it happened: a footbridge is closed, and two accounts differ on why.",
  yourAbout: "Write here what your story is about, where its sources come from and what it leaves out.",
  settings:
    "The settings of the story. Lines that begin with # are comments; docs/content-model.md describes every field.",
  languageAndZone:
    "The language of the entries, and the time zone in which dates are read unless a place has one of its own.",
  addresses:
    "The licence of the entries; where the site will be published, whom to write to about it, and where its content lies\n# for readers to edit. Take away the “# ” before those that you use.",
  licence: "CC BY 4.0; quotations excluded",
  vocabularies: "The words of the story. Each line is a key, which entries use, and what readers see.",
  incident: "Incidents",
  measure: "Measures",
  statement: "Announcements and claims",
  public: "Public bodies",
  private: "Private organisations",
  person: "Person",
  organisation: "Organisation",
  media: "News outlet or agency",
  country: "Country",
  region: "Region",
  town: "Town",
  site: "Building or site",
  degrees: "The degrees between which places lie; coordinates outside are warned of.",
  coordinates: "Degrees north and east, here invented; a place that is known only as an area has neither line.",
  council: "Example Council",
  councilShort: "the council",
  bridge: "Example footbridge",
  bridgeShort: "the footbridge",
  townName: "Exampleton",
  townAlias: "Example Town",
  sourceLanguage: "en",
  outlet: "Example Gazette",
  headline: "Footbridge shut",
  event: "Example: the footbridge is closed",
  datedFrom: "on Monday morning",
  councilSays: "It says that a routine inspection found loose bolts.",
  unnamed: "a shopkeeper at the bridge",
  unnamedSays: "The shopkeeper says that a delivery van had struck a pillar the day before.",
  body: "The council closed the footbridge on Monday morning. It gave loose bolts as the reason; a shopkeeper gave another.",
  deleteIt: "This entry is an example. Delete it when you have entries of your own.",
  question: "Why was the footbridge closed?",
  bolts: "Its bolts were loose",
  van: "A van had struck it",

  // README.md
  files:
    "A timeline, made with [Dateline](https://www.npmjs.com/package/dateline). `{{content}}story.yaml` has its settings, and\nthe folders beside it have a file for each event, place, actor, question and source. [CONTRIBUTING.md](CONTRIBUTING.md)\nsays how they are written.",
  node: "You need [Node.js](https://nodejs.org/) 20.19 or newer.",
  once: "once",
  start: "shows the site on this machine, and follows every change",
  desk: "the same, and its page for contributors writes entries",
  new: "asks for a new event; source, place, actor and question are made likewise",
  draft: "drafts entries from an article, to be reviewed one by one",
  check: "names everything that is wrong, and how to fix it",
  build: "writes the site into _site/",
  review: "shows how changed records will read",
  update: "brings in a newer Dateline",
  docs: "An update changes no file of the story. What Dateline calls `docs/` lies in `node_modules/dateline/docs/`:\n`content-model.md` describes every field, `rules/` every rule of the check, `publishing.md` how a story gets onto the\nweb, and `upgrading.md` what an update keeps.",
  before: "Before it is published",
  replace:
    "Replace the records, all of which are examples, and the words about the story in `{{content}}story.yaml`. Fill in its\n   `address`, `contact` and `repository`.",
  scope: "Say in CONTRIBUTING.md what belongs here, and in LICENSE-CONTENT and `story.yaml` under which licence.",
  commit: "Commit everything, with `package-lock.json`: the checks install what it names.",
  hosts:
    'On GitHub, choose "GitHub Actions" as the source of Pages, and protect `main` with a review and the check "Content".\n   On GitLab, `.gitlab-ci.yml` does it all. Delete the files of the host that you do not use.',

  // CONTRIBUTING.md
  guide: "Contributing",
  welcome:
    "Corrections and additions are welcome. Nothing changes the timeline before an editor has read and accepted it, so trying\nbreaks nothing.",
  toReport:
    '**To report an error or a gap**, follow "Report an error" at the foot of a page, or open an\n  [issue](../../issues/new/choose). Without an account, write to the contact at the foot of every page.',
  toWrite: "**To write or correct an entry**, you need a browser and an account where this repository lies.",
  inPublic: "Never describe in public what could harm somebody: use the contact.",
  belongs: "What belongs here",
  belongsIs:
    "An event belongs in this story if a named source reports it and it bears on what the story is about. A statement is part\nof the event that it is about. It is an event of its own only if saying it changed something.",
  browser: "In the browser",
  openForm:
    "Follow **Add an event here** at the foot of the page of a place or actor, or **Edit this entry** on the page of an\n   entry. A form opens with what the page is about filled in.",
  fillIn:
    "Fill in what is known. Each problem stands at its field as you type, often with a button that fixes it. A place, an\n   actor, a source or a question that the timeline lacks is written in the same form. The name of the page becomes its\n   permanent address, so leave out dates, which may turn out wrong.",
  seeIt:
    "Once nothing is wrong, the page shows how the entry will read, and the ways to send it: to the editor of this\n   repository, step by step for several files, or by e-mail.",
  propose:
    "Propose the changes, and say in a sentence what they add and why. The check takes a few minutes; if it fails, it names\n   each problem at its line and says how to fix it.",
  writing: "How to write an entry",
  neutralWords:
    '**Neutral words.** Titles and texts state no side\'s claim as a fact. What someone says is a claim under their name: `by`,\n`says`. If accounts differ, each gets its claim, and nothing is decided between them. "Said", "reported" and "according\nto" are neutral; "admitted" and "so-called" take sides.',
  sourcesAre:
    "**Sources.** A source is an article, report or document that others can find. State its outlet, title and date as it does,\nand leave out what it does not say. Use your own words. A quotation has at most 25 words and is copied letter for letter.\n`via` names whom a source has a claim from, and `origin` the agency that it copies.",
  datesAre: "**Dates.** Write no more than is known. A month is better than an invented day.",
  tableHead: "the source says",
  onDay: "on 4 March",
  onMorning: "on Monday morning (and Monday was 4 March)",
  atTime: "at 17:00",
  inMonth: "in March",
  aboutDay: "about 4 March / perhaps on 4 March",
  fromTo: "from the 1st to the 4th",
  oneOf: "on one of the days from the 1st to the 4th",
  threeDates:
    "`date` is when it happened; `said`, in a claim, when somebody spoke; `published`, in a source, when it appeared. Put the\nwords that date the event into `dated_from`.",
  namesAre:
    "**Names.** Use any name that a record has, and add an unknown spelling to its `aliases`. A new place or actor needs a\nrecord: copy another file in `{{content}}places` or `{{content}}actors`.",
  picturesAre:
    "**Pictures.** Put a picture into `{{content}}media` and name it in the `media` of what it shows, with `alt` (what it\nshows), `credit` and `licence`. Send only what you may publish and what endangers nobody. The site leaves out what the\ncamera wrote into the file, such as the place; the history of the repository does not, so take it out first.",
  peopleAre:
    "**People.** Name no private persons, such as victims and witnesses. Describe a speaker who is no public person:\n`by: {unnamed: a resident}`.",
  correcting: "Correcting an entry",
  sayWhat:
    "Readers may have relied on a published entry. If its title, date, places, actors, claims or text change, say what was\nwrong:",
  sayWhatExample: "The entry gave the day before as its date.",
  withdraw:
    "To withdraw an entry, keep its file and add `removed` with `on:` and `why:`. To rename a published file, add its former\nname to `formerly`, so that the old address still works.",
  agree:
    "By contributing you agree that your entries are published under the licence in [LICENSE-CONTENT](LICENSE-CONTENT).",

  // LICENSE-CONTENT
  licensed:
    "The entries, records and questions of the story, which are story.yaml and the\nMarkdown files in the folders beside it, are licensed under the Creative\nCommons Attribution 4.0 International licence (CC BY 4.0):",
  quotations:
    'Quotations are excluded. The values of the fields "quote" and "dated_from",\nand whatever else stands there in quotation marks, are the words of the sources\nthat are named beside them; they stand here as short quotations, and this\nlicence gives no right to them.',
  attribution: "Attribution: the contributors to the story, by its title, with the address of\nthe entry.",

  // The forms of GitHub
  correction: "A correction",
  correctionMeans: "Something in the timeline is wrong",
  errorOn: "Error on ",
  endangers:
    "If an entry endangers someone, do not describe it here, where everyone reads it: use the contact that stands at\n        the foot of every page.",
  page: "Page",
  pageMeans: "The address of the page that is wrong.",
  wrong: "What is wrong",
  right: "What would be right",
  checked: "How it can be checked",
  checkedMeans: "The address of a source, or the words in a source that is named on the page.",
  newEntry: "A new entry",
  newEntryMeans: "Something that happened and is missing from the timeline",
  newEntryTitle: "New entry: ",
  sayWhatYouKnow:
    "You need not know how entries are written: say here what you know, and an editor writes it.\n        Please name no private persons, such as victims and witnesses, and link to no pictures of people who are held,\n        hurt or dead, or of identity papers. What you write here is public.",
  what: "What happened",
  whatMeans: "In neutral words, as the source tells it.",
  when: "When",
  whenMeans: "No more exactly than the source says. The words of the source are best.",
  whenExample: "on Sunday evening",
  where: "Where",
  source: "Address of the source",
  sourceMeans: "Of the article or report itself, or what it is if it has no address.",
  who: "Who says so",
  whoMeans: "Each speaker with what is said, and whom the source has it from, if it says so.",
  otherwise: "Who says otherwise",
  otherwiseMeans: "Other accounts of the same event, with their sources.",

  // What a pull request begins with
  afterSending:
    'CONTRIBUTING.md says how entries are written. A few minutes after you send this, "Checks" below shows what is\n     still to be fixed, and under "Details", then "Summary", how each entry will read.',
  whatAndWhy: "What does it add or change, and why?",
  forEntries: "For entries:",
  asTheSource: "The source says it, and the date is no more exact than the source.",
  noSide: "No side's claim stands as a fact; each statement stands under the name of whoever made it.",
  noPrivate:
    "No private person is named, and nothing leads to pictures of people who are held, hurt or dead, or of\n      identity papers.",
  corrected: "A published entry that said something wrong has a line in `corrections`.",
  agreed: "I agree that my entries are published under the licence in LICENSE-CONTENT.",
};

export type ExampleWords = Readonly<Record<keyof typeof example, string>>;
