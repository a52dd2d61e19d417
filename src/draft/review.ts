import { copiedFrom, quotedWords } from "../articles/compare.ts";
import type { Source } from "../model.ts";
import type { Answers } from "../new/answers.ts";
import { Dialog } from "../new/dialog.ts";
import type { Draft as NewRecord } from "../new/draft.ts";
import { eventForm } from "../new/forms/event.ts";
import type { Terminal, Warning } from "../new/terminal.ts";
import type { Workspace } from "../new/workspace.ts";
import { hasErrors } from "../report/diagnostics.ts";
import { textReport } from "../report/text-report.ts";
import { changesBetween } from "../text/line-diff.ts";
import type { EventEntry } from "../validate/entry.ts";
import { editedRecord } from "../write/edited-record.ts";
import { certainOf } from "./certain.ts";
import { askClaims, type ClaimContext } from "./claim-dialog.ts";
import { type ConfirmedClaim, claimFields } from "./claim-fields.ts";
import { CodePoints } from "./code-points.ts";
import { Decisions } from "./decisions.ts";
import type { Draft, Drafts } from "./drafts.ts";
import { screenOf } from "./screen.ts";
import type { Session } from "./session.ts";

/** A draft and the file of the other program that proposed it, if one did. */
export interface Reviewed {
  readonly draft: Draft;
  readonly origin: string | undefined;
}

/** What a person reviews, and where what they confirm goes. */
export interface ReviewInput {
  readonly text: string;
  readonly source: Source;
  readonly mentions: Drafts["mentions"];
  readonly drafts: readonly Reviewed[];
}

/** The latest entries made of the article are offered too, in one digit with those that a draft may belong to. */
const mostMadeOffered = 6;

/** Shows drafts one by one and writes what a person confirms, each at once. Whatever is left undecided stays for later. */
export class Review {
  readonly #input: ReviewInput;
  readonly #workspace: Workspace;
  readonly #terminal: Terminal;
  readonly #session: Session;
  readonly #decisions: Decisions;
  readonly #points: CodePoints;
  readonly #warning: Warning;
  /** The day on which entries are added, once somebody has told it. */
  #added: readonly string[] | undefined;

  constructor(input: ReviewInput, workspace: Workspace, terminal: Terminal, session: Session) {
    this.#input = input;
    this.#workspace = workspace;
    this.#terminal = terminal;
    this.#session = session;
    this.#decisions = new Decisions(
      input.drafts.map(({ draft }) => draft),
      session,
    );
    this.#points = new CodePoints(input.text);
    const findCopied = copiedFrom(new Map([[input.source.id, input.text]]));
    this.#warning = (line) => (findCopied(line) ? "(eight words in a row of the article’s)" : "");
  }

  /** @throws {WrongUsage} when the person leaves by Ctrl+C; what was confirmed before is written */
  async run(): Promise<void> {
    const { drafts } = this.#input;
    for (let at = this.#decisions.undecidedFrom(0); at < drafts.length; ) {
      const next = await this.#decide(at);
      if (next === "quit") break;
      at = next;
    }
    const open = drafts.filter(({ draft }) => !this.#decisions.of(draft)).length;
    this.#terminal.say(
      open === 0 ? "All drafts are decided." : `${open} drafts are left for later, in ${this.#session.path}.`,
    );
  }

  /** Shows a draft until it is decided, and gives the number of the next to be shown. */
  async #decide(at: number): Promise<number | "quit"> {
    const { drafts } = this.#input;
    const reviewed = drafts[at];
    if (!reviewed) return "quit";
    const { draft, origin } = reviewed;
    this.#terminal.clear();
    this.#terminal.say(
      screenOf(draft, this.#points, {
        number: at + 1,
        of: drafts.length,
        origin,
        decided: this.#decisions.of(draft)?.decision,
      }),
    );
    for (;;) {
      const key = await this.#terminal.key();
      if (key === "q") return "quit";
      if (key === "b") return Math.max(0, at - 1);
      if (key === "u") return this.#undo(at);
      if (key === "w") this.#terminal.say(draft.explain.join("\n"));
      if (key === "s") {
        await this.#decisions.skip(draft);
        return this.#decisions.undecidedFrom(at + 1);
      }
      const isDone =
        key === "a"
          ? await this.#addToEntry(draft)
          : (key === "n" || key === "e") && (await this.#makeEntry(draft, key === "n"));
      if (isDone) return this.#decisions.undecidedFrom(at + 1);
      if (key === "a" || key === "n" || key === "e") return at;
    }
  }

  /** Asks for a new entry; of what was read only what is certain is taken over, and nothing where all is to be edited. */
  async #makeEntry(draft: Draft, isPrefilled: boolean): Promise<boolean> {
    const claims = await askClaims(draft.claims, this.#claimContext, this.#workspace, this.#terminal);
    const given: Answers = {
      ...(isPrefilled ? certainOf(draft) : {}),
      // Without words that date it there are none to ask for.
      ...(isPrefilled && !draft.dated_from ? { dated_from: [] } : {}),
      sources: [this.#input.source.id],
      ...(this.#added && { added: this.#added }),
    };
    const entry = { claims: [], sources: [this.#input.source.id] };
    const complete = (record: NewRecord) => (claims.length === 0 ? record : this.#withClaims(record, claims, entry));
    const made = await new Dialog(this.#terminal, this.#workspace, this.#warning).compose(eventForm, given, complete);
    if (!made) return false;
    this.#added = /^added: (.+)$/m.exec(made.text)?.slice(1, 2);
    this.#workspace.add(made);
    await this.#workspace.save();
    this.#terminal.say(`Wrote ${made.path}`);
    await this.#decisions.write(draft, made.id, { path: made.path, before: undefined, after: made.text });
    return true;
  }

  /** Asks which entry is meant, and adds confirmed claims to it. */
  async #addToEntry(draft: Draft): Promise<boolean> {
    const id = await this.#askEntry(draft);
    const path = `events/${id}.md`;
    const before = id === undefined ? undefined : this.#workspace.textOf(path);
    const entry = this.#workspace.story.entries.events.find((event) => event.id === id);
    if (id === undefined || before === undefined || !entry) return false;
    const claims = await askClaims(draft.claims, this.#claimContext, this.#workspace, this.#terminal);
    if (claims.length === 0) return false;
    const edited = this.#withClaims({ id, path, text: before, bytes: new Uint8Array() }, claims, entry);
    const changes = changesBetween(before, edited.text).filter(({ sign }) => sign !== " ");
    this.#terminal.say(`\n${path}\n${changes.map(({ sign, text }) => `${sign} ${text}`).join("\n")}`);
    const { preview, diagnostics } = this.#workspace.dryRun(eventForm, edited);
    for (const line of preview) this.#terminal.say(line);
    if (diagnostics.problems.length > 0) this.#terminal.say(textReport(diagnostics));
    this.#terminal.say(
      hasErrors(diagnostics)
        ? "It cannot be written so; any key leads back."
        : "y writes it; any other key leads back.",
    );
    if ((await this.#terminal.key()) !== "y" || hasErrors(diagnostics)) return false;
    await this.#workspace.replace(path, before, edited.text);
    await this.#decisions.write(draft, id, { path, before, after: edited.text });
    return true;
  }

  /** Those that the draft may belong to are offered, and those made before in this article. */
  async #askEntry({ merge }: Draft): Promise<string | undefined> {
    const made = this.#session.decisions.flatMap(({ decision, event }) => (decision === "new" && event ? [event] : []));
    const offered = [...merge.map(({ event }) => event), ...made.slice(-mostMadeOffered).reverse()];
    for (const [index, event] of offered.entries()) this.#terminal.say(`${index + 1} ${event}`);
    this.#terminal.say("The number of an entry adds to it; i takes the id of another; any other key leads back.");
    const key = await this.#terminal.key();
    if (key !== "i") return offered[Number(key) - 1];
    const events = this.#workspace.story.entries.events.map(({ id, title }) => ({ text: id, foundBy: [title] }));
    return this.#terminal.answer(events);
  }

  /** A record with claims added, and their source where it is not one of its sources yet. */
  #withClaims(
    record: NewRecord,
    claims: readonly ConfirmedClaim[],
    { claims: present, sources }: Pick<EventEntry, "claims" | "sources">,
  ): NewRecord {
    const { id } = this.#input.source;
    // A claim without a source has the first of its event.
    const source = id === sources[0] ? undefined : id;
    const text = editedRecord("event", record.text, [
      ...claims.map((claim, index) => ({
        path: ["claims", present.length + index] as const,
        value: claimFields(claim, source),
      })),
      ...(sources.includes(id) ? [] : [{ path: ["sources", sources.length] as const, value: id }]),
    ]);
    return { ...record, text, bytes: new TextEncoder().encode(text) };
  }

  /** Takes the last decision back, with the file that it wrote, and gives the number of its draft. */
  async #undo(at: number): Promise<number> {
    const number = await this.#decisions.undo(({ path, before, after }) =>
      this.#workspace.replace(path, after, before),
    );
    return number < 0 ? at : number;
  }

  get #claimContext(): ClaimContext {
    const { text, source, mentions } = this.#input;
    return {
      text,
      points: this.#points,
      mentions,
      warning: this.#warning,
      budget: () => quotedWords(this.#workspace.timeline, source, text),
    };
  }
}
