import { isDayKnown } from "../../src/date/known-day.ts";
import { type Html, html } from "../../src/html.ts";
import type { Event, Family, Kind } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { glyphs } from "./glyphs.ts";

/**
 * The mark of an event: its shape and hue say the family of its first kind, the drawing in it that kind, a dashed line that the
 * day is not exact. What it says stands beside it in words, too.
 */
export function kindMark(site: Site, { kinds: [kind], when }: Pick<Event, "kinds" | "when">): Html {
  return html`<span class="mark ${familyClass(site, kind?.family)}${!isDayKnown(when) && " not-exact"}">${kind && kindGlyph(site, kind)}</span>`;
}

/** “Launch, Failure”. */
export function kindWords({ messages }: Site, { kinds }: Pick<Event, "kinds">): string {
  return kinds.map(({ label }) => label).join(messages.comma);
}

/** The drawing of a kind, where there is one for each kind of the story: of some alone they would seem to matter more. */
export function kindGlyph({ timeline }: Site, { key }: Kind): Html | false {
  return (
    timeline.story.kinds.every((kind) => Object.hasOwn(glyphs, kind.key)) &&
    html`<svg class="glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="${glyphs[key]}"/></svg>`
  );
}

/** `family-2 square` for the second family of the story. */
export function familyClass({ timeline }: Site, family: Family | undefined): string {
  if (!family) return "family-0 circle";
  return `family-${family.name === undefined ? 0 : timeline.story.families.indexOf(family) + 1} ${family.shape}`;
}
