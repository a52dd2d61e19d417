import { refersBack } from "./english.ts";
import type { Group } from "./groups.ts";
import type { ReadArticle } from "./read-article.ts";
import { isAmong } from "./speakers.ts";

/**
 * Whether a group may have the day and the place of the one before: it stands in the same paragraph, or it goes on in the
 * next with the same speaker or a word such as “this”.
 */
export function goesOn(article: ReadArticle, before: Group, group: Group): boolean {
  const [previous, next] = [before.sentences.at(-1), group.sentences[0]];
  if (!previous || !next) return false;
  if (next.paragraph === previous.paragraph) return true;
  if (!isNext(article, before, group)) return false;
  const by = next.statements.flatMap((statement) => statement.by);
  const spoke = previous.statements.flatMap((statement) => statement.by);
  const isSameSpeaker = by.length > 0 && by.every((speaker) => isAmong(speaker, spoke));
  return isSameSpeaker || refersBack.test(article.text.slice(next.start, next.end));
}

/** Whether a group begins in the paragraph after the one in which the other ends; captions and the like may stand between. */
export function isNext({ blocks }: ReadArticle, { sentences }: Group, { sentences: [next] }: Group): boolean {
  const previous = sentences.at(-1);
  if (!previous || !next || next.paragraph <= previous.paragraph) return false;
  const between = blocks.slice(previous.paragraph + 1, next.paragraph);
  return !between.some(({ kind }) => kind === "body" || kind === "heading");
}
