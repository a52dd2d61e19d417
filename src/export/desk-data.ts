import { storyFile } from "../read/read.ts";
import { type Locator, type RecordKind, recordFile } from "../read/record.ts";
import { withoutComments } from "../read/yaml-comments.ts";
import type { Site } from "../site/site.ts";
import { recordText } from "../write/record-text.ts";

/** The records of a story as the desk reads them: the texts of their files by their paths. */
export interface DeskData {
  readonly files: Readonly<Record<string, string>>;
}

/** In characters; a larger story would take a browser too long to check while somebody types. */
const largestDeskData = 2_000_000;

/**
 * The published records of a story as JSON, of withdrawn ones that they are; nothing where there are too many. Whoever
 * can read the repository can read its comments; where the story names none, comments are left out.
 */
export function deskData(site: Site): string | undefined {
  return site.once("desk data", () => deskDataOf(site));
}

function deskDataOf(site: Site): string | undefined {
  const { story, events, removed, actors, places, sources, questions } = site.timeline;
  const published = ({ text, bodyOffset }: Locator) =>
    story.repository ? text : withoutComments(text.slice(0, bodyOffset)) + text.slice(bodyOffset);
  const texts = (kind: RecordKind, records: readonly { readonly id: string; readonly at: Locator }[]) =>
    records.map(({ id, at }) => [recordFile(kind, id), published(at)] as const);
  const files: readonly (readonly [path: string, text: string])[] = [
    [storyFile, published(story.at)],
    ...texts(
      "event",
      events.filter(({ draft }) => !draft),
    ),
    ...removed.map(({ id, on, why, formerly }) => {
      const withdrawn = { removed: { on: on.edtf, why }, ...(formerly.length > 0 && { formerly }) };
      return [recordFile("event", id), String(recordText({ fields: withdrawn, body: "" }))] as const;
    }),
    ...texts("actor", actors),
    ...texts("place", places),
    ...texts("source", sources),
    ...texts("question", questions),
  ];
  if (files.reduce((sum, [path, text]) => sum + path.length + text.length, 0) > largestDeskData) return undefined;
  return JSON.stringify({ files: Object.fromEntries(files) } satisfies DeskData);
}
