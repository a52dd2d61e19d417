import type { DatedFrom } from "./date/dated.ts";
import type { When } from "./date/when.ts";
import type { MediaFile, PictureFile } from "./read/media-file.ts";
import type { Locator } from "./read/record.ts";
import type { Extras } from "./validate/entry.ts";
import type { Prose } from "./validate/markdown.ts";
import type { ForgeName } from "./validate/repository.ts";
import type { sourceKinds } from "./validate/source.ts";
import type { StorySettings } from "./validate/story.ts";

// The trusted model: every name resolved, every date read, every record linked to those it names. Whoever holds one
// of these values need not check it again.

/** A word of one of the story's vocabularies. */
export interface Term {
  readonly key: string;
  readonly label: string;
}

/** Kinds of events that belong together and are marked alike. */
export interface Family {
  /** None for the family of all kinds that no other has. */
  readonly name: string | undefined;
  readonly shape: "circle" | "square" | "diamond";
}

/** A kind of event. */
export interface Kind extends Term {
  readonly family: Family;
}

export interface NativeName {
  /** BCP 47 tag. */
  readonly language: string;
  readonly name: string;
}

/** What sources say of an actor or a place. */
export interface Description {
  readonly prose: Prose;
  readonly sources: readonly Source[];
}

/** An office, a post or a part that an actor has or had. */
export interface Role {
  readonly role: string;
  readonly in: Actor | undefined;
  readonly when: When | undefined;
  readonly source: Source | undefined;
}

/** A picture, a video or a sound with what is to be said of it: a file of the story, or the address where others show it. */
export interface Medium {
  readonly file: MediaFile | undefined;
  readonly address: string | undefined;
  /** What it shows, in place of it. */
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
  readonly licence: string | undefined;
  readonly taken: When | undefined;
  readonly source: Source | undefined;
  /** Whether it shows injury or death: it is seen by those alone who ask for it. */
  readonly graphic: boolean;
  readonly poster: PictureFile | undefined;
  readonly transcript: string | undefined;
}

/** A person, a group or a body that acts or speaks in the story. */
export interface Actor {
  readonly id: string;
  readonly at: Locator;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly nativeNames: readonly NativeName[];
  readonly type: Term;
  readonly affiliation: Term | undefined;
  readonly partOf: Actor | undefined;
  readonly members: readonly Actor[];
  /** In the order in which the record has them. */
  readonly roles: readonly Role[];
  readonly description: Description | undefined;
  readonly media: readonly Medium[];
}

/** A place of the story, which may lie within another. */
export interface Place {
  readonly id: string;
  readonly at: Locator;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly nativeNames: readonly NativeName[];
  readonly type: Term;
  readonly within: Place | undefined;
  readonly contains: readonly Place[];
  /** Decimal degrees (WGS 84); none for a place known only as an area. */
  readonly coordinates: { readonly lat: number; readonly lon: number } | undefined;
  /** IANA name. */
  readonly zone: string;
  readonly description: Description | undefined;
  readonly media: readonly Medium[];
}

export type SourceKind = (typeof sourceKinds)[number];

/** A report that the story is drawn from. */
export interface Source {
  readonly id: string;
  readonly at: Locator;
  readonly outlet: string | undefined;
  readonly title: string | undefined;
  readonly author: string | undefined;
  /** What it is called wherever it is named but on its own page. */
  readonly short: string | undefined;
  /** What it is, where the outlet or the title is not stated. */
  readonly described: string | undefined;
  readonly kind: SourceKind;
  readonly published: When;
  readonly url: string | undefined;
  readonly archived: string | undefined;
  readonly accessed: When | undefined;
  /** BCP 47 tag of the language read. */
  readonly language: string | undefined;
  /** Whose report it copies. */
  readonly origin: Actor | undefined;
  /** The actor that goes by the name of its outlet. */
  readonly publisher: Actor | undefined;
  /** Its number as a book (ISO 2108), as written. */
  readonly isbn: string | undefined;
  /** ISO 26324. */
  readonly doi: string | undefined;
  /** Whether it is a list made of reports that it does not name: where its accounts begin is not known. */
  readonly compilation: boolean;
  /** The terms on which it may be quoted at length. */
  readonly quotable: string | undefined;
}

/** A number that an account gives, as exactly as its words allow; `most` is infinite for "more than 70". */
export interface Count {
  readonly words: string;
  readonly least: number;
  readonly most: number;
  readonly about: boolean;
}

/** An answer to a question, in the form that the question asks for. */
export type Answer =
  | { readonly form: "words"; readonly key: string; readonly words: string }
  | { readonly form: "actors"; readonly actor: Actor }
  | { readonly form: "count"; readonly count: Count };

/** A question to which accounts give answers. */
export interface Question {
  readonly id: string;
  readonly at: Locator;
  readonly title: string;
  readonly form: Answer["form"];
  /** The answers that may be given, where the question lists them. */
  readonly options: readonly Answer[];
  /** What is counted, where answers are numbers. */
  readonly counted: string | undefined;
  readonly body: Prose;
  readonly settled: { readonly answer: Answer; readonly source: Source; readonly on: When } | undefined;
}

/** Someone who speaks: an actor, or a person without a record, in words. */
export type Speaker = { readonly actor: Actor } | { readonly unnamed: string };

/** Where an account begins: claims of one origin do not bear each other out. */
export type Origin = Speaker | { readonly source: Source };

/** One statement of an event: what somebody says, and the source that carries it. */
export interface Claim {
  readonly event: Event;
  /** Counts from 1 within its event. */
  readonly number: number;
  readonly by: readonly Speaker[];
  readonly of: readonly Actor[];
  readonly says: string;
  readonly quote: string | undefined;
  /** The first and the last words of the passage of the source that it rests on, with `…` between them. */
  readonly passage: string | undefined;
  readonly medium: string | undefined;
  readonly via: readonly Speaker[];
  readonly source: Source;
  /** Where in the source it stands: “p. 36”, “12:30”. */
  readonly locator: string | undefined;
  readonly said: When | undefined;
  readonly question: Question | undefined;
  readonly answer: Answer | undefined;
  readonly denies: Answer | undefined;
  readonly origins: readonly Origin[];
}

/**
 * How a claim stands to what the same voice had answered: it says the same later, or in another report of which it is
 * not known to be later; it gives a higher, a lower or just another answer, or denies its own; or it gives another
 * answer of which it is not known whether it came later.
 */
export type ChangeKind = "repeated" | "reported-again" | "raised" | "lowered" | "changed" | "taken-back" | "differs";

/** How well accounts bear an event out; src/relate/status.ts has the rules. */
export type Status =
  | "announced"
  | "disputed"
  | "denied"
  | "inconsistent"
  | "settled"
  | "acknowledged"
  | "several-origins"
  | "one-origin"
  | "unknown-origin";

/** A number or an amount that a source gives of an event. */
export interface EventFact {
  readonly label: string;
  /** As the source gives it. */
  readonly value: string;
  readonly unit: string | undefined;
  readonly source: Source;
}

/** An entry of the timeline. */
export interface Event {
  readonly id: string;
  readonly at: Locator;
  readonly title: string;
  /** Titles for the pages of what was known on days up to `until`, YYYY-MM-DD. */
  readonly titles: readonly { readonly until: string; readonly title: string }[];
  readonly when: When;
  readonly datedFrom: (Omit<DatedFrom, "source"> & { readonly source: Source }) | undefined;
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  /** The first gives its mark. */
  readonly kinds: readonly Kind[];
  readonly tags: readonly string[];
  readonly importance: 1 | 2 | 3;
  readonly partOf: Event | undefined;
  readonly parts: readonly Event[];
  readonly related: readonly Event[];
  /** Events known to come before this one, whichever of the two entries says so. */
  readonly after: readonly Event[];
  readonly planned: boolean;
  readonly graphic: boolean;
  readonly draft: boolean;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly facts: readonly EventFact[];
  readonly media: readonly Medium[];
  readonly added: When | undefined;
  readonly corrections: readonly { readonly on: When; readonly what: string }[];
  readonly formerly: readonly string[];
  readonly body: Prose;
  /** Sets of origins that cannot be told apart, each counted once. */
  readonly origins: readonly (readonly Origin[])[];
  readonly status: Status;
}

/** A withdrawn event: its address stays and says why. */
export interface Removed {
  readonly id: string;
  readonly on: When;
  readonly why: string;
  readonly instead: Event | undefined;
  readonly formerly: readonly string[];
}

/** A former id of an event and the id that it has. */
export interface FormerAddress {
  readonly id: string;
  readonly leadsTo: string;
}

/** Where the content lies on a forge, for those who change it there. */
export interface Repository {
  readonly forge: ForgeName;
  /** `https://github.com/owner/name`, without a slash at its end. */
  readonly address: string;
  readonly branch: string;
  /** The folders that lead to the content; none where it is the whole repository. */
  readonly content: readonly string[];
}

/** Bounds in decimal degrees (WGS 84); across the 180th meridian, `west` is larger than `east`. */
export interface Region {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** A part of the story as it is told in a minute. */
export interface SummaryPart {
  readonly title: string;
  readonly when: When;
  readonly text: Prose;
  /** The event that tells more. */
  readonly event: Event | undefined;
}

/** What story.yaml says of the story as a whole. */
export interface Story {
  readonly at: Locator;
  readonly title: string;
  /** What it is called at the head of each page. */
  readonly shortTitle: string | undefined;
  /** The path of a file in `static/`. */
  readonly logo: string | undefined;
  readonly about: Prose;
  /** What the story is, in two sentences. */
  readonly summary: string | undefined;
  /** The story in a minute, in the order in which it is told. */
  readonly chapters: readonly SummaryPart[];
  /** BCP 47 tag of the content. */
  readonly language: string;
  /** BCP 47 tag of the words around it. */
  readonly interfaceLanguage: string;
  /** Words of the interface that it wants otherwise, by the keys of `labelKeys`. */
  readonly labels: Readonly<Record<string, string | undefined>>;
  readonly zone: string;
  /** What it calls the time of zones, by their IANA names. */
  readonly zoneLabels: Readonly<Record<string, string>>;
  /** The address of the site, where it is known; it ends with a slash. */
  readonly address: URL | undefined;
  /** Who answers for the identifiers of entries: the naming authority of RFC 4151, section 2.1, and a date on which it was one. */
  readonly authority: { readonly name: string; readonly since: string } | undefined;
  readonly contact: string | undefined;
  readonly repository: Repository | undefined;
  /** What stands at the foot of each page. */
  readonly footer: Prose | undefined;
  /** What the head of each page links to, in this order; empty where it is as usual. */
  readonly navigation: StorySettings["navigation"];
  readonly licence: string | undefined;
  readonly kinds: readonly Kind[];
  /** Those of its kinds, the one without a name last. */
  readonly families: readonly Family[];
  readonly affiliations: readonly Term[];
  readonly actorTypes: readonly Term[];
  readonly placeTypes: readonly Term[];
  /** Where its places lie. */
  readonly region: Region | undefined;
  /** The event from which times are counted, beside those of clocks. */
  readonly elapsedFrom: Event | undefined;
  readonly disputed: readonly { readonly place: Place; readonly note: string }[];
  /** The statuses of which pages speak: all, those of events that accounts dispute, or none. */
  readonly status: StorySettings["status"];
  /** Up to how many events and claims the page of a day lists all that was known by then; none without such pages. */
  readonly asKnown: { readonly wholeUntil: number } | undefined;
}

/** A story whose records are linked; nothing in it has an order yet but that of ids. */
export interface LinkedStory {
  readonly story: Story;
  readonly extras: Extras;
  readonly events: readonly Event[];
  readonly removed: readonly Removed[];
  readonly formerAddresses: readonly FormerAddress[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly questions: readonly Question[];
}
