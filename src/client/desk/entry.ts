import type { Opened } from "../../desk/desk.ts";
import type { FoundEvent, PastedArticle } from "../../desk/found-events.ts";
import type { SentRecord } from "../../desk/local-request.ts";
import { type Answers, nameInStatement, statementNumbers } from "../../new/answers.ts";
import type { RecordKind } from "../../read/record.ts";
import { today } from "./today.ts";

/** A record as it is being typed. */
export interface Entry extends SentRecord {
  answers: Record<string, readonly string[]>;
  correction?: SentRecord["correction"];
  drafts?: SentRecord["drafts"];
  /** The fields of its file that no answer could make. */
  readonly kept: readonly string[];
  /** The answer by which other records name it before it has an id. */
  namedAs?: string;
}

/** What an address fills in: `?places=town`, `?kind=source`. */
export function entryFor(query: URLSearchParams, kinds: readonly RecordKind[]): Entry {
  const kind = kinds.find((each) => each === query.get("kind")) ?? "event";
  const given = [...new Set(query.keys())].filter((name) => !["kind", "edit", "article"].includes(name));
  const answers = Object.fromEntries(given.map((name) => [name, query.getAll(name)]));
  return { kind, answers: { ...answers, ...(kind === "event" && { added: [today()] }) }, kept: [] };
}

/** A record of which only a name or an address is known. A source or a question is named by an id that it has not yet. */
export function entryNamed(kind: RecordKind, name: string): Entry {
  const source = URL.canParse(name) ? "url" : "outlet";
  const field = { event: "title", place: "name", actor: "name", question: "title", source }[kind];
  const named = kind === "source" || kind === "question" ? { namedAs: name } : {};
  return { kind, answers: { [field]: [name] }, kept: [], ...named };
}

/** The record of a file, to be corrected. */
export function entryOpened({ kind, answers, kept, file }: Opened): Entry {
  return { kind, answers: { ...answers }, kept, file };
}

/** A new event with what is certain of one that an article tells of. */
export function entryFound({ answers, statements, start }: FoundEvent, { source }: PastedArticle): Entry {
  const given = { ...answers, sources: [source], added: [today()] };
  return { kind: "event", answers: withStatements(given, statements), kept: [], drafts: [start] };
}

/** Adds the statements of an article to an event, and gives the first field that is to be filled in. */
export function addFound(
  entry: Entry,
  { statements, start }: FoundEvent,
  { source }: PastedArticle,
): string | undefined {
  const { sources = [] } = entry.answers;
  const says = nameInStatement(nextStatement(entry.answers), "says");
  // A statement without a source has the first of its event.
  const added = statements.map((each) => (sources[0] === source ? each : { ...each, source: [source] }));
  entry.answers = withStatements({ ...entry.answers, sources: [...new Set([...sources, source])] }, added);
  entry.drafts = [...(entry.drafts ?? []), start];
  return added.length > 0 ? says : undefined;
}

export function nextStatement(answers: Answers): number {
  return Math.max(0, ...statementNumbers(answers)) + 1;
}

function withStatements(answers: Answers, statements: readonly Answers[]): Entry["answers"] {
  const first = nextStatement(answers);
  const named = statements.flatMap((statement, index) =>
    Object.entries(statement).map(([name, given]) => [nameInStatement(first + index, name), given] as const),
  );
  return { ...answers, ...Object.fromEntries(named) };
}
