import type { Event, Removed } from "../model.ts";
import { type Fault, type Position, problem, type Report, topOf } from "../problem.ts";
import { type RecordKind, recordFile } from "../read/record.ts";
import type { StoryVersion } from "./story-version.ts";

/** Reports published records whose address leads nowhere any more: others may have linked to it or cited it. */
export function reportLostAddresses(before: StoryVersion, after: StoryVersion, report: Report): void {
  const tell = (at: Position, fault: Pick<Fault, "found" | "fix">) =>
    report(problem("lost-address", at, { ...fault, wanted: "an address that leads somewhere for good" }));
  const files = new Set(after.files.map(({ path }) => path));
  const published = withAddress(before);
  const standing = withAddress(after);
  const former = new Set(standing.flatMap(({ formerly }) => formerly));
  const drafts = new Map(after.timeline.events.filter(({ draft }) => draft).map((event) => [event.id, event]));

  for (const { id } of published) {
    const file = recordFile("event", id);
    const draft = drafts.get(id);
    if (draft) tell(draft.at.field(["draft"]), madeDraft);
    else if (!files.has(file) && !former.has(id)) tell(topOf(file), goneEvent(id));
  }
  for (const { id, formerly } of published) {
    const lost = formerly.filter((old) => !former.has(old) && !files.has(recordFile("event", old)));
    if (lost.length === 0) continue;
    const now = standing.find((event) => event.id === id || event.formerly.includes(id));
    const at = now && "at" in now ? now.at.field(["formerly"]) : topOf(recordFile("event", now?.id ?? id));
    if (after.broken.has(at.file)) continue;
    for (const old of lost) tell(at, goneFormer(old));
  }
  for (const kind of ["actor", "place", "source", "question"] as const) {
    for (const { id } of before.timeline[`${kind}s`]) {
      const file = recordFile(kind, id);
      if (!files.has(file)) tell(topOf(file), goneRecord(kind, file));
    }
  }
}

/** The events that have a page, which may say that they were withdrawn. */
function withAddress({ timeline: { events, removed } }: StoryVersion): readonly (Event | Removed)[] {
  return [...events.filter(({ draft }) => !draft), ...removed];
}

const withdraw = 'removed: {on: YYYY-MM-DD, why: "Why it was withdrawn"}';

function goneEvent(id: string) {
  return {
    found: "a published event whose file is gone",
    fix: `Where it has another name now, add “formerly: ${id}” to its new file; to withdraw it, bring the file back with “${withdraw}”.`,
  };
}

const madeDraft = {
  found: "a published event that is made a draft, by which its page vanishes",
  fix: `Take \`draft\` out, or withdraw the event: ${withdraw}`,
};

function goneFormer(id: string) {
  return { found: `the former id “${id}” gone`, fix: `Add it again: formerly: ${id}` };
}

function goneRecord(kind: RecordKind, file: string) {
  return {
    found: `a published ${kind} whose file is gone or has another name`,
    fix: `Bring ${file} back; what the record says may change, but not its file name.`,
  };
}
