import type { ContentFile } from "../src/read/content-file.ts";

export interface Extent {
  readonly events: number;
  readonly actors: number;
  readonly sources: number;
  /** When the event with a number, from 0, happened. */
  readonly date: (event: number) => string;
}

const claimsOfAnEvent = 3;
const places = 40;
const questions = 5;

/**
 * The content of a story as large as one likes, the same at every call: three claims an event, of which one actor makes
 * more than 15 %; 40 places, of which a region holds 80 % of all events; and a tenth of the claims answer one of five
 * questions.
 */
export function generatedStory({ events, actors, sources, date }: Extent): ContentFile[] {
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
        published: day(800 + i),
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
          actors: [actorId(scattered(i, actors)), actorId(scattered(i + 1, actors))].filter(isFirst),
          kind: i % 2 === 0 ? "raid" : "strike",
          importance: i % 100 === 0 ? "3" : "2",
          sources: [sourceId(i % sources), sourceId(scattered(i, sources))].filter(isFirst),
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

/** A number below a limit that looks random. */
function scattered(i: number, limit: number): number {
  return (Math.imul(i + 1, 2654435761) >>> 8) % limit;
}

function isFirst(item: string, index: number, items: readonly string[]): boolean {
  return items.indexOf(item) === index;
}
