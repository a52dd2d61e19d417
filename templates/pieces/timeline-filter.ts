import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import { isDispute } from "../../src/relate/status.ts";
import type { Site } from "../../src/site/site.ts";
import { familyClass, kindGlyph } from "./kind-mark.ts";
import { tagClass, tagsToChoose } from "./tags.ts";

/** With fewer events than this, all are shown from the start. */
const fewEvents = 24;

/** The status that tells whether a choice by accounts stands. */
const statusOf = { disputed: "disputed", "one-voice": "one-origin" } as const;

/** Choices of what the timeline shows. They work by rules of the style sheet; without these, all is shown. Nothing where there is one choice. */
export function timelineFilter(site: Site, events: readonly Event[], shown?: "everything"): Html | false {
  const { messages, timeline } = site;
  const main = events.filter(({ importance }) => importance === 3).length;
  const choices = [
    ["main", messages.show.main, main],
    ["everything", messages.show.everything, events.length],
    ["disputed", messages.show.disputed, events.filter(({ status }) => isDispute(status)).length],
    ["one-voice", messages.show.oneVoice, events.filter(({ origins }) => origins.length === 1).length],
  ] as const;
  const offered = choices
    .filter(([key]) => !(key === "disputed" || key === "one-voice") || site.speaksOf(statusOf[key]))
    .filter(([key, , count]) => key === "everything" || (count > 0 && count < events.length));
  const chosen = shown ?? (events.length > fewEvents && main > 0 ? "main" : "everything");
  const kinds = timeline.story.kinds.map((kind) => ({
    kind,
    count: events.filter((event) => event.kinds.includes(kind)).length,
  }));
  const tags = tagsToChoose(site).map((tag) => ({
    tag,
    count: events.filter((event) => event.tags.includes(tag)).length,
  }));
  const parts = [
    offered.length > 1 &&
      html`<fieldset class="choices"><legend class="hidden">${messages.show.title}</legend>${offered.map(
        ([key, label, count]) =>
          html`<label><input type="radio" name="show" id="show-${key}"${key === chosen && html` checked`}><span>${label} <small>${count}</small></span></label>`,
      )}</fieldset>
`,
    several(
      messages.show.kinds,
      kinds.map(
        ({ kind, count }) =>
          count > 0 &&
          html`<label class="${familyClass(site, kind.family)}"><input type="checkbox" id="kind-${kind.key}">${kindGlyph(site, kind)}<span>${kind.label} <small>${count}</small></span></label>`,
      ),
    ),
    several(
      messages.tags,
      tags.map(
        ({ tag, count }) =>
          count > 0 &&
          html`<label><input type="checkbox" id="${tagClass(tag)}"><span>${tag} <small>${count}</small></span></label>`,
      ),
    ),
  ];
  return (
    parts.some((part) => part) &&
    html`<div class="filter">
${parts}
</div>
`
  );
}

/** A fold of choices that add to one another; none where there are none. */
function several(title: string, choices: readonly (Html | false)[]): Html | false {
  return (
    choices.some((choice) => choice) &&
    html`<details><summary>${title}</summary><fieldset class="kinds"><legend class="hidden">${title}</legend>${choices}</fieldset></details>`
  );
}
