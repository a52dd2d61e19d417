/** The form of drafts that programs read and write; docs/drafting.md describes it. */
export const draftsFormat = "dateline-drafts/1";

/** In Unicode code points of the text as its file holds it; `end` is exclusive. */
export interface PointSpan {
  readonly start: number;
  readonly end: number;
}

/** The drafts of the text of a source, as programs read and write them. */
export interface Drafts extends Reading {
  readonly format: typeof draftsFormat;
  readonly source: string;
  readonly published: string;
  readonly text_sha256: string;
}

/** All that was read in an article, and the drafts of entries made of it. */
export interface Reading {
  readonly times: readonly (PointSpan & {
    readonly phrase: string;
    readonly prep: string | null;
    readonly date: string | null;
    readonly basis: string;
    readonly flags: readonly string[];
  })[];
  readonly mentions: readonly (PointSpan & {
    readonly text: string;
    readonly kind: "actor" | "place";
    /** `null` for a name that is proposed as new. */
    readonly id: string | null;
    readonly guess: boolean;
  })[];
  readonly drafts: readonly Draft[];
}

/** What an entry may be made of. It words nothing: title, statements and body are for a person to write. */
export interface Draft {
  readonly id: string;
  readonly sentences: readonly PointSpan[];
  readonly date: string;
  /** Its own words, those of a statement, of somebody quoted, the text around it, or no more than bounds. */
  readonly date_how: "words" | "said" | "quoted" | "inherited" | "bounds";
  readonly dated_from: (PointSpan & { readonly phrase: string }) | null;
  readonly places: readonly (({ readonly id: string } | { readonly new: string }) & {
    readonly how: "named" | "inherited" | "article";
  })[];
  readonly actors: readonly { readonly id: string }[];
  readonly new_names: readonly {
    readonly text: string;
    readonly type: "person" | "organisation" | "place";
    /** The id of a record with a name so near that it may be meant. */
    readonly like: string | null;
  }[];
  readonly claims: readonly DraftClaim[];
  readonly counts: readonly (PointSpan & {
    readonly words: string;
    readonly least: number;
    readonly most: number | null;
    readonly noun: string;
    /** Ids of questions that ask for it, the likeliest first. */
    readonly question: readonly string[];
  })[];
  /** Events of the story that it may belong to, the likeliest first. */
  readonly merge: readonly { readonly event: string; readonly sure: boolean }[];
  readonly explain: readonly string[];
}

/** A draft, and the file of the other program that proposed it, if one did. */
export interface Offered {
  readonly draft: Draft;
  readonly origin: string | undefined;
}

/** One of the story's actors, a name in the text that has no record, or words for somebody who is not named. */
export type DraftSpeaker = { readonly id: string } | { readonly new: string } | { readonly unnamed: string };

export interface DraftClaim extends PointSpan {
  /** None for the source's own voice. */
  readonly by: readonly DraftSpeaker[];
  readonly maybe: readonly DraftSpeaker[];
  readonly via: readonly DraftSpeaker[];
  readonly medium: string | null;
  readonly said: string | null;
  readonly quote: { readonly text: string } | null;
}
