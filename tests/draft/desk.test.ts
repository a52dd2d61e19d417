import { mkdtemp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Desk } from "../../src/desk/desk.ts";
import { Session } from "../../src/draft/session.ts";
import { LocalDesk } from "../../src/preview/local-desk.ts";
import { ReviewedArticle } from "../../src/preview/reviewed-article.ts";
import { filesOfStory } from "../../src/site/files-of-story.ts";
import { replaceFile } from "../../src/write/edited-file.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writtenFiles } from "../site/written-files.ts";
import { writeStory } from "../stories/stories.ts";
import { event, story } from "../story.ts";
import { draftsOf, records, timeline } from "./article.ts";

const text = `A ferry hit the pier at Larkham on Monday evening.

At least eight people were hurt, the Harbour Patrol said.

“The lamp on the pier had failed,” said Tom Ives, a passenger.
`;
const folder = temporaryFolder();

it("decides of an article in the desk, in the session of the terminal, and takes back what it wrote", async () => {
  const home = await mkdtemp(join(folder, "home-"));
  const content = join(home, "content");
  const collision = event("title: Ferry hits pier\n# Seen by all.\ndate: 2023-03-13\nplaces: Larkham\nactors: []");
  await writeStory(content, story({ ...records, "events/collision.md": collision }));
  const reading = draftsOf(text);
  const open = async () => {
    const session = await Session.open(content, "report", reading.text_sha256);
    const offered = reading.drafts.map((draft) => ({ draft, origin: undefined }));
    return new ReviewedArticle(text, reading, offered, timeline, session);
  };
  const article = await open();
  const told: string[] = [];
  const onWritten = (path: string, changes: readonly { readonly sign: string; readonly text: string }[]) =>
    told.push(path, ...changes.filter(({ sign }) => sign === "+").map((line) => line.text));
  const desk = new LocalDesk(content, { onOpened: () => {}, onWritten }, article);
  const [first = 0, second = 0] = article.shown.events.map(({ start }) => start);

  await article.skip(first);
  const opened = (await Desk.beside(await filesOfStory(content))).open("events/collision.md");
  const answers = { ...opened?.answers, "claims[1].by": ["patrol"], "claims[1].says": ["Eight were injured."] };
  const { body } = await desk.write([{ kind: "event", answers, file: opened?.file, drafts: [second] }]);
  expect(body).toMatchObject({
    written: ["events/collision.md"],
    decided: [
      { decision: "skipped" },
      { decision: "added", event: "collision" },
      ...reading.drafts.slice(2).map(() => null),
    ],
  });
  expect(told).toEqual(["events/collision.md", "claims:", "  - by: patrol", "    says: Eight were injured."]);
  expect((await open()).decided.slice(0, 2)).toEqual(article.decided.slice(0, 2));
  expect(await readFile(join(home, ".dateline-draft-report.json"), "utf8")).not.toMatch(/ferry|eight/i);

  await article.undo(({ path, before, after }) => replaceFile(content, path, after, before));
  expect((await writtenFiles(content)).get("/events/collision.md")).toBe(collision);
  expect(article.decided[1]).toBeNull();
});
