import { expect, it } from "vitest";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { firstStory } from "../stories/stories.ts";
import { sourceFiles } from "./source-files.ts";

/** Shorter words than this are everybody's, unless they are acronyms. */
const shortest = 5;
/** Words of names that are English words too, and that the story's prose happens to lack. */
const english =
  "black british committee corps defense federation force foreign institute mayor office press russian times ukrainian united unknown volunteer white".split(
    " ",
  );

/** The words of a text; those that are joined in an identifier come apart. */
function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => word.split(/(?<=\p{Ll})(?=\p{Lu})/u));
}

/**
 * What only the first story would say: the words of the names, aliases and ids of its records that its prose never
 * writes in lower case, in lower case; and the acronyms among them, as they are.
 */
async function storyWords(): Promise<ReadonlySet<string>> {
  const { timeline } = makeTimeline(await readContentFolder(firstStory), { drafts: true });
  const named = [...timeline.actors, ...timeline.places];
  const names = [
    ...named.flatMap((record) => [record.id, record.name, ...record.aliases]),
    ...named.flatMap((record) => record.nativeNames.map(({ name }) => name)),
    ...timeline.sources.flatMap(({ id, outlet, author }) => [id, outlet ?? "", author ?? ""]),
  ].flatMap(wordsOf);
  const prose = [
    ...timeline.events.flatMap(({ title, body, claims }) => [title, body.markdown, ...claims.map(({ says }) => says)]),
    ...named.map(({ description }) => description?.prose.markdown ?? ""),
  ].flatMap(wordsOf);
  const common = new Set([...english, ...prose.filter((word) => word === word.toLowerCase())]);
  return new Set([
    ...names.map((word) => word.toLowerCase()).filter((word) => word.length >= shortest && !common.has(word)),
    ...names.filter((word) => /^\p{Lu}{3,}$/u.test(word)),
  ]);
}

it("no word of the first story stands in the program", async () => {
  const own = await storyWords();
  expect(own.size).toBeGreaterThan(100);
  // The basemap names every region of the world, the list of abbreviations the cities after which zones are called, the
  // languages of the interface have names and words of their own, and the licence of the fonts is not in our words.
  const found = sourceFiles
    .filter(
      ({ path }) =>
        !/(?:\.basemap|\/language\/(?!english\/).*|\/zone-abbreviations\.ts|\/OFL\.txt|\.woff2)$/.test(path),
    )
    .flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, index) =>
        wordsOf(line)
          .filter((word) => own.has(word) || own.has(word.toLowerCase()))
          .map((word) => `${path}:${index + 1} ${word}`),
      ),
    );
  expect(found).toEqual([]);
});
