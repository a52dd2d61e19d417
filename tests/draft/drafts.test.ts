import { describe, expect, it } from "vitest";
import { certainOf } from "../../src/draft/certain.ts";
import { draftsOf as draftsOfText } from "../../src/draft/drafts-of.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { story } from "../story.ts";
import { draftsOf, published, records } from "./article.ts";

describe("a draft", () => {
  it("has the day that its words name, with the words", () => {
    const [draft] = draftsOf("A ferry hit the pier at Larkham on Monday evening.").drafts;
    expect(draft).toMatchObject({
      date: "2023-03-13 evening",
      date_how: "words",
      dated_from: { phrase: "on Monday evening" },
      places: [{ id: "larkham", how: "named" }],
    });
  });

  it("is no more exact than a statement of a day allows", () => {
    const [draft] = draftsOf("Ruth Ofori said on Monday that two boats had been lost off Larkham.").drafts;
    expect(draft).toMatchObject({
      date: "[2023-03-12..2023-03-13]",
      date_how: "said",
      claims: [{ said: "2023-03-13" }],
    });
  });

  it("lies between the first day that is told of and publication where no day is named", () => {
    const { drafts } = draftsOf(
      "A ferry hit the pier at Larkham on Sunday.\n\nWhat did the patrol do?\n\nThe Harbour Patrol closed the road.",
    );
    expect(drafts.at(-1)).toMatchObject({ date: "[2023-03-12..2023-03-14]", date_how: "bounds", dated_from: null });
  });

  it("goes back as far as its speaker does", () => {
    const [draft] = draftsOf("Ruth Ofori said that the pier at Larkham had cracked in 2019.").drafts;
    expect(draft).toMatchObject({ date: "[2019..2023-03-14]", date_how: "bounds" });
  });

  it("is of the day of publication where that is the day of the news", () => {
    const { drafts } = draftsOf(
      "A ferry hit the pier at Larkham on Tuesday.\n\nIs the pier safe?\n\nA crane stands in Larkham.",
    );
    expect(drafts.at(-1)).toMatchObject({ date: "2023-03-14", date_how: "bounds" });
  });

  it("has no day by which something is still to happen", () => {
    const [draft] = draftsOf("The Harbour Patrol wants a new pier by the end of the month.").drafts;
    expect(draft?.date_how).toBe("bounds");
  });

  it("does not take the day of an aside for that of the next paragraph", () => {
    const { drafts } = draftsOf(
      [
        "A ferry hit the pier at Larkham on Monday.",
        "Two boats sank.",
        "The lamp was out.",
        "A crane had stood there.",
        "It fell on Thursday.",
        "Divers searched the harbour of Larkham.",
      ].join("\n\n"),
    );
    expect(drafts.at(-1)).toMatchObject({ date: "[2023-03-09..2023-03-14]", date_how: "bounds" });
  });

  it("has neither the day on which a press release was written nor a word of those who publish it", () => {
    const { drafts } = draftsOf(
      [
        "Larkham, 14 March 2023 – A new ferry has been at work since yesterday.",
        "About the Harbour Patrol",
        "The Harbour Patrol was founded in Larkham in 1921.",
      ].join("\n\n"),
    );
    expect(drafts.map(({ date }) => date)).toEqual(["2023-03-13"]);
  });

  it("is not bounded by a day that only a later part of the text names", () => {
    const roads = ["Mill", "Church", "North", "Long", "High"].map((name) => `The Harbour Patrol closed ${name} Road.`);
    const { drafts } = draftsOf(
      ["A ferry hit the pier on Monday.", ...roads, "A pilot had left on Thursday."].join("\n\n"),
    );
    expect(drafts.map(({ date }) => date)).not.toContain("[2023-03-09..2023-03-14]");
  });

  it("has the day of publication in a live blog", () => {
    const { drafts } = draftsOf(
      "17:40 The pier at Larkham is shut.\n\n16:10 A ferry hit the pier on Monday.\n\n9.05 The patrol looks for a boat.",
    );
    expect(drafts.map(({ date }) => date)).toEqual(["2023-03-14", "2023-03-13", "2023-03-14"]);
    const alone =
      "17:40\nThe pier at Larkham is shut.\n\n16:10\nThe patrol looks for a boat.\n\n9.05\nIt rains in Larkham.";
    expect(draftsOf(alone).drafts.map(({ date }) => date)).toEqual(["2023-03-14", "2023-03-14", "2023-03-14"]);
  });

  it("is made of a caption that names a day, last, and not for certain", () => {
    const { drafts, times } = draftsOf(
      "A ferry hit the pier at Larkham on Monday.\n\nPhoto: A crane stands on the pier on Sunday, March 12.\n\nPhoto: The pier",
    );
    expect(drafts.map(({ date }) => date)).toEqual(["2023-03-13", "2023-03-12"]);
    expect(drafts.map((draft) => certainOf(draft, times).date)).toEqual([["2023-03-13"], undefined]);
  });

  it("is of the day since which something has been so, or by which it still was", () => {
    const datesOf = (text: string) => draftsOf(text).drafts.map(({ date }) => date);
    expect(datesOf("The pier at Larkham has been closed since Sunday.")).toEqual(["2023-03-12"]);
    expect(datesOf("Two people remained in hospital on Monday.")).toEqual(["../2023-03-13"]);
    expect(datesOf("A crane at Larkham fell last week.")).toEqual(["[2023-03-06..2023-03-14]"]);
  });

  it("counts from a day that another paragraph names", () => {
    const { drafts } = draftsOf("A ferry hit the pier on Friday.\n\nThe patrol closed Larkham a day later.");
    expect(drafts.map(({ date }) => date)).toEqual(["2023-03-10", "2023-03-11"]);
  });

  it("tells of a deed, whatever else was said of it", () => {
    const [draft] = draftsOf("The Harbour Patrol rejected the report. It had shut the pier, it said on Monday.").drafts;
    expect(draft).toMatchObject({ date: "2023-03-13", date_how: "said" });
  });

  it("is of the day of the paragraph before, which has one of its own, and of no hour", () => {
    const { drafts } = draftsOf(
      [
        "A ferry hit the pier at Larkham on Monday evening.",
        "The lamp was out, the Harbour Patrol said.",
        "A crane fell on Sunday.",
        "The Harbour Patrol announced an inquiry.",
      ].join("\n\n"),
    );
    expect(drafts.map(({ date, date_how }) => `${date} ${date_how}`)).toEqual([
      "2023-03-13 evening words",
      "2023-03-13 inherited",
      "2023-03-12 words",
      "[2023-03-12..2023-03-14] bounds",
    ]);
  });

  it("has an hour of its own on the day of the text before, which its words do not name", () => {
    const { drafts } = draftsOf(
      "A ferry hit the pier at Larkham on Monday.\n\nA crane fell at 3.12 a.m. in the harbour.",
    );
    expect(drafts[1]).toMatchObject({
      date: "2023-03-13T03:12",
      date_how: "inherited",
      dated_from: { phrase: "at 3.12 a.m." },
    });
  });

  it("takes what is quoted in a paragraph with what it tells, and what was in another year apart", () => {
    const draftsOfThree = (third: string) =>
      draftsOf(`A ferry hit the pier on Monday. It sank. ${third}`).drafts.length;
    expect(draftsOfThree("“We had no light at all,” said Tom Ives.")).toBe(1);
    expect(draftsOf("The Harbour Patrol wants a new pier. It closed another in 2019.").drafts).toHaveLength(2);
  });

  it("takes the two sentences of a paragraph together, unless the second tells something else", () => {
    const draftsOfTwo = (second: string) => draftsOf(`A ferry hit the pier on Monday. ${second}`).drafts.length;
    expect(draftsOfTwo("Eight people were hurt, the patrol said.")).toBe(1);
    expect(draftsOfTwo("Another hit a buoy, the patrol said.")).toBe(2);
    expect(draftsOfTwo("A crane fell on Sunday.")).toBe(2);
  });

  it("is where its own words say, not those quoted or what stands behind “after”", () => {
    const [march, talk] = draftsOf(
      "People marched through Larkham on Monday after a fire on Vern Coast.\n\nRuth Ofori announced: “We will go to Norvik in May.”",
    ).drafts;
    expect(march?.places).toEqual([{ id: "larkham", how: "named" }]);
    expect(talk?.places).toMatchObject([{ how: "article" }]);
  });

  it("is at the wider of two places where the text names one within the other and says neither", () => {
    const { drafts } = draftsOf(
      "A ferry hit the pier at Larkham on Monday. Storms hit Vern Coast.\n\nThe Harbour Patrol announced an inquiry.",
    );
    expect(drafts.at(-1)?.places).toEqual([{ id: "coast", how: "article" }]);
  });

  it("has the day of a statement that is itself what happened", () => {
    const [draft] = draftsOf("The Harbour Patrol denied on Monday that it had been warned.").drafts;
    expect(draft).toMatchObject({ date: "2023-03-13", date_how: "said" });
  });

  it("counts what is counted, with its hedge, and neither ages nor lengths", () => {
    const [draft] = draftsOf(
      "At least eight people and more than 70 sheep were saved by a 12-year-old girl in 20 minutes at Larkham.",
    ).drafts;
    expect(draft?.counts.map(({ words, least, most, noun }) => [words, least, most, noun])).toEqual([
      ["At least eight", 8, null, "people"],
      ["more than 70", 71, null, "sheep"],
    ]);
  });

  it("counts in words, in two parts and in no exact number", () => {
    const [draft] = draftsOf(
      "Twenty-two people, between 30 and 40 goats, two dozen other sheep and hundreds of hens came to Larkham.",
    ).drafts;
    expect(draft?.counts.map(({ words, least, most, noun }) => [words, least, most, noun])).toEqual([
      ["Twenty-two", 22, 22, "people"],
      ["between 30 and 40", 30, 40, "goats"],
      ["two dozen", 24, 24, "sheep"],
      ["hundreds of", 200, null, "hens"],
    ]);
  });

  it("takes a count to answer a question only by the words of its own clause", () => {
    const killed = "---\ntitle: How many people were killed?\nanswers: {count: people killed}\n---\n";
    const asking = makeTimeline(story({ ...records, "questions/killed.md": killed }), { drafts: true }).timeline;
    const text = "Two people were killed and 14 others were hurt at Larkham.";
    const [draft] = draftsOfText(text, { id: "report", published }, asking).drafts;
    expect(draft?.counts.map(({ words, question }) => [words, question])).toEqual([
      ["Two", ["killed"]],
      ["14", []],
    ]);
  });

  it("proposes a given name of two syllables whole", () => {
    const { drafts } = draftsOf("Lee Jae-won left the Hong Kong-based firm on Monday.");
    expect(drafts.flatMap(({ new_names }) => new_names.map(({ text }) => text))).toEqual(["Lee Jae-won", "Hong Kong"]);
  });

  it("proposes a name and its initials as one", () => {
    const { drafts } = draftsOf(
      "The Institute for the Study of War (ISW) warned on Monday of a storm. “Ships should stay in port,” the ISW said.",
    );
    expect(drafts.flatMap(({ new_names }) => new_names.map(({ text }) => text))).toEqual([
      "Institute for the Study of War",
    ]);
    expect(drafts.flatMap(({ claims }) => claims.flatMap(({ by }) => by))).toEqual([
      { new: "Institute for the Study of War" },
      { new: "Institute for the Study of War" },
    ]);
  });

  it("proposes names that have no record, and asks where one is near", () => {
    const [draft] = draftsOf("Captain Tom Ives left Larkam for the port of Dunmore.").drafts;
    expect(draft?.new_names).toEqual([
      { text: "Tom Ives", type: "person", like: null },
      { text: "Larkam", type: expect.any(String), like: "larkham" },
      { text: "Dunmore", type: "place", like: null },
    ]);
  });

  it("leaves out captions that are printed twice, teasers, comments and what pages have around an article", () => {
    const { drafts } = draftsOf(
      [
        "By Ana Ruiz",
        "A ferry hit the pier at Larkham on Monday.",
        "Advertisement",
        "The pier of Larkham after the accident. Photo: Harbour Patrol/Handout via EXAMPLE",
        "Read more",
        "Ferry line to stop on Friday",
        "Comments (2)",
        "It will happen again on Sunday, said Ruth Ofori.",
      ].join("\n"),
    );
    expect(drafts.map(({ date }) => date)).toEqual(["2023-03-13"]);
  });

  it("counts offsets in code points of the text", () => {
    const text = "😀 A ferry hit the pier at Larkham on Monday.";
    const { mentions } = draftsOf(text);
    const [{ start, end } = { start: 0, end: 0 }] = mentions;
    expect(Array.from(text).slice(start, end).join("")).toBe("Larkham");
  });
});
