import fc from "fast-check";
import { type Document, parseDocument } from "yaml";
import type { ContentFile } from "../../src/read/content-file.ts";

/** A step of someone's work on a story. Numbers choose a record or a value: counted round and round. */
export interface Edit {
  readonly kind: keyof typeof edits;
  readonly record: number;
  readonly value: number;
}

/** Changes the fields and the text of a record of some kind. */
type Change = (fields: Document, value: number, story: Story) => string | undefined;

const days = [
  "2013-03-09",
  "2013-03-10 night",
  "2013-03",
  "2013?",
  "[2013-03-08..2013-03-12]",
  "2010-02-03/2010-02-05",
];

/** What people do to a story, the wrong things included. */
const edits = {
  title: of("event", (fields, value) => void fields.set("title", `What was found ${value}`)),
  date: of("event", (fields, value) => void fields.set("date", one(days, value))),
  text: of("event", (_, value) => `Other words, ${value}.\n`),
  place: of("event", (fields, value, story) => void fields.set("places", story.id("place", value))),
  actors: of(
    "event",
    (fields, value, { id }) => void fields.set("actors", [id("actor", value), id("actor", value + 3)]),
  ),
  "sources of an event": of("event", (fields, value, { id }) => void fields.set("sources", [id("source", value)])),
  draft: of("event", (fields) => void fields.set("draft", "true")),
  related: of("event", (fields, value, { id }) => void fields.set("related", [id("event", value)])),
  "part of an event": of("event", (fields, value, { id }) => void fields.set("part_of", id("event", value))),
  order: of("event", (fields, value, { id }) => void fields.set("after", [id("event", value)])),
  "no claims": of("event", (fields) => void fields.delete("claims")),
  claim: of(
    "event",
    (fields, value, { id }) =>
      void fields.set("claims", [
        { by: id("actor", value), says: `That it was so ${value} times.`, of: id("actor", value + 1) },
        { says: "That it was not." },
      ]),
  ),
  correction: of(
    "event",
    (fields, value) => void fields.set("corrections", [{ on: `2023-04-0${1 + (value % 9)}`, what: "The day." }]),
  ),
  withdrawal: of("event", (fields) => void fields.set("removed", { on: "2023-04-02", why: "It was not so." })),
  "former address": of("event", (fields, value) => void fields.set("formerly", [`once-${value % 5}`])),
  "name of a place": of("place", rename),
  "name of an actor": of("actor", rename),
  "alias of an actor": of("actor", (fields, value) => void fields.set("aliases", [`Those of ${value}`])),
  "place around": of("place", (fields, value, { id }) => void fields.set("within", id("place", value))),
  "place on the map": of("place", (fields, value) => {
    fields.set("lat", String(38 + (value % 5)));
    fields.set("lon", String(-8 + (value % 3)));
  }),
  organisation: of("actor", (fields, value, { id }) => void fields.set("part_of", id("actor", value))),
  description: of("actor", (fields, value, { id }) => {
    fields.set("sources", [id("source", value)]);
    return `Who they are, by ${value} accounts.\n`;
  }),
  "day of a source": of("source", (fields, value) => void fields.set("published", `2023-04-1${value % 10}`)),
  "title of a source": of("source", (fields, value) => void fields.set("title", `Report ${value}`)),
  question: of("question", (fields, value) => void fields.set("title", `What of the ${value}?`)),
  "title of the story": ofStory((fields, value) => void fields.set("title", `Story ${value}`)),
  "zone of the story": ofStory((fields, value) => void fields.set("zone", one(["Asia/Tokyo", "UTC"], value))),
  "address of the story": ofStory((fields, value) =>
    value % 2 === 0 ? void fields.delete("address") : void fields.set("address", `https://news.example/${value % 3}/`),
  ),
  "language of the story": ofStory((fields, value) => void fields.set("language", one(["en-GB", "pt"], value))),
  "whole days": ofStory((fields, value) => void fields.set("as_known", { whole_until: String(value % 20) })),
  removal: (files: Files, { record }: Edit) => files.filter((_, index) => index !== record % files.length),
  copy: (files: Files, { record, value }: Edit) => {
    const { path, bytes } = one(files.filter(isOf("event")), record);
    return [...files, { path: path.replace(".md", `-copy-${value}.md`), bytes }];
  },
  move: (files: Files, { record, value }: Edit) => {
    const moved = one(files.filter(isOf("event")), record);
    return files.map((file) => (file === moved ? { ...file, path: `events/moved-${value}.md` } : file));
  },
  "half a file": (files: Files, { record }: Edit) => {
    const file = one(files, record);
    return files.map((each) => (each === file ? { ...file, bytes: bytesOf(file).slice(0, 40) } : each));
  },
} as const;

/** What many pages show, and the program has to find on each of them. */
const shownWidely: readonly (keyof typeof edits)[] = [
  "name of a place",
  "name of an actor",
  "title",
  "date",
  "claim",
  "question",
  "day of a source",
  "title of a source",
];

export const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.oneof(
    fc.constantFrom(...shownWidely),
    fc.constantFrom(...(Object.keys(edits) as readonly (keyof typeof edits)[])),
  ),
  record: fc.nat(1000),
  value: fc.nat(1000),
});

export function applyEdit(files: Files, edit: Edit): Files {
  return edits[edit.kind](files, edit);
}

type Files = readonly ContentFile[];

interface Story {
  id(kind: string, number: number): string;
}

function of(kind: string, change: Change) {
  return (files: Files, { record, value }: Edit): Files => {
    const edited = files.filter(isOf(kind)).at(record % Math.max(1, files.filter(isOf(kind)).length));
    return files.map((file) => (file === edited ? changed(file, change, value, files) : file));
  };
}

function ofStory(change: Change) {
  return (files: Files, { value }: Edit): Files =>
    files.map((file) => (file.path === "story.yaml" ? changed(file, change, value, files) : file));
}

function changed(file: ContentFile, change: Change, value: number, files: Files): ContentFile {
  const text = new TextDecoder().decode(bytesOf(file)).replaceAll("\r\n", "\n");
  const parts = /^---\n(.*?\n)---\n(.*)/s.exec(text);
  const fields = parseDocument(parts?.[1] ?? text, { schema: "failsafe" });
  if (fields.errors.length > 0) return file;
  const id = (kind: string, number: number) => one(files.filter(isOf(kind)), number).path.replace(/^.*\/|\.md$/g, "");
  const body = change(fields, value, { id }) ?? parts?.[2] ?? "";
  const written = parts ? `---\n${fields}---\n${body}` : String(fields);
  return { ...file, bytes: new TextEncoder().encode(written) };
}

/** What has borne a name bears it on as an alias. */
function rename(fields: Document, value: number): undefined {
  const name = fields.get("name");
  const { aliases = [] } = fields.toJS() as { readonly aliases?: string | readonly string[] };
  fields.set("aliases", [...[aliases].flat(), String(name)]);
  fields.set("name", `${name} ${value}`);
}

function isOf(kind: string): (file: ContentFile) => boolean {
  return ({ path }) => path.startsWith(`${kind}s/`);
}

function bytesOf({ bytes }: ContentFile): Uint8Array {
  return typeof bytes === "string" ? new Uint8Array() : bytes;
}

function one<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error("There is nothing to choose from");
  return item;
}
