import type { Review, Typed } from "../../desk/desk.ts";
import type { FormViews } from "../../desk/form-view.ts";
import type { RecordAnswers } from "../../desk/record-answers.ts";
import type { DeskData } from "../../export/desk-data.ts";
import type { RecordKind } from "../../read/record.ts";

/** What the page sends its worker: first the story, with the file that is to be corrected, then what was typed. */
export type ToWorker =
  | { readonly story: DeskData; readonly file: string | undefined }
  | { readonly typed: readonly Typed[] };

/** What the worker answers to each. */
export type FromWorker = Begun | { readonly review: Review };

export interface Begun extends FormViews {
  /** What the file holds that is to be corrected, if it can be read. */
  readonly opened: (RecordAnswers & { readonly kind: RecordKind }) | undefined;
  readonly contact: string | undefined;
}
