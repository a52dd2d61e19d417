import { expect, it } from "vitest";
import { reportEditorsFiles } from "../../src/changes/editors-files.ts";
import { event, inWords, record } from "../story.ts";
import { versionOf } from "./version-of.ts";

it("changes of what an editor alone may change are named, once for each part of the site", () => {
  const problems: string[] = [];
  const page = record({ title: "Imprint" }, "", "By us.");
  reportEditorsFiles(
    versionOf({ "static/a.txt": "One", "static/b.txt": "Two", "pages/imprint.md": page, "pages/same.md": page }),
    versionOf({
      "events/raid.md": event(),
      "media/bridge.jpg": "of anyone",
      "media/siren.mp3": "ID3",
      "theme.css": ":root {}",
      "static/a.txt": "Other",
      "static/c.txt": "Three",
      "pages/same.md": page,
    }),
    (problem) => problems.push(inWords(problem)),
  );
  expect(problems).toEqual([
    "theme.css:1:1 - editors-file: theme.css added",
    "pages/imprint.md:1:1 - editors-file: pages/imprint.md removed",
    "static/a.txt:1:1 - editors-file: static/a.txt changed, static/b.txt removed, static/c.txt added",
    "media/siren.mp3:1:1 - editors-file: media/siren.mp3 added",
  ]);
});
