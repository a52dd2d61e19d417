import { describe, expect, it } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { template as actorPage } from "../../templates/actor.11ty.ts";
import { template as actorsPage } from "../../templates/actors.11ty.ts";
import { template as eventPage } from "../../templates/event.11ty.ts";
import { template as placePage } from "../../templates/place.11ty.ts";
import { template as placesPage } from "../../templates/places.11ty.ts";
import { template as sourcePage } from "../../templates/source.11ty.ts";
import { actor, event, eventIn, type Files, place, question, settings, source, timelineOf } from "../story.ts";

const siteOf = (files: Files) => new Site(timelineOf(files), english);

function pageOf(files: Files, id: string): string {
  const site = siteOf(files);
  const pages = [
    ...site.timeline.places.map((each) => [each.id, () => placePage.render(site, each)] as const),
    ...site.timeline.actors.map((each) => [each.id, () => actorPage.render(site, each)] as const),
  ];
  return String(new Map(pages).get(id)?.());
}

/** The words of a page, in which each element has a line of its own. */
const wordsOf = (markup: unknown) =>
  String(markup)
    .replaceAll(/<[^>]*>/g, "\n")
    .split(/\s*\n\s*/);

const sectionOf = (page: string, id: string) =>
  page.split(`<section aria-labelledby="${id}">`)[1]?.split("</section>\n<section aria")[0] ?? "";

const many = (count: number, file: (i: number) => readonly [path: string, text: string]) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => file(i)));

describe("what records of any story may have", () => {
  const files: Files = {
    "actors/legion.md": actor(
      "name: Legion\nroles: [{role: Flight director, in: ministry, date: 1968/1974, source: book}]",
    ),
    "sources/book.md": source("kind: book\ntitle: The book\nisbn: 978-0-306-40615-7\ndoi: 10.1000/182"),
    "events/it.md":
      event(`facts: [{label: Duration, value: about 142, unit: hours}, {label: Crew, value: 3, source: book}]
claims: {says: It was long., source: book, locator: p. 36}`),
  };
  const site = siteOf(files);

  it("are the numbers of an event, with the source of each but the first, and where a statement stands", () => {
    const page = wordsOf(eventPage.render(site, eventIn(site.timeline, "it"))).join(" ");
    expect(page).toContain("Numbers Duration: about 142 hours Crew: 3 The Outlet, “The book”");
    expect(page).toContain("The Outlet, “The book” , p. 36");
  });

  it("are the date of an event in the title of its page, where another event has the same title", () => {
    const same = siteOf({ "events/a.md": event("date: 2023-06-04"), "events/b.md": event("date: 2023-06-05") });
    const titles = same.timeline.events.map(
      (each) => /<title>.*<\/title>/.exec(String(eventPage.render(same, each)))?.[0],
    );
    expect(titles).toEqual([
      "<title>A raid, 4 June 2023 · A story</title>",
      "<title>A raid, 5 June 2023 · A story</title>",
    ]);
  });

  it("are the roles of an actor", () => {
    expect(wordsOf(pageOf(files, "legion")).join(" ")).toContain(
      "Roles Flight director , Ministry 1968–1974 ( The Outlet, “The book” )",
    );
  });

  it("are the kind and the numbers of a source", () => {
    const book = site.timeline.sources.find(({ id }) => id === "book");
    const page = book && String(sourcePage.render(site, book));
    expect(wordsOf(page).join(" ")).toContain("Kind Book");
    expect(page).toContain('<a href="https://doi.org/10.1000/182" rel="noopener noreferrer nofollow">10.1000/182</a>');
  });
});

describe("the page of a place", () => {
  const files: Files = {
    "places/region.md": place("name: Region"),
    "places/district.md": place("name: District\nwithin: Region"),
    "places/town.md": place("name: Town\nwithin: District"),
    "places/hamlet.md": place("name: Hamlet\nwithin: District"),
    "events/in-town.md": event("title: In the town\nplaces: Town"),
    ...many(12, (i) => [
      `events/e${i}.md`,
      event(`title: Number ${i}\nplaces: District\nimportance: ${i < 3 ? 3 : 2}`),
    ]),
  };

  it("tells of main events in the area around that may have touched it, and leads to the others", () => {
    const around = sectionOf(pageOf(files, "town"), "around");
    expect(wordsOf(around)).toEqual(
      expect.arrayContaining(["In District, place not exact", "12 events that may have touched it"]),
    );
    expect(around.match(/<h3><a/g)).toHaveLength(10);
    expect(around).toMatch(/Number 0<[\s\S]*and 2 more: <a href="\/places\/district\/">/);
    expect(sectionOf(pageOf(files, "district"), "around")).toBe("");
  });

  it("begins with the places in it that have events", () => {
    const page = pageOf(files, "region");
    expect(sectionOf(page, "places")).toMatch(/District<[\s\S]*<td>13<[\s\S]*class="depth-1"[\s\S]*Town<[\s\S]*<td>1</);
    expect(page).not.toContain("Hamlet");
    expect(page.indexOf('id="places"')).toBeLessThan(page.indexOf('id="events"'));
  });

  it("has a chart only where it has many events", () => {
    expect(pageOf(files, "region")).toContain('<figure class="chart">');
    expect(pageOf(files, "town")).not.toContain('<figure class="chart">');
  });
});

describe("the page of an actor", () => {
  it("shows first where others say otherwise, and does not name it at each of its statements", () => {
    const page = pageOf(
      {
        "questions/fighting.md": question(),
        "events/raid.md": event(`
          claims:
            - {by: Legion, says: It came., question: fighting, answer: "yes"}
            - {by: Ministry, says: It did not., of: Legion, question: fighting, answer: "no"}
        `),
      },
      "legion",
    );
    const words = wordsOf(page.slice(page.indexOf("<main")));
    const headings = [
      "Where others say otherwise",
      "What Legion said",
      "What others say of Legion",
      "Events that name Legion",
    ];
    expect(words.filter((line) => headings.includes(line))).toEqual(headings);
    expect(words).toEqual(expect.arrayContaining(["There was", "There was not"]));
    expect(sectionOf(page, "said")).not.toContain("/actors/legion/");
    expect(sectionOf(page, "said-of")).toContain("/actors/ministry/");
  });

  it("offers the others named most often with it, by whom its events can be told apart", () => {
    const page = pageOf(
      {
        "events/a.md": event("actors: [Legion, Ministry]"),
        ...Object.fromEntries(["b", "c", "d", "e"].map((id) => [`events/${id}.md`, event("actors: Legion")])),
      },
      "legion",
    );
    expect(page).toMatch(/<input type="checkbox" id="together-1"><span>Ministry <small>1</);
    expect(page).toMatch(/id="event-a" class="[^"]* together-1"/);
    expect(page).toMatch(/id="event-b" class="(?:(?!together)[^"])*"/);
  });

  it("lists twelve of those who belong to it, folds most others and counts the rest", () => {
    const page = pageOf(
      many(300, (i) => [`actors/member-${i}.md`, actor(`name: Member ${i}\npart_of: Legion`)]),
      "legion",
    );
    const [inSight = "", folded = ""] = page.split("<details><summary>and 288 more</summary>");
    expect(inSight.match(/\/actors\/member-/g)).toHaveLength(12);
    expect(folded.match(/\/actors\/member-/g)).toHaveLength(188);
    expect(folded).toContain("and 100 more");
  });
});

describe("the indexes", () => {
  const site = siteOf({
    "story.yaml": settings("affiliations: {state: The state, band: Bands}"),
    "places/desert.md": place("name: Desert"),
    "places/mill.md": place("name: Mill\nwithin: Town"),
    "actors/band.md": actor("name: Band\naffiliation: band"),
    "actors/silent.md": actor("name: Silent\naffiliation: state"),
    "actors/speaker.md": actor("name: Speaker\naffiliation: state\ntype: person"),
    "events/a.md": event("places: Mill\nactors: Band\nclaims: [{by: Speaker, says: It was quiet.}]"),
    "events/b.md": event("places: Region\nactors: [Band, Legion]"),
  });
  const order = (page: unknown, names: readonly string[]) => wordsOf(page).filter((line) => names.includes(line));

  it("show places below the one they lie in, those of most events first, and leave out those without", () => {
    const page = placesPage.render(site, undefined);
    expect(order(page, ["Region", "Town", "Mill", "Desert"])).toEqual(["Region", "Town", "Mill"]);
    expect(wordsOf(page)).toContain("Nothing is told yet of 1 other.");
  });

  it("show actors by affiliation, those of most statements first, and leave out those of whom nothing is told", () => {
    const page = actorsPage.render(site, undefined);
    const names = ["The state", "Bands", "Without affiliation", "Speaker", "Band", "Legion", "Silent", "Ministry"];
    expect(order(page, names)).toEqual(["The state", "Speaker", "Bands", "Band", "Without affiliation", "Legion"]);
    expect(wordsOf(page)).toContain("Nothing is told yet of 2 others.");
  });
});
