import type { Timeline } from "../group/timeline.ts";
import type { Language } from "../language/language.ts";
import type { ContentFile } from "../read/content-file.ts";
import { storyFile, themeFile } from "../read/read.ts";
import { type FileKind, recordFile } from "../read/record.ts";
import { eventReading } from "./event-reading.ts";
import { namesAsWritten } from "./names-as-written.ts";
import type { Reading } from "./reading.ts";
import {
  actorReading,
  fileReading,
  pageReading,
  placeReading,
  questionReading,
  removedReading,
  sourceReading,
  storyReading,
  themeReading,
} from "./record-readings.ts";

/** One version of a story: its files, its timeline, and how the record of each file reads. */
export class Version {
  readonly files: readonly ContentFile[];
  readonly #timeline: Timeline;
  readonly #readings: ReadonlyMap<string, () => Reading>;

  constructor(files: readonly ContentFile[], timeline: Timeline, messages: Language) {
    this.files = files;
    this.#timeline = timeline;
    const names = namesAsWritten(files);
    const { events, removed, actors, places, sources, questions, extras, story } = timeline;
    const of = <Record extends { readonly id: string }>(
      kind: FileKind,
      records: readonly Record[],
      read: (record: Record) => Reading,
    ) => records.map((record) => [recordFile(kind, record.id), () => read(record)] as const);
    this.#readings = new Map([
      ...of("event", events, (event) => eventReading(event, timeline, names(event.id), messages)),
      ...of("event", removed, (event) => removedReading(event, messages)),
      ...of("actor", actors, (actor) => actorReading(actor, messages)),
      ...of("place", places, (place) => placeReading(place, messages)),
      ...of("source", sources, (source) => sourceReading(source, messages)),
      ...of("question", questions, (question) => questionReading(question, timeline, messages)),
      ...of("page", extras.pages, (page) => pageReading(page, messages)),
      ...[...extras.files, ...extras.media].map((file) => [file.path, () => fileReading(file)] as const),
      [themeFile, () => themeReading(extras.theme)],
      [storyFile, () => storyReading(story, messages)],
    ]);
  }

  /** How the record of a file reads; undefined if errors keep it out of the timeline. */
  readingOf(file: string): Reading | undefined {
    return this.#readings.get(file)?.();
  }

  /** The file of the event to which the address of a removed file leads, by `formerly`. */
  successorOf(file: string): string | undefined {
    const former = this.#timeline.formerAddresses.find(({ id }) => recordFile("event", id) === file);
    return former && recordFile("event", former.leadsTo);
  }
}
