import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import { isDispute } from "../../src/relate/status.ts";
import type { Site } from "../../src/site/site.ts";
import { familyClass, kindGlyph } from "./kind-mark.ts";
import { tagClass, tagsToChoose } from "./tags.ts";

/** With fewer events than this, all are shown from the start. */
const fewEvents = 24;

/**
 * Choices of what the timeline shows, of which one holds. That of kinds or tags offers several, which add to one another.
 * They work by rules of the style sheet; without these, all is shown. Nothing where there is one choice.
 */
export function timelineFilter(site: Site, events: readonly Event[], shown?: "everything"): Html | false {
  const { messages, timeline } = site;
  const count = (isCounted: (event: Event) => boolean) => events.filter(isCounted).length;
  const main = count(({ importance }) => importance === 3);
  const disputed = site.speaksOf("disputed") ? count(({ status }) => isDispute(status)) : 0;
  const oneVoice = site.speaksOf("one-origin") ? count(({ origins }) => origins.length === 1) : 0;
  const whole = [
    ["main", messages.show.main, main],
    ["everything", messages.show.everything, events.length],
    ["disputed", messages.show.disputed, disputed],
    ["one-voice", messages.show.oneVoice, oneVoice],
  ] as const;
  const chosen = shown ?? (events.length > fewEvents && main > 0 ? "main" : "everything");
  const kinds = timeline.story.kinds.map((kind) => {
    const those = count((event) => event.kinds.includes(kind));
    return (
      those > 0 &&
      html`<label class="${familyClass(site, kind.family)}"><input type="checkbox" id="kind-${kind.key}">${kindGlyph(site, kind)}<span>${kind.label} <small>${those}</small></span></label>`
    );
  });
  const tags = tagsToChoose(site).map((tag) => {
    const those = count((event) => event.tags.includes(tag));
    return (
      those > 0 &&
      html`<label><input type="checkbox" id="${tagClass(tag)}"><span>${tag} <small>${those}</small></span></label>`
    );
  });
  const several = [
    ["kinds", messages.show.kinds, kinds],
    ["tags", messages.tags, tags],
  ] as const;
  const offered = several.filter(([, , labels]) => labels.some((label) => label));
  const choices = [
    ...whole
      .filter(([key, , count]) => key === "everything" || (count > 0 && count < events.length))
      .map(([key, label, count]) => choice(key, html`${label} <small>${count}</small>`, key === chosen)),
    ...offered.map(([key, title]) => choice(key, title)),
  ];
  return (
    choices.length > 1 &&
    html`<div class="filter">
<fieldset class="choices"><legend class="hidden">${messages.show.title}</legend>${choices}</fieldset>
${offered.map(
  ([key, title, labels]) =>
    html`<fieldset class="kinds of-${key}"><legend class="hidden">${title}</legend>${labels}</fieldset>`,
)}
</div>
`
  );
}

function choice(key: string, words: Html | string, isChosen = false): Html {
  return html`<label><input type="radio" name="show" id="show-${key}"${isChosen && html` checked`}><span>${words}</span></label>`;
}
