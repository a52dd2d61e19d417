import { english } from "../../src/language/english.ts";
import { writeSite } from "../../src/output/write-site.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { makerOfAll } from "../../src/site/maker.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";

// Builds the site of a content folder as if the file system had listed its files the other way round.
const [content = "", output = ""] = process.argv.slice(2);
const files = await readContentFolder(content);
const { timeline } = makeTimeline([...files].reverse(), { drafts: false });
await writeSite(makerOfAll(new Site(timeline, english)), output);
