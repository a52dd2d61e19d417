const aboutNotes = "Lines that begin with # explain the fields. They are not published: leave them or delete them.";

/** How readers are asked to add, fix and report. A record that is to be written has no line break in its phrases. */
export const contribution = {
  ways: "Contribute",
  addEvent: "Add an event here",
  addSource: "Add a source",
  /** Stands over the draft of a record where the editor opens without it. */
  toPaste: (way: string) => `${way}: the text to begin with`,
  edit: "Edit this entry",
  report: "Report an error",
  /** The title of a report about the page at a path. */
  reportOf: (path: string) => `Error on ${path}`,
  newEvent: {
    /** Stands in for the name of the file. It is no id, so that it has to be replaced. */
    fileName: "NAME-OF-THE-EVENT.md",
    notes: [
      aboutNotes,
      "Name the file, above, after the event, such as bridge-closed.md. The name is the page's address for good.",
    ],
    /** What each field is for. */
    fields: {
      title:
        "What happened, in neutral words. No side's claim stands as a fact. Put quotes around a text with a colon in it.",
      date: "When, no more exactly than the source says: 2024-05-01, 2024-05-01 evening, 2024-05 or 2024.",
      places: "Where: any name of a place that the timeline has. Several stand in brackets: [One, Another].",
      actors: "All whom any account names as taking part; not those who only speak of it.",
      sources:
        "Where it is reported: the end of the address of the source's page on this site, such as the-courier-2024-05-01.",
      added: "Today, such as 2024-05-01: by it, feeds tell readers of what is new.",
      claims:
        "Who says what, an item for each statement. To use these lines, delete the # of each and keep its spaces. " +
        "Somebody who is no public person is {unnamed: a resident}.",
    },
    /** Stands below the fields. */
    body: "Below the line ---, which ends the fields: what happened, in one to three short paragraphs of your own words.",
  },
  newSource: {
    fileName: "NAME-OF-THE-ARTICLE.md",
    notes: [
      aboutNotes,
      "Name the file, above, after outlet and day, such as the-courier-2024-05-01.md. Events name it so, without .md.",
    ],
    fields: {
      outlet: "Who published it, as stated.",
      title: "Its headline, as stated.",
      published: "When it was published, no more exactly than is stated: 2024-05-01 or 2024-05.",
      url: "Its address.",
      language: "The language in which it was read: en, de, uk.",
      others: "Further fields, if they are stated. Without outlet or title, “described” says what it is.",
    },
    body: "Nothing need stand below the line ---, which ends the fields.",
  },
};
