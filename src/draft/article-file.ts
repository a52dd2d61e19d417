import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { WrongUsage } from "../wrong-usage.ts";
import type { SavedPage } from "./saved-page.ts";

/** The text of an article; of a saved page also what the page says of itself. */
export interface ArticleFile {
  readonly text: string;
  readonly page?: Omit<SavedPage, "text">;
}

/** In bytes; a page may hold pictures as text. */
const largestFile = 8 * 1024 * 1024;
/** In UTF-16 units of the article's own text, some 100,000 words. */
const longestText = 600_000;

/**
 * Reads an article from a text, a Markdown file or a saved web page. Nothing in a page is run and nothing is asked for
 * on the net.
 *
 * @throws {WrongUsage} where it is no such file
 */
export async function readArticleFile(path: string): Promise<ArticleFile> {
  const bytes = await bytesOf(path);
  const written = decode(bytes, path);
  const article = isPage(path, written) ? await readPage(written, path) : { text: written };
  if (article.text.length <= longestText) return article;
  throw new WrongUsage(`${path} is longer than ${longestText} characters, which is no article.`);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > largestFile)
      throw new WrongUsage(`${path} is larger than ${largestFile / 1024 / 1024} MiB, which is no article.`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof WrongUsage) throw error;
    throw new WrongUsage(`${path} cannot be read: ${(error as Error).message}`);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WrongUsage(`${path} is no text in UTF-8. Save it again in UTF-8.`);
  }
}

function isPage(path: string, text: string): boolean {
  return /^\.x?html?$/i.test(extname(path)) || /^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 1000));
}

/** The reader of pages is large, and most articles are texts. */
async function readPage(html: string, path: string): Promise<ArticleFile> {
  const { readSavedPage } = await import("./saved-page.ts");
  const page = readSavedPage(html);
  if (!page) throw new WrongUsage(`No article was found in ${path}. Copy its text into a .txt file.`);
  const { text, ...about } = page;
  return { text, page: about };
}
