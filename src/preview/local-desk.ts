import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Desk } from "../desk/desk.ts";
import { filesOfStory } from "../site/files-of-story.ts";
import { writeNewFiles } from "../write/new-file.ts";
import { WrongUsage } from "../wrong-usage.ts";
import { readTyped } from "./read-typed.ts";

/** In bytes; the most that somebody types is a tenth of it. */
const largestRequest = 256 * 1024;

/** What is answered to a request: which files were written, or why none was. */
export interface DeskAnswer {
  readonly status: number;
  readonly body: { readonly written: readonly string[] } | { readonly refused: string };
}

/**
 * Writes what is sent from the desk of a preview into its content folder: new records without an error, none of which
 * replaces a file. Only a page of this preview can send it: the address that the terminal shows holds a token, no page
 * elsewhere can name the origin of this one, and none but JSON is taken, for which browsers ask before they send it.
 */
export class LocalDesk {
  /** New with each start of the preview. */
  readonly token = randomBytes(32).toString("base64url");
  readonly #content: string;
  readonly #onWritten: (path: string, text: string) => void;
  /** One writes at a time. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(content: string, onWritten: (path: string, text: string) => void) {
    this.#content = content;
    this.#onWritten = onWritten;
  }

  async answer(request: IncomingMessage): Promise<DeskAnswer> {
    const { headers, method } = request;
    if (method !== "POST") return refused(405, "Records are sent by POST.");
    if (headers.origin !== `http://${headers.host}`) return refused(403, "Records are taken from this preview alone.");
    if (!this.#isToken(headers["x-desk-token"])) return refused(403, "The token is not that of this preview.");
    if (headers["content-type"] !== "application/json") return refused(415, "Records are sent as application/json.");
    const body = await bodyOf(request);
    if (body === undefined) return refused(413, `At most ${largestRequest} bytes are taken.`);
    const answer = this.#last.then(() => this.write(body));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Writes the records of a request that was let in. */
  async write(body: string): Promise<DeskAnswer> {
    const typed = readTyped(body);
    if (!typed) return refused(400, "These are no new records.");
    const desk = await Desk.beside(await filesOfStory(this.#content));
    const { records, isSound } = desk.review(typed);
    if (!isSound) {
      const [first] = records.flatMap(({ told }) => told.filter(({ severity }) => severity === "error"));
      return refused(422, first ? `${first.found}: ${first.fix}` : "They bring an error into other files.");
    }
    try {
      await writeNewFiles(
        this.#content,
        records.map(({ path, text }) => ({ path, content: text })),
      );
    } catch (error) {
      if (error instanceof WrongUsage) return refused(409, error.message);
      throw error;
    }
    for (const { path, text } of records) this.#onWritten(path, text);
    return { status: 201, body: { written: records.map(({ path }) => path) } };
  }

  #isToken(given: unknown): boolean {
    const [own, other] = [Buffer.from(this.token), Buffer.from(String(given))];
    return own.length === other.length && timingSafeEqual(own, other);
  }
}

function refused(status: number, reason: string): DeskAnswer {
  return { status, body: { refused: reason } };
}

/** Nothing where it is larger than may be; what comes after that is not kept. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestRequest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
