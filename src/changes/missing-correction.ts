import type { Event, Removed } from "../model.ts";
import { type Fault, problem, type Report, topOf } from "../problem.ts";
import { recordFile } from "../read/record.ts";
import { changedFiles } from "./changed-files.ts";
import { eventParts, type Part } from "./event-parts.ts";
import { meaningOf } from "./meaning.ts";
import type { StoryVersion } from "./story-version.ts";

/**
 * Reports every published event that says something else than it did in an earlier version of the story, and has no
 * correction that it did not have then: readers may have relied on any part of it. Another order or spelling of names
 * changes nothing, nor does punctuation that turns no meaning.
 */
export function reportMissingCorrections(before: StoryVersion, after: StoryVersion, report: Report): void {
  const published = new Map(before.timeline.events.filter(({ draft }) => !draft).map((event) => [event.id, event]));
  const withdrawn = new Map(before.timeline.removed.map((event) => [event.id, event]));
  const touched = new Set(changedFiles(before.files, after.files).map(({ path }) => path));
  const isBroken = ({ id }: Event | Removed) => {
    const file = recordFile("event", id);
    return before.broken.has(file) || after.broken.has(file);
  };

  for (const event of after.timeline.events) {
    if (event.draft || isBroken(event)) continue;
    const ids = [event.id, ...event.formerly];
    const removed = ids.flatMap((id) => withdrawn.get(id) ?? [])[0];
    const earlier = ids.flatMap((id) => published.get(id) ?? [])[0];
    if (removed && !event.corrections.some(({ on }) => on.from >= removed.on.from)) {
      report(problem("missing-correction", event.at.field(["title"]), standsAgain(event)));
    }
    if (!earlier) continue;
    const corrections = correctionsBetween(earlier, event);
    if (corrections.added > corrections.dropped) continue;
    const isTouched = touched.has(recordFile("event", event.id));
    const changed: Pick<Part, "name" | "at">[] = eventParts.filter(({ says, isMutual }) => {
      const isOwn = isTouched || !isMutual;
      return isOwn && !isSame(says(earlier, before.timeline), says(event, after.timeline));
    });
    if (corrections.dropped > 0) changed.push(correctionsPart);
    const [first] = changed;
    if (first) report(problem("missing-correction", first.at(event), fault(changed, event)));
  }
  for (const removed of after.timeline.removed) {
    const earlier = withdrawn.get(removed.id);
    if (!earlier || isBroken(removed) || keepsReason(earlier, removed)) continue;
    const at = { ...topOf(recordFile("event", removed.id)), field: "removed" };
    report(problem("missing-correction", at, otherReason(earlier)));
  }
}

function isSame(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.every((said) => after.includes(said)) && after.every((said) => before.includes(said));
}

const correctionsPart: Pick<Part, "name" | "at"> = { name: "corrections", at: ({ at }) => at.field(["corrections"]) };

/** How many corrections are new, and how many were taken out; one that was rewritten is both. */
function correctionsBetween(earlier: Event, event: Event) {
  const [before = [], after = []] = [earlier, event].map(({ corrections }) => corrections.map(correctionKey));
  return {
    added: after.filter((each) => !before.includes(each)).length,
    dropped: before.filter((each) => !after.includes(each)).length,
  };
}

function correctionKey({ on, what }: Event["corrections"][number]): string {
  return `${on.edtf} ${meaningOf(what)}`;
}

/** Whether a withdrawn event says why as it did before; more may be added below. */
function keepsReason(earlier: Removed, removed: Removed): boolean {
  const isSameDay = earlier.on.edtf === removed.on.edtf && earlier.instead?.id === removed.instead?.id;
  return isSameDay && meaningOf(removed.why).startsWith(meaningOf(earlier.why));
}

function fault(changed: readonly Pick<Part, "name">[], event: Event): Fault {
  const names = new Intl.ListFormat("en-GB").format(changed.map(({ name }) => name));
  return {
    found: `a published event whose ${names} changed, and no new correction`,
    wanted: "a correction that tells readers what was wrong or is new",
    fix: addCorrection(event),
  };
}

function standsAgain(event: Event): Fault {
  return {
    found: "an event that was withdrawn and stands again, and no correction since",
    wanted: "a correction that tells readers why",
    fix: addCorrection(event),
  };
}

function otherReason({ on, why }: Removed): Fault {
  return {
    found: "another reason for the withdrawal of an event, or another day or event instead, than readers were told",
    wanted: `what they were told, with what is new after it: ${on.edtf}, “${why.slice(0, 120)}”`,
    fix: "Write as it was, and after the old reason what changed.",
  };
}

function addCorrection({ corrections }: Event): string {
  const correction = '{on: YYYY-MM-DD, what: "What was wrong, and what stands now"}';
  return corrections.length > 0
    ? `Add below the others in \`corrections\`: - ${correction}`
    : `Add a line: corrections: ${correction}`;
}
