import { isKnownZone } from "../date/zone.ts";
import { english } from "../language/english/english.ts";
import type { DateLanguage } from "../language/language.ts";
import { NameIndex } from "../name/name-index.ts";
import { Resolver } from "../name/resolver.ts";
import type { Fault, Problem } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import { read } from "../read/read.ts";
import { locator, type RecordKind, recordFile } from "../read/record.ts";
import type { ReadingOptions } from "../reading-options.ts";
import type { Entries } from "../validate/entry.ts";
import { validate } from "../validate/validate.ts";

/** The entries that a new record may name, as far as the story can be read. */
export class KnownStory {
  readonly entries: Entries;
  /** Finds actors and places by any of their names. */
  readonly names: Readonly<Record<"actor" | "place", NameIndex>>;
  /** The words in which dates are said. */
  readonly dates: DateLanguage;

  constructor(files: readonly ContentFile[], reading: Partial<ReadingOptions>, dates: DateLanguage = english.dates) {
    this.dates = dates;
    const ignore = () => {};
    this.entries = validate(read(files, ignore, reading), ignore, reading);
    const { actors, places, broken } = this.entries;
    this.names = { actor: new NameIndex("actor", actors, broken), place: new NameIndex("place", places, broken) };
  }

  /** Says what is wrong with an id that no source has. */
  sourceFault(id: string): Fault | undefined {
    const problems: Problem[] = [];
    const user = { id: "", at: locator("", "") };
    new Resolver(this.entries).for(user, (problem) => problems.push(problem)).known("source", id, []);
    return problems[0];
  }

  /** Says in words what has an id already: a file, or an event that had the id before. */
  holderOf(kind: RecordKind, id: string): string | undefined {
    if (this.entries.known.has(`${kind}/${id}`)) return `the file ${recordFile(kind, id)}`;
    const events = [...this.entries.events, ...this.entries.removed];
    const former = kind === "event" ? events.find(({ formerly }) => formerly.includes(id)) : undefined;
    return former && `the event “${former.id}”, which went by it before`;
  }

  /** The zone of dates where neither the event nor its place has one. */
  get zone(): string {
    const { zone } = this.entries.story;
    return isKnownZone(zone) ? zone : "UTC";
  }
}
