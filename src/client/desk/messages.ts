import type { Opened, Review, Typed } from "../../desk/desk.ts";
import type { FormViews } from "../../desk/form-view.ts";
import type { FoundEvents, PastedArticle } from "../../desk/found-events.ts";
import type { DeskData } from "../../export/desk-data.ts";
import type { Repository } from "../../model.ts";

/** What the page sends its worker: first the story, then which file is to be corrected, and what was typed. */
export type ToWorker =
  | { readonly story: DeskData }
  | { readonly open: string }
  | { readonly typed: readonly Typed[]; readonly article: PastedArticle | undefined };

/** What the worker answers to each. */
export type FromWorker = Begun | { readonly opened: Opened | undefined } | { readonly review: Review };

export interface Begun extends FormViews {
  readonly contact: string | undefined;
  readonly repository: Repository | undefined;
}

/** What the page sends the worker that reads articles, and what that answers: nothing where the article has no day. */
export interface ToReader {
  readonly story: DeskData;
  readonly article: PastedArticle;
}
export type FromReader = FoundEvents | undefined;
