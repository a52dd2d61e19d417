import { z } from "zod";
import type { Timeline } from "../group/timeline.ts";
import { CodePoints } from "./code-points.ts";
import { type Draft, type Drafts, draftsFormat, type PointSpan } from "./drafts.ts";
import { digestOf } from "./drafts-of.ts";

/** The terminal acts upon control characters that are no white space. */
const words = z.string().refine((text) => !/[^\P{Cc}\s]/u.test(text), "a control character in it");
const span = { start: z.number().int().nonnegative(), end: z.number().int().nonnegative() };
const speaker = z.union([z.object({ id: words }), z.object({ new: words }), z.object({ unnamed: words })]);
const claim = z.object({
  ...span,
  by: z.array(speaker),
  maybe: z.array(speaker).default([]),
  via: z.array(speaker).default([]),
  medium: words.nullable().default(null),
  said: words.nullable().default(null),
  quote: z.object({ text: words }).nullable().default(null),
});
const draft = z.object({
  id: words,
  sentences: z.array(z.object(span)).min(1),
  date: words,
  date_how: z.enum(["words", "said", "quoted", "inherited", "bounds"]),
  dated_from: z
    .object({ ...span, phrase: words })
    .nullable()
    .default(null),
  places: z.array(
    z.union([
      z.object({ id: words, how: z.enum(["named", "inherited", "article"]) }),
      z.object({ new: words, how: z.enum(["named", "inherited", "article"]) }),
    ]),
  ),
  actors: z.array(z.object({ id: words })).default([]),
  new_names: z
    .array(
      z.object({
        text: words,
        type: z.enum(["person", "organisation", "place"]),
        like: words.nullable().default(null),
      }),
    )
    .default([]),
  claims: z.array(claim).default([]),
  counts: z
    .array(
      z.object({
        ...span,
        words: words,
        least: z.number(),
        most: z.number().nullable().default(null),
        noun: words,
        question: z.array(words).default([]),
      }),
    )
    .default([]),
  merge: z.array(z.object({ event: words, sure: z.boolean() })).default([]),
  explain: z.array(words).default([]),
});
const proposals = z.object({
  format: z.literal(draftsFormat),
  source: words,
  text_sha256: words,
  drafts: z.array(z.unknown()),
});

/** The drafts of another program that rest on the words of the text, and of its other items where they are and why not. */
export interface Proposals {
  readonly drafts: readonly Draft[];
  readonly dropped: readonly string[];
}

/** The ids that the story has records of. */
type KnownIds = Readonly<Record<"actors" | "places" | "events", ReadonlySet<string>>>;

/** Reads what another program proposes; a text where it is not of this article or not in the form. */
export function readProposals(
  json: string,
  { source }: Pick<Drafts, "source">,
  text: string,
  story: Pick<Timeline, "actors" | "places" | "events">,
): Proposals | string {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    return `it is no JSON; let the program write it anew: ${(error as Error).message}`;
  }
  const read = proposals.safeParse(value);
  if (!read.success)
    return `it has not the form ${draftsFormat}, which docs/drafting.md describes: ${told(read.error)}`;
  const { source: of, text_sha256, drafts: items } = read.data;
  if (of !== source) return `it is of the source “${of}”, not of “${source}”; name one of them in both`;
  if (text_sha256 !== digestOf(text))
    return "its “text_sha256” is that of another text; let the program read this one, whose hash --json tells";
  const points = new CodePoints(text);
  const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
  const known = { actors: idsOf(story.actors), places: idsOf(story.places), events: idsOf(story.events) };
  const dropped: string[] = [];
  const drafts = items.flatMap((item, index): readonly Draft[] => {
    const at = `drafts[${index}]`;
    const draftRead = draft.safeParse(item);
    if (draftRead.success)
      return restingOn(points, known, draftRead.data, (path) => dropped.push(`${at}.${path}: ${unfounded}`));
    dropped.push(told(draftRead.error, at));
    return [];
  });
  return { drafts, dropped };
}

const unfounded = "the text has not these words, or the story no such record";

/** What of a draft rests on the words of the text and names records of the story; none of it where its sentences do not. */
function restingOn(
  points: CodePoints,
  known: KnownIds,
  found: z.infer<typeof draft>,
  drop: (path: string) => void,
): readonly Draft[] {
  const keep = <Item>(items: readonly Item[], name: string, isFounded: (item: Item) => boolean): readonly Item[] =>
    items.filter((item, index) => {
      const isKept = isFounded(item);
      if (!isKept) drop(`${name}[${index}]`);
      return isKept;
    });
  const keepOne = <Item>(item: Item | null, name: string, isFounded: (item: Item) => boolean): Item | null => {
    if (item === null || isFounded(item)) return item;
    drop(name);
    return null;
  };
  const sentences = keep(found.sentences, "sentences", (sentence) => points.hasWords(sentence));
  if (sentences.length < found.sentences.length) return [];
  const isWithin = (item: PointSpan) => sentences.some(({ start, end }) => start <= item.start && item.end <= end);
  const stands = (words: string) => sentences.some((sentence) => points.text(sentence).includes(words));
  const areKnown = ({ by, maybe, via }: (typeof found.claims)[number]) =>
    [...by, ...maybe, ...via].every((speaker) => !("id" in speaker) || known.actors.has(speaker.id));
  const claims = found.claims.map((each, index) => ({
    ...each,
    quote: keepOne(each.quote, `claims[${index}].quote`, ({ text: words }) => stands(words)),
  }));
  return [
    {
      ...found,
      dated_from: keepOne(found.dated_from, "dated_from", (item) => points.text(item) === item.phrase),
      places: keep(found.places, "places", (place) => ("id" in place ? known.places.has(place.id) : stands(place.new))),
      actors: keep(found.actors, "actors", ({ id }) => known.actors.has(id)),
      new_names: keep(found.new_names, "new_names", (name) => stands(name.text)),
      claims: keep(claims, "claims", (item) => isWithin(item) && points.hasWords(item) && areKnown(item)),
      counts: keep(found.counts, "counts", (item) => points.text(item) === item.words),
      merge: keep(found.merge, "merge", ({ event }) => known.events.has(event)),
    },
  ];
}

/** Where the form is left first, and how. */
function told({ issues: [issue] }: z.ZodError, within = ""): string {
  const path = (issue?.path ?? [])
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("");
  return `${`${within}${path}`.replace(/^\./, "") || "at its top"}: ${issue?.message ?? ""}`;
}
