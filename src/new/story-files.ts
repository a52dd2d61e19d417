import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { programFolder, releasedVersion } from "../program-folder.ts";
import { type FieldValue, yamlText } from "../write/yaml-text.ts";
import { exampleWords } from "./example-words.ts";

/** The answers to the questions about a new story, by their names. */
export type StoryAnswers = Readonly<Record<string, string>>;

/** A file of a new story, at its path in the repository or its content folder, with slashes. */
export interface StoryFile {
  readonly path: string;
  readonly content: string;
}

/** Files of the program's own repository that serve any story as they are. */
const shared = [
  ".github/ISSUE_TEMPLATE/config.yml",
  ".github/workflows/check.yml",
  ".github/workflows/publish.yml",
  ".vscode/tasks.json",
];

/** The records of the example in its language, with the settings that the answers make; a flat story lies at the top of its repository. */
export function exampleStory({ repository, ...answers }: StoryAnswers, isFlat: boolean): readonly StoryFile[] {
  const settings: Readonly<Record<string, FieldValue>> =
    repository === undefined
      ? answers
      : { ...answers, repository: isFlat ? { address: repository, content: "." } : repository };
  return filesIn("src/new/example-story").map(({ path, content }) => {
    const text = filled(content, answers);
    return { path, content: path === "story.yaml" ? withSettings(text, settings) : text };
  });
}

/** What a repository has beside its story. */
export function exampleRepository(answers: StoryAnswers, isFlat: boolean): readonly StoryFile[] {
  const values: StoryAnswers = { ...answers, version: releasedVersion(), content: isFlat ? "" : "content/" };
  const own = filesIn("src/new/example-repository").map(({ path, content }) => ({
    // npm packs no file that is called .gitignore.
    path: path === "gitignore" ? ".gitignore" : path,
    content: filled(content, answers, values),
  }));
  return [...own, ...shared.map((path) => ({ path, content: textOf(path) }))];
}

/**
 * A text with what its placeholders, such as `{{title}}`, name: a value as it is, or else words in the language of the
 * answers, which may have placeholders of their own. One that names neither throws.
 */
function filled(text: string, answers: StoryAnswers, values: StoryAnswers = {}): string {
  const words: StoryAnswers = exampleWords(answers.language ?? "en");
  return text.replace(/\{\{(\w+)\}\}/g, (placeholder, name) => {
    const word = words[name];
    const value = values[name] ?? (word && filled(word, answers, values));
    if (value === undefined) throw new Error(`${placeholder} in the files of a new story names nothing.`);
    return value;
  });
}

/** Puts settings in the place of the lines that have them, or that offer them in a comment. */
function withSettings(text: string, settings: Readonly<Record<string, FieldValue>>): string {
  return Object.entries(settings).reduce(
    (text, [name, value]) =>
      text.replace(new RegExp(`^(?:# )?${name}: .*$`, "m"), () => yamlText({ [name]: value }).trimEnd()),
    text,
  );
}

function filesIn(folder: string): readonly StoryFile[] {
  return readdirSync(join(programFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(programFolder, folder), join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .map((path) => ({ path, content: textOf(`${folder}/${path}`) }));
}

function textOf(path: string): string {
  return readFileSync(join(programFolder, path), "utf8");
}
