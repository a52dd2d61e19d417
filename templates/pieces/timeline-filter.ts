import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import { isDispute } from "../../src/relate/status.ts";
import type { Site } from "../../src/site/site.ts";
import { familyClass, kindGlyph } from "./kind-mark.ts";

/** With fewer events than this, all are shown from the start. */
const fewEvents = 24;

/** The status that tells whether a choice by accounts stands. */
const statusOf = { disputed: "disputed", "one-voice": "one-origin" } as const;

/** Choices of what the timeline shows. They work by rules of the style sheet; without these, all is shown. */
export function timelineFilter(site: Site, events: readonly Event[], shown?: "everything"): Html {
  const { messages, timeline } = site;
  const main = events.filter(({ importance }) => importance === 3).length;
  const choices = [
    ["main", messages.show.main, main],
    ["everything", messages.show.everything, events.length],
    ["disputed", messages.show.disputed, events.filter(({ status }) => isDispute(status)).length],
    ["one-voice", messages.show.oneVoice, events.filter(({ origins }) => origins.length === 1).length],
  ] as const;
  const chosen = shown ?? (events.length > fewEvents && main > 0 ? "main" : "everything");
  const kinds = timeline.story.kinds.map((kind) => ({
    kind,
    count: events.filter((event) => event.kind === kind).length,
  }));
  return html`<div class="filter">
<fieldset class="choices"><legend class="hidden">${messages.show.title}</legend>${choices
    .filter(([key]) => !(key === "disputed" || key === "one-voice") || site.speaksOf(statusOf[key]))
    .filter(([key, , count]) => key === "everything" || (count > 0 && count < events.length))
    .map(
      ([key, label, count]) =>
        html`<label><input type="radio" name="show" id="show-${key}"${key === chosen && html` checked`}><span>${label} <small>${count}</small></span></label>`,
    )}</fieldset>
${
  kinds.some(({ count }) => count > 0) &&
  html`<details><summary>${messages.show.kinds}</summary><fieldset class="kinds"><legend class="hidden">${messages.show.kinds}</legend>${kinds
    .filter(({ count }) => count > 0)
    .map(
      ({ kind, count }) =>
        html`<label class="${familyClass(site, kind.family)}"><input type="checkbox" id="kind-${kind.key}">${kindGlyph(kind)}<span>${kind.label} <small>${count}</small></span></label>`,
    )}</fieldset></details>`
}
</div>
`;
}
