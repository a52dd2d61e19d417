import { didYouMean, meant } from "../fix.ts";
import { type Fault, type Fix, problem, type Report } from "../problem.ts";
import type { FieldPath } from "../read/field-offsets.ts";
import { storyFile } from "../read/read.ts";
import { standIn } from "../read/yaml-around.ts";
import { foldCase } from "../text/fold.ts";
import { truncateList } from "../text/truncate-list.ts";
import type { Entries, Entry } from "./entry.ts";
import type { StorySettings } from "./story.ts";

export type Vocabulary = keyof typeof vocabularies;

/**
 * Reports every kind, type and affiliation that the story's vocabularies do not hold. Where the settings are not whole,
 * one that is empty, or in which a word has a stand-in, may lack what could not be read.
 */
export function checkVocabulary(story: StorySettings, entries: Entries, report: Report, isWhole: boolean): void {
  const check = (entry: Entry, path: FieldPath, word: string | undefined, vocabulary: Vocabulary) => {
    const words = Object.values(story[vocabulary]);
    const mayLack = !isWhole && (words.length === 0 || words.includes(standIn));
    const fault = word === undefined || mayLack ? undefined : vocabularyFault(story, vocabulary, word);
    if (fault) report(problem("vocabulary", entry.at.field(path), fault));
  };
  for (const event of entries.events) {
    for (const [index, kind] of event.kind.entries()) check(event, ["kind", index], kind, "kinds");
  }
  for (const actor of entries.actors) {
    check(actor, ["type"], actor.type, "actor_types");
    check(actor, ["affiliation"], actor.affiliation, "affiliations");
  }
  for (const place of entries.places) check(place, ["type"], place.type, "place_types");
  checkFamilies(story, report);
}

/** Reports every kind of a family that the story does not have, or that another family has too. */
function checkFamilies(story: StorySettings, report: Report): void {
  const familyOf = new Map<string, string>();
  for (const [index, { name, kinds }] of story.families.entries()) {
    for (const [position, kind] of kinds.entries()) {
      const other = familyOf.get(kind);
      const fault = other === undefined ? vocabularyFault(story, "kinds", kind) : inTwoFamilies(kind, other);
      if (fault) report(problem("vocabulary", story.at.field(["families", index, "kinds", position]), fault));
      familyOf.set(kind, name);
    }
  }
}

function inTwoFamilies(kind: string, family: string): Fault {
  return {
    found: `the kind “${kind}”, which the family “${family}” has`,
    wanted: "each kind in one family at most",
    fix: "Take it out of one of the two.",
  };
}

/** Says what is wrong with a word that a vocabulary of the story does not hold. */
export function vocabularyFault(story: StorySettings, vocabulary: Vocabulary, word: string): Fault | undefined {
  const words = Object.keys(story[vocabulary]);
  if (words.includes(word)) return undefined;
  const found = `the unknown ${vocabularies[vocabulary]} “${word}”`;
  if (words.length === 0) {
    const fix = `Add “${vocabulary}: ${withLabel(word)}” to ${storyFile}: each key with the words that readers see.`;
    return { found, wanted: `a key of \`${vocabulary}\` in ${storyFile}, which has none`, fix };
  }
  return {
    found,
    wanted: `one of ${truncateList(words, 50).join(", ")}`,
    ...keyMeant(word, story[vocabulary], `Take one of these, or add it to \`${vocabulary}\` in ${storyFile}.`),
  };
}

/** `{street-party: Street party}` for either of the two. */
function withLabel(word: string): string {
  const key = word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const label = word.charAt(0).toUpperCase() + word.slice(1).replaceAll("-", " ");
  return `{${key || "key"}: ${label}}`;
}

/** `Did you mean “key”?` for a key or its words, or what to do when nothing is near. */
export function keyMeant(written: string, words: Readonly<Record<string, string>>, otherwise: string): Fix {
  const sought = foldCase(written);
  const [key] = Object.entries(words).find(([, label]) => foldCase(label) === sought) ?? [];
  return key === undefined ? didYouMean(written, Object.keys(words), otherwise) : meant(key);
}

const vocabularies = {
  kinds: "kind of event",
  actor_types: "type of actor",
  affiliations: "affiliation",
  place_types: "type of place",
} as const;
