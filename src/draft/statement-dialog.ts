import { normalised } from "../articles/article-text.ts";
import type { BriefDialog } from "../new/brief-dialog.ts";
import type { Field } from "../new/form.ts";
import { eventForm } from "../new/forms/event.ts";
import type { Terminal, Warning } from "../new/terminal.ts";
import type { Workspace } from "../new/workspace.ts";
import { readCount } from "../relate/count.ts";
import { countWords } from "../text/words.ts";
import { longestQuote } from "../validate/quotations.ts";
import { certainSpeakers } from "./certain.ts";
import type { ConfirmedClaim } from "./claim-fields.ts";
import type { CodePoints } from "./code-points.ts";
import type { Draft, DraftClaim, DraftSpeaker, Drafts } from "./drafts.ts";
import { passageOf } from "./passage.ts";

/** Ends a statement whose words are quoted too. */
const quoting = "+";

/** What a person is told and asked about statements. */
export interface StatementContext {
  readonly text: string;
  readonly points: CodePoints;
  readonly mentions: Drafts["mentions"];
  /** Warns while somebody types the article's own words. */
  readonly warning: Warning;
  /** How many words of the article are quoted, and how many may be. */
  readonly budget: () => { readonly quoted: number; readonly most: number };
}

/** Asks what the statements of a draft say, in the person's own words; those without words are left out. */
export class StatementDialog {
  readonly #draft: Draft;
  readonly #context: StatementContext;
  readonly #workspace: Workspace;
  readonly #terminal: Terminal;
  readonly #dialog: BriefDialog;
  readonly #worded = new Map<DraftClaim, ConfirmedClaim>();

  constructor(draft: Draft, context: StatementContext, workspace: Workspace, terminal: Terminal, dialog: BriefDialog) {
    this.#draft = draft;
    this.#context = context;
    this.#workspace = workspace;
    this.#terminal = terminal;
    this.#dialog = dialog;
  }

  /** Those that have words, in the order of the text. */
  get confirmed(): readonly ConfirmedClaim[] {
    return this.#draft.claims.flatMap((claim) => this.#worded.get(claim) ?? []);
  }

  /**
   * Asks for one after the other that has no words yet, or for the first again, until no more are wanted.
   *
   * @throws {LedBack} at Esc; the words that were typed stay
   */
  async ask(): Promise<void> {
    const { warning } = this.#context;
    let claim = this.#nextAfter(-1) ?? this.#draft.claims[0];
    while (claim) {
      this.#terminal.say(this.#question(claim));
      const line = await this.#terminal.answer({ warning, hasWayBack: true });
      if (line === "") return;
      if (/^\d+$/.test(line)) {
        claim = this.#draft.claims[Number(line) - 1] ?? claim;
      } else {
        this.#worded.set(claim, await this.#confirmed(claim, line));
        claim = this.#nextAfter(this.#draft.claims.indexOf(claim));
      }
    }
  }

  #nextAfter(at: number): DraftClaim | undefined {
    return this.#draft.claims.find((claim, index) => index > at && !this.#worded.has(claim));
  }

  #question(claim: DraftClaim): string {
    const { quoted, most } = this.#context.budget();
    const words = quotableWords(claim);
    const said = this.#worded.get(claim)?.says;
    const hints = [
      ...(said === undefined ? [] : [`now: ${said}\n `]),
      "Enter ends",
      ...(this.#draft.claims.length > 1 ? ["a number: another"] : []),
      ...(words > 0 ? [`“${quoting}” at the end also quotes (${words} words; ${quoted}/${most})`] : []),
    ];
    const number = this.#draft.claims.indexOf(claim) + 1;
    return `\n${number} says, as a sentence of your own:\n  ${hints.join(" · ")}`;
  }

  async #confirmed(claim: DraftClaim, line: string): Promise<ConfirmedClaim> {
    const { text, points } = this.#context;
    const isQuoted = line.endsWith(quoting);
    return {
      by: await this.#speakers(claim),
      says: isQuoted ? line.slice(0, -quoting.length).trim() : line,
      quote: isQuoted && quotableWords(claim) > 0 ? claim.quote?.text.replace(/,$/, "") : undefined,
      passage: passageOf(points.text(claim), normalised(text)),
      medium: claim.medium ?? undefined,
      via: claim.via.flatMap((speaker) => ("id" in speaker ? [speaker.id] : [])),
      said: claim.said ?? undefined,
      ...(await this.#answer(claim)),
    };
  }

  /** What it answers to a question of the story that asks for a number in it. */
  async #answer({ start, end }: DraftClaim): Promise<Pick<ConfirmedClaim, "question" | "answer">> {
    const counts = this.#draft.counts.filter((count) => start <= count.start && count.end <= end);
    const [asked] = counts.filter((count) => count.question.length > 0);
    const question = this.#workspace.story.entries.questions.find(({ id }) => id === asked?.question[0]);
    if (!asked || !question) return {};
    const description = `to “${question.title}”: a number, such as “at least 8”`;
    const field = { ...answerField, description, completions: () => [] };
    const [answer] = await this.#dialog.ask(field, [countAnswer(asked)]);
    return answer === undefined ? {} : { question: question.id, answer };
  }

  /** Only whom the statement itself names without doubt need not be asked for. */
  async #speakers(claim: DraftClaim): Promise<ConfirmedClaim["by"]> {
    const { by, maybe } = claim;
    const certain = maybe.length === 0 ? certainSpeakers(claim, this.#context.mentions) : undefined;
    if (certain) return certain;
    const answers = await this.#dialog.ask(speakerField, (by.length > 0 ? by : maybe).flatMap(answersFor));
    return answers.map((answer) => {
      const isKnown = "id" in this.#workspace.story.names.actor.find(answer);
      return isKnown ? answer : { unnamed: answer.replace(/^unnamed:\s*/, "") };
    });
  }
}

function quotableWords({ quote }: DraftClaim): number {
  const words = countWords(quote?.text ?? "");
  return words <= longestQuote ? words : 0;
}

const [plainField] = eventForm.statement.filter(({ name }) => name === "by") as [Field];
const [answerField] = eventForm.statement.filter(({ name }) => name === "answer") as [Field];

/** Words such as “a resident” stand for somebody without a record. */
const speakerField: Field = {
  ...plainField,
  description: "who says it, by name or as “a resident”; nobody where the source itself does",
  read: (answer, story) => {
    const reading = plainField.read(answer, story);
    return typeof reading !== "string" && /^\p{Ll}.*\s/u.test(answer) ? "" : reading;
  },
};

/** A name without a record is not offered: it may be that of a private person. */
function answersFor(speaker: DraftSpeaker): readonly string[] {
  if ("new" in speaker) return [];
  return ["id" in speaker ? speaker.id : `unnamed: ${speaker.unnamed}`];
}

/** A count in the words of the article where these are such as answers have, or else in those for the same number. */
function countAnswer({ words, least, most }: Draft["counts"][number]): string {
  if (readCount(words)) return words;
  if (most === null) return `at least ${least}`;
  if (least === most) return `${least}`;
  return least === 0 ? `up to ${most}` : `${least}-${most}`;
}
