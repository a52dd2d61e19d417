import { createHash } from "node:crypto";
import type { Timeline } from "../group/timeline.ts";
import type { Source } from "../model.ts";
import { draftArticle } from "./draft-article.ts";
import { type Drafts, draftsFormat } from "./drafts.ts";
import { toDrafts } from "./to-drafts.ts";

/** The drafts of the text of a source of the story. */
export function draftsOf(
  text: string,
  { id, published }: Pick<Source, "id" | "published">,
  timeline: Timeline,
): Drafts {
  return {
    format: draftsFormat,
    source: id,
    published: published.edtf,
    text_sha256: digestOf(text),
    ...toDrafts(draftArticle(text, published, timeline)),
  };
}

export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
