import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Desk, type Reviewed } from "../desk/desk.ts";
import type { Done, LocalRequest, LocalStory, SentRecord } from "../desk/local-request.ts";
import type { ContentFile } from "../read/content-file.ts";
import { storyFile } from "../read/read.ts";
import { recordKinds } from "../read/record.ts";
import { filesOfStory } from "../site/files-of-story.ts";
import type { DiffLine } from "../text/line-diff.ts";
import { replaceFile } from "../write/edited-file.ts";
import { writeNewFiles } from "../write/new-file.ts";
import { WrongUsage } from "../wrong-usage.ts";
import { readRequest } from "./read-request.ts";
import { failureText } from "./rebuild.ts";
import type { ReviewedArticle } from "./reviewed-article.ts";

/** In bytes; the most that somebody types is a tenth of it. */
const largestRequest = 256 * 1024;

export interface LocalAnswer {
  readonly status: number;
  readonly body: LocalStory | Done | { readonly refused: string } | Record<string, never>;
  /** The cookie by which the page is let in from now on. */
  readonly cookie?: string;
}

/** What is told of the desk on the terminal. */
interface Tell {
  /** The page was opened; the address that was shown opens no other. */
  readonly onOpened: () => void;
  /** A file was written; all lines of a new one are added. */
  readonly onWritten: (path: string, changes: readonly DiffLine[]) => void;
}

/**
 * Writes what is sent from the desk of a preview into its content folder, without an error: new records, none of which
 * replaces a file, and corrections of files that are as they were opened. Only a page of this preview can send it. The
 * address that the terminal shows holds a token that lets in one page, once; a cookie that no script reads and no page
 * elsewhere sends lets it in from then on, until another is let in. No page elsewhere can name the origin of this one,
 * and none but JSON is taken, for which browsers ask before they send it.
 */
export class LocalDesk {
  /** The article that is reviewed. */
  readonly article: ReviewedArticle | undefined;
  readonly #content: string;
  readonly #tell: Tell;
  #token: string | undefined;
  #session: string | undefined;
  /** One request is answered at a time. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(content: string, tell: Tell, article?: ReviewedArticle) {
    this.#content = content;
    this.#tell = tell;
    this.article = article;
  }

  /** A token that opens the desk once; one that was made before opens it no more. */
  newToken(): string {
    this.#token = secret();
    return this.#token;
  }

  async answer(request: IncomingMessage): Promise<LocalAnswer> {
    const { headers, method, url } = request;
    if (method !== "POST") return refused(405, "The desk is asked by POST.");
    if (headers.origin !== `http://${headers.host}`) return refused(403, "Only this preview asks its desk.");
    if (headers["content-type"] !== "application/json") return refused(415, "The desk is asked as application/json.");
    const body = await bodyOf(request);
    if (body === undefined) return refused(413, `At most ${largestRequest} bytes are taken.`);
    const asked = readRequest(body);
    if (!asked) return refused(400, "This is nothing that the desk knows.");
    // Browsers send a cookie to every port of a host.
    const cookie = `dateline-desk-${new URL(`http://${headers.host}`).port}`;
    if ("open" in asked) return this.#open(asked.open, cookie, url?.split("?")[0] ?? "/");
    if (!isSame(this.#session, cookieIn(headers.cookie, cookie))) {
      return refused(
        403,
        "The desk is open elsewhere, or its address was used already. The terminal shows one that opens it.",
      );
    }
    const answer = this.#last.then(() => this.#do(asked));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  #open(token: string, cookie: string, path: string): LocalAnswer {
    if (!isSame(this.#token, token)) {
      return refused(403, "This address was used already. The terminal shows the one that opens the desk.");
    }
    this.#token = undefined;
    this.#session = secret();
    this.#tell.onOpened();
    const value = `${cookie}=${this.#session}; Path=${path}; HttpOnly; SameSite=Strict`;
    return { status: 200, body: {}, cookie: value };
  }

  /** Answers a request that was let in. */
  async #do(asked: Exclude<LocalRequest, { readonly open: string }>): Promise<LocalAnswer> {
    try {
      if ("begin" in asked) return { status: 200, body: await this.#story() };
      if ("write" in asked) return await this.write(asked.write);
      if ("skip" in asked) {
        const isKnown = await this.article?.skip(asked.skip);
        return isKnown ? this.#done([]) : refused(400, "There is no such draft.");
      }
      await this.article?.undo(async ({ path, before, after }) => {
        await replaceFile(this.#content, path, after, before);
      });
      return this.#done([]);
    } catch (error) {
      return failed(error);
    }
  }

  async #story(): Promise<LocalStory> {
    const files = await filesOfStory(this.#content);
    return { files: Object.fromEntries(files.flatMap(recordText)), article: this.article?.shown };
  }

  /** Writes records one by one, those that others name first. */
  async write(sent: readonly SentRecord[]): Promise<LocalAnswer> {
    const desk = await Desk.beside(await filesOfStory(this.#content));
    const { records, isSound } = desk.review(sent);
    if (!isSound) {
      const [first] = records.flatMap(({ problems }) => problems.filter(({ severity }) => severity === "error"));
      return refused(422, first ? `${first.found}: ${first.fix}` : "They bring an error into other files.");
    }
    const written: string[] = [];
    for (const [index, record] of [...records.entries()].reverse()) {
      try {
        await this.#writeOne(record, sent[index] as SentRecord);
      } catch (error) {
        return failed(error, written);
      }
      written.push(record.path);
    }
    return this.#done(written);
  }

  async #writeOne({ id, path, text, changes }: Reviewed, { file, drafts }: SentRecord): Promise<void> {
    if (file) await replaceFile(this.#content, path, file.text, text);
    else await writeNewFiles(this.#content, [{ path, content: text }]);
    const lines = text.trimEnd().split("\n");
    this.#tell.onWritten(path, changes ?? lines.map((line) => ({ sign: "+", text: line })));
    await this.article?.write(drafts ?? [], id, { path, before: file?.text, after: text });
  }

  #done(written: readonly string[]): LocalAnswer {
    return { status: 200, body: { written, decided: this.article?.decided ?? [] } };
  }
}

function refused(status: number, reason: string): LocalAnswer {
  return { status, body: { refused: reason } };
}

/** What the files or the machine did not allow, and which records were written before. */
function failed(error: unknown, written: readonly string[] = []): LocalAnswer {
  const reasons = [failureText(error), ...written.map((path) => `${path} was written.`)];
  return refused(error instanceof WrongUsage ? 409 : 500, reasons.join(" "));
}

function secret(): string {
  return randomBytes(32).toString("base64url");
}

function isSame(own: string | undefined, given: string | undefined): boolean {
  const [one, other] = [Buffer.from(own ?? ""), Buffer.from(given ?? "")];
  return own !== undefined && one.length === other.length && timingSafeEqual(one, other);
}

function cookieIn(header: string | undefined, name: string): string | undefined {
  const pair = header?.split("; ").find((each) => each.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

/** The settings and the records are what the desk reads. */
function recordText({ path, bytes }: ContentFile): readonly (readonly [path: string, text: string])[] {
  const isRecord =
    path === storyFile || (path.endsWith(".md") && recordKinds.some((kind) => path.startsWith(`${kind}s/`)));
  return isRecord && typeof bytes === "object" ? [[path, new TextDecoder().decode(bytes)]] : [];
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
