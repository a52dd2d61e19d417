import { copiedFrom, quotedWords } from "../articles/compare.ts";
import type { Source } from "../model.ts";
import { BriefDialog } from "../new/brief-dialog.ts";
import type { Addition } from "../new/dialog.ts";
import type { Draft as NewRecord } from "../new/draft.ts";
import { eventForm } from "../new/forms/event.ts";
import { LedBack, type Terminal, type Warning } from "../new/terminal.ts";
import type { Workspace } from "../new/workspace.ts";
import { recordFile } from "../read/record.ts";
import { hasErrors } from "../report/diagnostics.ts";
import { textReport } from "../report/text-report.ts";
import { escapeControls } from "../text/escape-controls.ts";
import { changesBetween, diffText } from "../text/line-diff.ts";
import type { EventEntry } from "../validate/entry.ts";
import { editedRecord } from "../write/edited-record.ts";
import { certainOf, readingsOf } from "./certain.ts";
import { type ConfirmedClaim, claimFields } from "./claim-fields.ts";
import { CodePoints } from "./code-points.ts";
import { Decisions, type WrittenFile } from "./decisions.ts";
import type { Draft, Drafts, Offered } from "./drafts.ts";
import { joined } from "./joined.ts";
import { screenOf } from "./screen.ts";
import type { Session } from "./session.ts";
import { StatementDialog } from "./statement-dialog.ts";

/** What a person reviews, and where what they confirm goes. */
export interface ReviewInput {
  readonly text: string;
  readonly source: Source;
  readonly reading: Pick<Drafts, "mentions" | "times">;
  readonly drafts: readonly Offered[];
}

/** Shows drafts one by one and writes what a person confirms, each at once. Whatever is left undecided stays for later. */
export class Review {
  readonly #input: ReviewInput;
  readonly #workspace: Workspace;
  readonly #terminal: Terminal;
  readonly #session: Session;
  readonly #decisions: Decisions;
  readonly #points: CodePoints;
  readonly #warning: Warning;
  readonly #dialog: BriefDialog;
  readonly #statements = new Map<Draft, StatementDialog>();
  /** The day on which entries are added, once somebody has told it. */
  #added: readonly string[] | undefined;
  /** What was done last, for the next screen to say; before the first screen nothing was. */
  #done: string | undefined;

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
    this.#dialog = new BriefDialog(terminal, workspace, this.#warning);
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

  /**
   * Shows a draft until a key decides it or leads elsewhere, and gives the number of the next to be shown. `numbers` are
   * those of the drafts that are joined in it.
   */
  async #decide(at: number, whole?: Draft, numbers: readonly number[] = [at]): Promise<number | "quit"> {
    const { drafts } = this.#input;
    const reviewed = drafts[at];
    if (!reviewed) return "quit";
    const { origin } = reviewed;
    const draft = whole ?? reviewed.draft;
    const entries = this.#entriesFor(draft);
    const after = this.#decisions.undecidedFrom(Math.max(...numbers) + 1);
    const next = drafts[after]?.origin === origin ? drafts[after]?.draft : undefined;
    const place = { numbers: numbers.map((number) => number + 1), of: drafts.length, origin, next };
    const { decision, event = "" } = this.#decisions.of(draft) ?? {};
    const decided = decision && `${decision} ${event}`.trim();
    // What stands before the first screen, such as what was wrong with proposals, stays to be read.
    if (this.#done !== undefined) this.#terminal.clear();
    this.#terminal.say(screenOf(draft, this.#points, entries, { ...place, decided, done: this.#done ?? "" }));
    this.#done = "";
    for (;;) {
      const key = await this.#terminal.key();
      const entry = entries[Number(key) - 1];
      if (key === "q") return "quit";
      if (key === "j" && next) return this.#decide(at, joined(draft, next), [...numbers, after]);
      if (key === "b") return whole ? at : Math.max(0, at - 1);
      if (key === "u") return this.#undo(at);
      if (key === "w") this.#terminal.say(draft.explain.map(escapeControls).join("\n"));
      if (key === "s") {
        await this.#decisions.skip(draft);
        return this.#decisions.undecidedFrom(at + 1);
      }
      const act =
        key === "n" || key === "e"
          ? () => this.#makeEntry(draft, key === "n" && origin === undefined)
          : key === "a" || entry !== undefined
            ? async () => this.#addTo(entry ?? (await this.#askEntry()), draft)
            : undefined;
      if (act) {
        const isDone = await this.#unlessLedBack(act);
        return isDone ? this.#decisions.undecidedFrom(at + 1) : this.#decide(at, whole, numbers);
      }
    }
  }

  /** Whether something was done; what was begun is dropped where the person leads back. */
  async #unlessLedBack(act: () => Promise<boolean>): Promise<boolean> {
    try {
      if (await act()) return true;
    } catch (error) {
      if (!(error instanceof LedBack)) throw error;
    }
    this.#workspace.forget();
    return false;
  }

  /** The entries that a draft may belong to, and the one that was written to last: an article often goes on with it. */
  #entriesFor({ merge }: Draft): readonly string[] {
    const last = this.#session.decisions.flatMap(({ event }) => event ?? []).slice(-1);
    const ids = new Set([...merge.map(({ event }) => event), ...last]);
    return [...ids].filter((id) => this.#workspace.story.entries.events.some((event) => event.id === id));
  }

  /** Asks for a new entry; of what was read only what is certain is taken over, and nothing where all is to be edited. */
  async #makeEntry(draft: Draft, isPrefilled: boolean): Promise<boolean> {
    const { id } = this.#input.source;
    const statements = await this.#askStatements(draft);
    const addition: Addition = {
      option: "says",
      change: () => statements.ask(),
      addTo: (record) => this.#withClaims(record, statements.confirmed, { claims: [], sources: [id] }),
    };
    const made = await this.#dialog.compose(eventForm, {
      given: {
        ...(isPrefilled ? certainOf(draft, this.#input.reading.times) : {}),
        // Without words that date it there are none to ask for.
        ...(isPrefilled && !draft.dated_from ? { dated_from: [] } : {}),
        sources: [id],
        ...(this.#added && { added: this.#added }),
      },
      offered: readingsOf(draft),
      addition: draft.claims.length > 0 ? addition : undefined,
    });
    if (!made) return false;
    this.#added = /^added: (.+)$/m.exec(made.text)?.slice(1, 2);
    const records = await this.#saved();
    this.#workspace.add(made);
    await this.#workspace.save();
    await this.#decisions.write(draft, made.id, { path: made.path, before: undefined, after: made.text }, records);
    this.#done = `Wrote ${made.path}`;
    return true;
  }

  /** Writes the records that were made on the way, those first that others name. */
  async #saved(): Promise<readonly WrittenFile[]> {
    const paths = await this.#workspace.save();
    return paths.map((path) => ({ path, before: undefined, after: this.#workspace.textOf(path) ?? "" })).toReversed();
  }

  /** Adds confirmed claims to an entry. */
  async #addTo(id: string, draft: Draft): Promise<boolean> {
    const path = recordFile("event", id);
    const before = this.#workspace.textOf(path);
    const entry = this.#workspace.story.entries.events.find((event) => event.id === id);
    if (before === undefined || !entry) return false;
    this.#terminal.say(`To ${id}:`);
    const statements = await this.#askStatements(draft);
    for (;;) {
      if (statements.confirmed.length === 0) return false;
      const record = { id, path, text: before, bytes: new Uint8Array() };
      const edited = this.#withClaims(record, statements.confirmed, entry);
      const isSound = this.#showChanges(before, edited);
      this.#terminal.say(
        `\n${isSound ? "y writes it" : "It cannot be written so:"}  c changes a statement  any other key leads back`,
      );
      const key = await this.#terminal.key();
      if (key === "y" && isSound) {
        const records = await this.#saved();
        await this.#workspace.replace(path, before, edited.text);
        await this.#decisions.write(draft, id, { path, before, after: edited.text }, records);
        this.#done = `Added to ${path}`;
        return true;
      }
      if (key !== "c") return false;
      await statements.ask();
    }
  }

  /** Shows what an entry becomes, with the problems of it, and tells whether it may be written. */
  #showChanges(before: string, edited: NewRecord): boolean {
    const changes = changesBetween(before, edited.text).filter(({ sign }) => sign !== " ");
    this.#terminal.say(`\n${edited.path}\n${diffText(changes)}`);
    const { preview, diagnostics } = this.#workspace.dryRun(eventForm, edited);
    for (const line of preview) this.#terminal.say(line);
    if (diagnostics.problems.length > 0) this.#terminal.say(textReport(diagnostics));
    return !hasErrors(diagnostics);
  }

  /** Asks for the statements of a draft, whose screen shows them; words that were typed for them earlier stay. */
  async #askStatements(draft: Draft): Promise<StatementDialog> {
    const statements =
      this.#statements.get(draft) ??
      new StatementDialog(draft, this.#statementContext, this.#workspace, this.#terminal, this.#dialog);
    this.#statements.set(draft, statements);
    await statements.ask();
    return statements;
  }

  #askEntry(): Promise<string> {
    this.#terminal.say("The id of an entry, found by its title too; Tab completes, Esc leads back.");
    const completions = this.#workspace.story.entries.events.map(({ id, title }) => ({ text: id, foundBy: [title] }));
    return this.#terminal.answer({ completions, hasWayBack: true });
  }

  /** A record with claims added, and their source where it is not one of its sources yet. */
  #withClaims(
    record: NewRecord,
    claims: readonly ConfirmedClaim[],
    { claims: present, sources }: Pick<EventEntry, "claims" | "sources">,
  ): NewRecord {
    if (claims.length === 0) return record;
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

  /** Takes the last decision back, with the files that it wrote, and gives the number of its draft. */
  async #undo(at: number): Promise<number> {
    const last = this.#session.decisions.at(-1);
    if (!last) return at;
    this.#done = last.event
      ? `${recordFile("event", last.event)} stays: it was written before this start`
      : "Taken back";
    const paths: string[] = [];
    const number = await this.#decisions.undo(async (written) => {
      await this.#workspace.replace(written.path, written.after, written.before);
      paths.push(written.path);
      this.#done = `Took ${paths.join(", ")} back`;
    });
    return Math.max(0, number);
  }

  get #statementContext() {
    const { text, source, reading } = this.#input;
    return {
      text,
      points: this.#points,
      mentions: reading.mentions,
      warning: this.#warning,
      budget: () => quotedWords(this.#workspace.timeline, source, text),
    };
  }
}
