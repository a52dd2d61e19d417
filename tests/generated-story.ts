import type { ContentFile } from "../src/read/content-file.ts";

export interface Extent {
  readonly events: number;
  readonly actors: number;
  readonly sources: number;
  /** When the event with a number, from 0, happened. */
  readonly date: (event: number) => string;
  /** When the source with a number, from 0, was published; one a day from 2024 on where it is not given. */
  readonly published?: (source: number) => string;
  /** Settings of the story besides its own. */
  readonly settings?: object;
}

/** A long story of many names: most of it in 60 years, some in the nine centuries before; few sources report twice. */
export const longStory: Extent = {
  events: 2_000,
  actors: 3_600,
  sources: 6_000,
  date: (event) => (event % 300 === 0 ? `${1142 + event / 3}` : day(scattered(event, 60 * 365) - 56 * 365)),
  published: (source) => day(700 + (source % 1_600)),
  settings: { address: "https://news.example/" },
};

const claimsOfAnEvent = 3;
const places = 40;
const questions = 5;

/**
 * The content of a story as large as one likes, the same at every call: three claims an event, of which one actor makes
 * more than 15 %; 40 places, of which a region holds 80 % of all events; and a tenth of the claims answer one of five
 * questions. Where actors or sources are more than events, an event has more of them, so that each has an event.
 */
export function generatedStory({
  events,
  actors,
  sources,
  date,
  published = (source) => day(800 + source),
  settings,
}: Extent): ContentFile[] {
  return [
    file("story.yaml", {
      title: "A generated story",
      about: "What happened, by numbers.",
      language: "en-GB",
      zone: "Europe/Moscow",
      kinds: { raid: "Raids", strike: "Strikes" },
      affiliations: { state: "The state" },
      actor_types: { group: "Groups", person: "Persons" },
      place_types: { settlement: "Settlements", area: "Areas" },
      ...settings,
    }),
    ...numbers(actors).map((i) =>
      file(`actors/${actorId(i)}.md`, {
        name: `Spokesperson of district ${i}`,
        type: i % 3 === 0 ? "group" : "person",
        affiliation: i % 2 === 0 ? "state" : undefined,
        part_of: i % 4 === 1 ? actorId(0) : undefined,
      }),
    ),
    ...numbers(places).map((i) =>
      file(`places/${placeId(i)}.md`, {
        name: `Settlement number ${i}`,
        type: i === 0 ? "area" : "settlement",
        within: i > 0 && i < places / 2 ? placeId(0) : undefined,
      }),
    ),
    ...numbers(sources).map((i) =>
      file(`sources/${sourceId(i)}.md`, {
        outlet: "The Daily Report",
        title: `What is known of the fighting, in its ${i}th instalment`,
        published: published(i),
        url: `https://example.org/reports/${i}`,
        language: "en",
      }),
    ),
    ...numbers(questions).map((i) =>
      file(`questions/${questionId(i)}.md`, {
        title: `How many were wounded in the shelling of district ${i}?`,
        answers: { count: "wounded" },
      }),
    ),
    ...numbers(events).map((i) =>
      file(
        `events/shelling-of-the-district-${i}.md`,
        {
          title: `Shelling of the outskirts of the district is reported for the ${i}th time`,
          date: date(i),
          places:
            scattered(i, 10) < 8 ? [placeId(scattered(i, places / 2))] : [placeId(places / 2 + (i % (places / 2)))],
          actors: [scattered(i, actors), scattered(i + 1, actors), ...everyNth(i, events, actors)]
            .map(actorId)
            .filter(isFirst),
          kind: i % 2 === 0 ? "raid" : "strike",
          importance: i % 100 === 0 ? "3" : "2",
          sources: [
            i % sources,
            scattered(i, Math.min(sources, Math.ceil(events / 4))),
            ...everyNth(i, events, sources),
          ]
            .map(sourceId)
            .filter(isFirst),
          claims: numbers(claimsOfAnEvent).map((k) => claim(i * claimsOfAnEvent + k, actors, sourceId(i % sources))),
        },
        "Shells fell on the outskirts in the morning, by the accounts that there are.",
      ),
    ),
  ];
}

/** YYYY-MM-DD, counted from 2022-01-01. */
export function day(number: number): string {
  return new Date(Date.UTC(2022, 0, 1 + number)).toISOString().slice(0, 10);
}

function claim(i: number, actors: number, source: string) {
  const question = i % 6 === 0 ? questionId(scattered(i, questions)) : undefined;
  return {
    by: actorId(scattered(i, 100) < 15 ? 0 : scattered(i, actors)),
    of: actorId(scattered(i + 7, 100) < 15 ? 1 : scattered(i + 7, actors)),
    says: `The outskirts were shelled ${i} times since the evening, and windows in the houses by the road were broken.`,
    quote:
      i % 3 === 0
        ? `We counted ${i} explosions, and then for some time there was silence in the whole of the district.`
        : undefined,
    medium: "Telegram",
    source,
    said: i % 2 === 0 ? undefined : day(scattered(i, 700)),
    question,
    answer: question && String(i),
  };
}

const actorId = (i: number) => `spokesperson-of-district-${i}`;
const placeId = (i: number) => `settlement-number-${i}`;
const sourceId = (i: number) => `the-daily-report-${i}`;
const questionId = (i: number) => `wounded-in-district-${i}`;

function file(path: string, fields: object, body = ""): ContentFile {
  // Every line of JSON is YAML.
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  const text = path.endsWith(".yaml") ? lines.join("\n") : `---\n${lines.join("\n")}\n---\n${body}`;
  return { path, bytes: new TextEncoder().encode(`${text}\n`) };
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}

/** `first` and every nth number after it, below a limit; none where they are not more than n. */
function everyNth(first: number, n: number, limit: number): readonly number[] {
  return limit > n ? numbers(Math.ceil((limit - first) / n)).map((k) => first + k * n) : [];
}

/** A number below a limit that looks random. */
function scattered(i: number, limit: number): number {
  return (Math.imul(i + 1, 2654435761) >>> 8) % limit;
}

function isFirst(item: string, index: number, items: readonly string[]): boolean {
  return items.indexOf(item) === index;
}
