import { readArticleFile } from "../draft/article-file.ts";
import { draftArticle } from "../draft/draft-article.ts";
import { toDrafts } from "../draft/to-drafts.ts";
import type { Terminal } from "../new/terminal.ts";
import { filesOfStory } from "../site/diagnose.ts";
import { makeTimeline } from "../timeline.ts";
import { WrongUsage } from "../wrong-usage.ts";
import type { Console } from "./console.ts";

export interface DraftOptions {
  readonly content: string;
  /** The id of the article's record. */
  readonly source: string;
  readonly json?: true;
}

/**
 * Drafts entries from an article.
 *
 * @throws {NoFolder}
 * @throws {WrongUsage} where the file is no article or its source has no record
 */
export async function draftEntries(
  file: string,
  { content, source: id }: DraftOptions,
  openTerminal: (() => Terminal) | undefined,
  console: Console,
): Promise<void> {
  const { text } = await readArticleFile(file);
  const { timeline } = makeTimeline(await filesOfStory(content), { drafts: true });
  const source = timeline.sources.find((each) => each.id === id);
  if (!source)
    throw new WrongUsage(`There is no source “${id}” in ${content}. “npx dateline new source” makes its record.`);
  const drafts = toDrafts(draftArticle(text, source.published, timeline), id, source.published.edtf);
  console.log(JSON.stringify(drafts, undefined, 2));
}
