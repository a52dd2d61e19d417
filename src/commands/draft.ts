import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { openCache } from "../cache/cache.ts";
import { type ArticleFile, readArticleFile } from "../draft/article-file.ts";
import type { Drafts, Offered } from "../draft/drafts.ts";
import { draftsOf } from "../draft/drafts-of.ts";
import { readProposals } from "../draft/proposals.ts";
import { Review } from "../draft/review.ts";
import { Session } from "../draft/session.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Source } from "../model.ts";
import type { Answers } from "../new/answers.ts";
import { Dialog } from "../new/dialog.ts";
import { sourceForm } from "../new/forms/source.ts";
import type { OpenTerminal, Terminal } from "../new/terminal.ts";
import { Workspace } from "../new/workspace.ts";
import { ReviewedArticle } from "../preview/reviewed-article.ts";
import { escapeControls } from "../text/escape-controls.ts";
import { WrongUsage } from "../wrong-usage.ts";
import type { Console } from "./console.ts";
import type { Preview } from "./preview.ts";

/** So many of the items that another program got wrong are named. */
const mostDroppedShown = 10;

export interface DraftOptions {
  readonly content: string;
  /** The id of the article's record. */
  readonly source: string;
  readonly json?: true;
  /** The path of drafts that another program made. */
  readonly proposals?: string;
  /** A folder for what the next run need not read again; false where nothing is to be kept. */
  readonly cache: string | false;
}

/**
 * Drafts entries from an article, and prints them or has a person review them. What the person confirms is written at
 * once; nothing else is.
 *
 * @throws {NoFolder}
 * @throws {WrongUsage} where a file cannot be read, the source has no record, or no terminal is there
 */
export async function draftEntries(
  file: string,
  options: DraftOptions,
  openTerminal: OpenTerminal | undefined,
  console: Console,
): Promise<void> {
  const article = await readArticleFile(file);
  const workspace = await openWorkspace(options);
  const { timeline } = workspace;
  if (options.json) {
    const source = sourceOf(timeline, options.source) ?? refuse(options);
    const { reading, drafts } = await readDrafts(article, source, timeline, options, console);
    const all = drafts.map(({ draft, origin }) => (origin === undefined ? draft : { ...draft, origin }));
    console.log(JSON.stringify({ ...reading, drafts: all }, undefined, 2));
    return;
  }
  if (!openTerminal) throw new WrongUsage("Drafts are reviewed at a terminal, and none is there. --json prints them.");
  const terminal = openTerminal();
  try {
    const source = sourceOf(timeline, options.source) ?? (await newSource(article, options, workspace, terminal));
    const { reading, drafts } = await readDrafts(article, source, workspace.timeline, options, console);
    const session = await Session.open(options.content, source.id, reading.text_sha256);
    const input = { text: article.text, source, reading, drafts };
    await new Review(input, workspace, terminal, session).run();
  } finally {
    terminal.close();
  }
}

/**
 * Drafts entries from an article, and has a person review them in the desk of a preview.
 *
 * @throws {NoFolder}
 * @throws {WrongUsage} where a file cannot be read, or the source has no record and no terminal is there to ask for it
 */
export async function draftInDesk(
  file: string,
  options: DraftOptions,
  openTerminal: OpenTerminal | undefined,
  console: Console,
): Promise<Preview> {
  const article = await readArticleFile(file);
  const workspace = await openWorkspace(options);
  const source = sourceOf(workspace.timeline, options.source) ?? (await asked());
  const { reading, drafts } = await readDrafts(article, source, workspace.timeline, options, console);
  const session = await Session.open(options.content, source.id, reading.text_sha256);
  const reviewed = new ReviewedArticle(article.text, reading, drafts, workspace.timeline, session);
  const { preview } = await import("./preview.ts");
  return preview({ content: options.content, cache: options.cache, desk: true, article: reviewed }, console);

  async function asked(): Promise<Source> {
    const terminal = openTerminal?.() ?? refuse(options);
    try {
      return await newSource(article, options, workspace, terminal);
    } finally {
      terminal.close();
    }
  }
}

async function openWorkspace({ content, cache }: DraftOptions): Promise<Workspace> {
  const texts = openCache(cache, content)?.texts;
  const workspace = await Workspace.open(content, texts?.memo);
  texts?.save();
  return workspace;
}

/** What was read in an article, and all drafts of it: those that were read, and those that another program proposed. */
async function readDrafts(
  { text }: ArticleFile,
  source: Source,
  timeline: Timeline,
  options: DraftOptions,
  console: Console,
) {
  const reading = draftsOf(text, source, timeline);
  const own = reading.drafts.map((draft): Offered => ({ draft, origin: undefined }));
  return { reading, drafts: [...own, ...(await proposedDrafts(reading, text, options, timeline, console))] };
}

function sourceOf({ sources }: Timeline, id: string): Source | undefined {
  return sources.find((source) => source.id === id);
}

function refuse({ content, source }: DraftOptions): never {
  throw new WrongUsage(
    `There is no source “${source}” in ${content}. “npx dateline new source --content "${content}"” makes its record.`,
  );
}

/** The drafts of another program, of which those are dropped that do not rest on the words of the text. */
async function proposedDrafts(
  drafts: Drafts,
  text: string,
  { proposals: path }: DraftOptions,
  timeline: Timeline,
  console: Console,
): Promise<readonly Offered[]> {
  if (path === undefined) return [];
  const json = await readFile(path, "utf8").catch((error: Error) => error);
  const proposals = json instanceof Error ? json.message : readProposals(json, drafts, text, timeline);
  if (typeof proposals === "string") throw new WrongUsage(`${path} cannot be used: ${escapeControls(proposals)}.`);
  const { dropped } = proposals;
  if (dropped.length > 0) {
    const shown = dropped.slice(0, mostDroppedShown).map((item) => `  ${escapeControls(item)}`);
    const others = dropped.length > shown.length ? [`  and ${dropped.length - shown.length} others`] : [];
    console.error([`${dropped.length} of the items in ${path} cannot be used:`, ...shown, ...others].join("\n"));
  }
  return proposals.drafts.map((draft) => ({ draft, origin: basename(path) }));
}

/** Asks for the record of a source; what a saved page says of itself is proposed. */
async function newSource(
  { page }: ArticleFile,
  options: DraftOptions,
  workspace: Workspace,
  terminal: Terminal,
): Promise<Source> {
  const { title, author, outlet, published, url } = page ?? {};
  const known = Object.entries({ id: options.source, title, author, outlet, published, url });
  const given: Answers = Object.fromEntries(
    known.flatMap(([name, value]) => (value === undefined ? [] : [[name, [value]]])),
  );
  const record = await new Dialog(terminal, workspace).compose(sourceForm, { given });
  if (!record) throw new WrongUsage("Nothing was written.");
  workspace.add(record);
  await workspace.save();
  return sourceOf(workspace.timeline, record.id) ?? refuse(options);
}
