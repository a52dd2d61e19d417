import { refersBack } from "./english.ts";
import type { Group } from "./groups.ts";
import { isSame } from "./speakers.ts";

/**
 * Whether a group may have the day and the place of the one before: it stands in the same paragraph, or it goes on in the
 * next with the same speaker or a word such as “this”.
 */
export function goesOn(text: string, before: Group, group: Group): boolean {
  const [previous, next] = [before.sentences.at(-1), group.sentences[0]];
  if (!previous || !next) return false;
  const gap = next.paragraph - previous.paragraph;
  if (gap !== 1) return gap === 0;
  const by = next.statements.flatMap((statement) => statement.by);
  const spoke = previous.statements.flatMap((statement) => statement.by);
  const isSameSpeaker = by.length > 0 && by.every((speaker) => spoke.some((each) => isSame(each, speaker)));
  return isSameSpeaker || refersBack.test(text.slice(next.start, next.end));
}
