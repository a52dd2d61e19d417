import { normalised } from "../articles/article-text.ts";
import type { Terminal, Warning } from "../new/terminal.ts";
import type { Workspace } from "../new/workspace.ts";
import { countWords } from "../text/words.ts";
import { certainSpeakers } from "./certain.ts";
import type { ConfirmedClaim } from "./claim-fields.ts";
import type { CodePoints } from "./code-points.ts";
import type { DraftClaim, Drafts } from "./drafts.ts";
import { passageOf } from "./passage.ts";
import { speakerLine, speakerWords } from "./screen.ts";

/** In words; the content model allows no more. */
const longestQuote = 25;

/** What a person is told and asked about claims. */
export interface ClaimContext {
  readonly text: string;
  readonly points: CodePoints;
  readonly mentions: Drafts["mentions"];
  /** Warns while somebody types the article's own words. */
  readonly warning: Warning;
  /** How many words of the article are quoted, and how many may be. */
  readonly budget: () => { readonly quoted: number; readonly most: number };
}

/** Asks for each claim of a draft what it says, in the person's own words; one that is left empty is left out. */
export async function askClaims(
  claims: readonly DraftClaim[],
  context: ClaimContext,
  workspace: Workspace,
  terminal: Terminal,
): Promise<readonly ConfirmedClaim[]> {
  const confirmed: ConfirmedClaim[] = [];
  for (const [index, claim] of claims.entries()) {
    const words = context.points.text(claim).replace(/\s+/g, " ");
    terminal.say(`\nClaim ${index + 1} of ${claims.length}: ${words}\n  ${speakerLine(claim)}`);
    terminal.say("says: what is said, as a sentence of your own (Enter leaves the claim out)");
    const says = await terminal.answer([], context.warning);
    if (says === "") continue;
    const by = await askSpeakers(claim, context, workspace, terminal);
    const quote = await askQuote(claim, context, terminal);
    confirmed.push({
      by,
      says,
      quote,
      passage: passageOf(context.points.text(claim), normalised(context.text)),
      medium: claim.medium ?? undefined,
      via: claim.via.flatMap((speaker) => ("id" in speaker ? [speaker.id] : [])),
      said: claim.said ?? undefined,
    });
  }
  return confirmed;
}

/** Only whom the claim itself names without doubt need not be asked for. */
async function askSpeakers(
  claim: DraftClaim,
  { mentions }: ClaimContext,
  workspace: Workspace,
  terminal: Terminal,
): Promise<ConfirmedClaim["by"]> {
  const certain = certainSpeakers(claim, mentions);
  if (certain) return certain;
  terminal.say(
    `by: ${claim.by.map(speakerWords).join(" and ")}? The name of an actor, or words for somebody who is not to be named (Enter gives it to the source itself)`,
  );
  const completions = workspace.story.entries.actors.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((text) => ({ text })),
  );
  const answer = await terminal.answer(completions);
  if (answer === "") return [];
  const lookup = workspace.story.names.actor.find(answer);
  return ["id" in lookup ? answer : { unnamed: answer }];
}

async function askQuote(
  { quote }: DraftClaim,
  { budget }: ClaimContext,
  terminal: Terminal,
): Promise<string | undefined> {
  const words = countWords(quote?.text ?? "");
  if (!quote || words > longestQuote) return undefined;
  const { quoted, most } = budget();
  terminal.say(
    `y quotes “${quote.text}”: ${words} words, beside ${quoted} of ${most} that may be quoted; any other key does not`,
  );
  return (await terminal.key()) === "y" ? quote.text : undefined;
}
