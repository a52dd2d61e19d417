import { forges } from "../src/contribution/forges.ts";
import { newEvent, newSource } from "../src/contribution/new-record.ts";
import { deskData } from "../src/export/desk-data.ts";
import { type Html, html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { outwardLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";

export const template: Template = { path: () => url.contributePath, render };

/** The page that its script turns into a form; without one it says what to do instead. */
function render(site: Site): string {
  const { desk } = site.messages;
  const isOffered = deskData(site) !== undefined;
  return page(site, {
    path: url.contributePath,
    title: desk.title,
    unlisted: true,
    head:
      isOffered &&
      html`<script src="${site.href(url.deskFilePath("page.js"))}" type="module"></script>
`,
    body: html`<h1>${desk.title}</h1>
<p class="standfirst">${desk.intro}</p>
<div id="desk" class="desk" data-base="${site.basePath}">
<p>${isOffered ? desk.needsScript : desk.tooLarge}</p>
${byHand(site)}
</div>`,
  });
}

/** How to write a file oneself, and to whom else to turn. */
function byHand({ timeline, messages }: Site): Html {
  const { repository, contact } = timeline.story;
  const { desk, contribution } = messages;
  const forge = repository && forges[repository.forge];
  const drafts = [
    {
      label: contribution.addEvent,
      folder: "events",
      name: contribution.newEvent.fileName,
      text: newEvent(contribution),
    },
    {
      label: contribution.addSource,
      folder: "sources",
      name: contribution.newSource.fileName,
      text: newSource(contribution),
    },
  ];
  const links: readonly (readonly [label: string, address: string])[] = [
    ...(repository && forge
      ? [
          ...drafts.map(
            ({ label, folder, name, text }) => [label, forge.create(repository, folder, name, text)] as const,
          ),
          [desk.files, repository.address] as const,
        ]
      : []),
    ...(contact === undefined ? [] : [[messages.contact, contact] as const]),
  ];
  const items = links.map(([label, address]) => html`<li>${outwardLink(address, label)}</li>`);
  return html`${items.length > 0 && html`<ul>${items}</ul>`}${
    forge &&
    !forge.takesText &&
    drafts.map(
      ({ label, text }) =>
        html`<details><summary>${contribution.toPaste(label)}</summary><pre class="sample">${text}</pre></details>`,
    )
  }`;
}
