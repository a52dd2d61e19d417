import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { ifPresent } from "../site/if-present.ts";
import type { Draft, PointSpan } from "./drafts.ts";

/** What was decided of a draft, by its sentences: other drafts may be made of the text once the story knows more. */
export interface Decision {
  readonly sentences: readonly PointSpan[];
  readonly decision: "skipped" | "new" | "added";
  /** The id of the event that was made or added to. */
  readonly event?: string;
}

const sessionFormat = "dateline-draft-session/1";

/** The decisions of a review, kept in a file beside the content so that it can be left at any time. It holds no text. */
export class Session {
  readonly path: string;
  readonly #digest: string;
  readonly #decisions: Decision[];

  private constructor(path: string, digest: string, decisions: readonly Decision[]) {
    this.path = path;
    this.#digest = digest;
    this.#decisions = [...decisions];
  }

  /** Those of an article whose text has the digest; decisions on another text of the source are forgotten. */
  static async open(content: string, source: string, digest: string): Promise<Session> {
    const path = join(dirname(resolve(content)), `.dateline-draft-${source}.json`);
    const written = await ifPresent(readFile(path, "utf8"));
    return new Session(path, digest, decisionsIn(written ?? "", digest));
  }

  get decisions(): readonly Decision[] {
    return this.#decisions;
  }

  /** What was decided of all the sentences of a draft. */
  of({ sentences }: Draft): Decision | undefined {
    const has = (decision: Decision, start: number) => decision.sentences.some((each) => each.start === start);
    const found = sentences.map(({ start }) => this.#decisions.findLast((decision) => has(decision, start)));
    return found.every((decision) => decision !== undefined) ? found[0] : undefined;
  }

  async add({ sentences }: Draft, decision: Omit<Decision, "sentences">): Promise<void> {
    this.#decisions.push({ sentences, ...decision });
    await this.#save();
  }

  /** Takes the last decision back. */
  async undo(): Promise<Decision | undefined> {
    const last = this.#decisions.pop();
    await this.#save();
    return last;
  }

  async #save(): Promise<void> {
    const value = { format: sessionFormat, text_sha256: this.#digest, decisions: this.#decisions };
    await writeFile(this.path, `${JSON.stringify(value, undefined, 2)}\n`);
  }
}

function decisionsIn(written: string, digest: string): readonly Decision[] {
  try {
    const { format, text_sha256, decisions } = JSON.parse(written);
    return format === sessionFormat && text_sha256 === digest && Array.isArray(decisions) ? decisions : [];
  } catch {
    return [];
  }
}
