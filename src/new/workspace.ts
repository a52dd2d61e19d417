import { join } from "node:path";
import type { Timeline } from "../group/timeline.ts";
import { type Memo, memoryMemo } from "../memo.ts";
import { type ContentFile, textOf } from "../read/content-file.ts";
import { readContentFolder } from "../read/content-folder.ts";
import { storyFile } from "../read/read.ts";
import type { Diagnostics } from "../report/diagnostics.ts";
import { diagnose } from "../site/diagnose.ts";
import { ifPresent } from "../site/if-present.ts";
import { NoFolder } from "../site/no-folder.ts";
import { makeTimeline } from "../timeline.ts";
import { unreadSettings } from "../validate/story.ts";
import { replaceFile } from "../write/edited-file.ts";
import { writeNewFile } from "../write/new-file.ts";
import { WrongUsage } from "../wrong-usage.ts";
import { broughtBy } from "./brought-by.ts";
import type { Draft } from "./draft.ts";
import type { Form } from "./form.ts";
import { KnownStory } from "./known-story.ts";

interface DryRun {
  /** Lines that say how the story understands the record. */
  readonly preview: readonly string[];
  /** The problems that the record would bring, in whichever file they are. */
  readonly diagnostics: Diagnostics;
}

/** A content folder with the drafts that are to be written into it together. */
export class Workspace {
  readonly content: string;
  /** What is read of a file is kept: each draft is examined in the whole story. */
  readonly #reading: { readonly drafts: true; readonly memo: Memo };
  #files: readonly ContentFile[];
  #drafts: Draft[] = [];
  /** The story with the drafts that were added. */
  story: KnownStory;

  /**
   * @param memo what is read of a file without reading it, where an earlier run did
   * @throws {NoFolder}
   * @throws {WrongUsage} where the folder has no settings of a story that can be read
   */
  static async open(content: string, memo: Memo = memoryMemo()): Promise<Workspace> {
    const files = await ifPresent(readContentFolder(content));
    if (!files) throw new NoFolder(content, "--content");
    const workspace = new Workspace(content, files, memo);
    const { story, standIns } = workspace.story.entries;
    if (story !== unreadSettings && !standIns.some(({ file }) => file === storyFile)) return workspace;
    throw new WrongUsage(
      `${join(content, storyFile)} is not there or has an error, so nothing can be added to the story. ` +
        `“npx dateline check --content "${content}"” tells what to fix.`,
    );
  }

  private constructor(content: string, files: readonly ContentFile[], memo: Memo) {
    this.content = content;
    this.#files = files;
    this.#reading = { drafts: true, memo };
    this.story = new KnownStory(files, this.#reading);
  }

  /** Examines the story as it would be with a draft, which is not added; one with the path of a file stands for it. */
  dryRun({ preview }: Form, draft: Draft): DryRun {
    const diagnosis = (files: readonly ContentFile[]) => diagnose(this.content, files, this.#reading);
    const before = diagnosis(this.#present).diagnostics.problems;
    const { timeline, diagnostics } = diagnosis([...this.#present.filter(({ path }) => path !== draft.path), draft]);
    const problems = broughtBy([draft], diagnostics.problems, before);
    return { preview: preview(timeline, draft.id), diagnostics: { ...diagnostics, problems } };
  }

  add(draft: Draft): void {
    this.#drafts.push(draft);
    this.story = new KnownStory(this.#present, this.#reading);
  }

  /** Drops the drafts that were added. */
  forget(): void {
    this.#drafts = [];
    this.story = new KnownStory(this.#present, this.#reading);
  }

  /**
   * Writes all drafts in the order in which they were added, and gives their paths.
   *
   * @throws {WrongUsage} where a file came to be there meanwhile
   */
  async save(): Promise<readonly string[]> {
    const drafts = this.#drafts;
    for (const { path, text } of drafts) await writeNewFile(this.content, path, text);
    this.#files = this.#present;
    this.#drafts = [];
    return drafts.map(({ path }) => path);
  }

  /** The text of a file of the story. */
  textOf(path: string): string | undefined {
    return textOf(this.#present, path);
  }

  /** The story as it is read with all that was written or added. */
  get timeline(): Timeline {
    return makeTimeline(this.#present, this.#reading).timeline;
  }

  /**
   * Puts the edited text of a record in the place of the one that was read, or takes a new record away again.
   *
   * @throws {WrongUsage} where the file is not as it was
   */
  async replace(path: string, before: string, after: string | undefined): Promise<void> {
    await replaceFile(this.content, path, before, after);
    const others = this.#files.filter((file) => file.path !== path);
    this.#files = after === undefined ? others : [...others, { path, bytes: new TextEncoder().encode(after) }];
    this.story = new KnownStory(this.#present, this.#reading);
  }

  get #present(): readonly ContentFile[] {
    return [...this.#files, ...this.#drafts];
  }
}
