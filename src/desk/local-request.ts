import type { Decision } from "../draft/session.ts";
import type { DeskData } from "../export/desk-data.ts";
import type { Typed } from "./desk.ts";
import type { FoundEvents } from "./found-events.ts";

/** What the page of a preview asks of the desk there, as JSON. */
export type LocalRequest =
  /** To be let in, by the token of the address that the terminal shows. */
  | { readonly open: string }
  /** For the story as its folder has it, and the article that is reviewed. */
  | { readonly begin: true }
  | { readonly write: readonly SentRecord[] }
  /** To skip the draft whose first sentence begins there. */
  | { readonly skip: number }
  /** To take the last decision back. */
  | { readonly undo: true };

/** A typed record, with where the first sentences of the drafts begin that it was made of. */
export interface SentRecord extends Typed {
  readonly drafts?: readonly number[] | undefined;
}

export interface LocalStory extends DeskData {
  readonly article: LocalArticle | undefined;
}

/** An article that is reviewed, with the drafts of it. */
export interface LocalArticle extends FoundEvents {
  readonly text: string;
  readonly source: string;
  readonly decided: Decided;
}

/** What was decided of each draft, in their order. */
export type Decided = readonly (Pick<Decision, "decision" | "event"> | null)[];

/** What became of a request to write, to skip or to take back. */
export interface Done {
  /** The paths of the files that were written. */
  readonly written: readonly string[];
  readonly decided: Decided;
}
