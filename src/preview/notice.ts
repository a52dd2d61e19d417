import { join } from "node:path";
import { type Html, type HtmlValue, html } from "../html.ts";
import type { Problem } from "../problem.ts";
import { hasErrors } from "../report/diagnostics.ts";
import { spot } from "../report/spot.ts";
import type { Shown } from "./rebuild.ts";

/** Where the preview tells its pages that the site was built again. */
export const changesPath = "/preview/changes";
export const reloadScriptPath = "/preview/reload.js";

/** Puts the preview's own script and what there is to say into a page of the site. */
export function withNotice(markup: string, shown: Shown, content: string, href: (path: string) => string): string {
  return markup
    .replace("</head>", () => `${scriptElement(shown, href)}</head>`)
    .replace(/<main[^>]*>/, (main) => `${main}${notice(shown, content)}`);
}

/** A page of the preview's own, for when there is no site yet, or its page cannot be made. */
export function noticePage(shown: Shown, content: string, href: (path: string) => string): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
${scriptElement(shown, href)}</head>
<body>
<main>
<h1>${shown.built ? "This page could not be made" : "There is no site to show yet"}</h1>
${notice(shown, content)}
</main>
</body>
</html>
`);
}

function scriptElement({ version }: Shown, href: (path: string) => string): Html {
  return html`<script src="${href(reloadScriptPath)}" data-version="${version}" defer></script>
`;
}

function notice({ built, diagnostics, failure }: Shown, content: string): Html {
  const problems = diagnostics?.problems ?? [];
  const list = html`<ul>
${problems.map((problem) => problemItem(problem, content))}</ul>`;
  const isBroken = hasErrors({ problems });
  const hasOldSite = built && (failure !== undefined || isBroken);
  return html`${failure !== undefined && box("The site could not be built", html`<pre>${failure}</pre>`)}
${isBroken && box(hasOldSite ? "These problems are in the way; what you see is the last site without them" : "What is wrong with the content", list)}
${problems.length > 0 && !isBroken && folded(warningsIn(problems.length), list)}
${built?.site.timeline.events.length === 0 && box("This story has no events yet", firstEntry(content))}`;
}

function warningsIn(number: number): string {
  return `${number} ${number === 1 ? "warning" : "warnings"} in the content`;
}

/** What may wait takes one line until somebody opens it. */
function folded(summary: string, body: HtmlValue): Html {
  return html`<details class="preview-notice">
<summary>${summary}</summary>
${body}
</details>
`;
}

function box(heading: string, body: HtmlValue): Html {
  return html`<aside class="preview-notice" role="alert">
<h2>${heading}</h2>
${body}
</aside>
`;
}

function problemItem({ at, rule, severity, found, wanted, fix }: Problem, content: string): Html {
  return html`<li><p><code>${spot(content, at)}</code> ${severity} ${rule}${at.field !== undefined && html` in <code>${at.field}</code>`}</p>
<dl><div><dt>found</dt><dd>${found}</dd></div><div><dt>wanted</dt><dd>${wanted}</dd></div><div><dt>fix</dt><dd>${fix}</dd></div></dl></li>
`;
}

function firstEntry(content: string): Html {
  return html`<p>Write the first one into <code>${join(content, "events", "first-event.md")}</code>, beside records of the places, actors and sources that it names:</p>
<pre>---
title: What happened, in your own words
date: 2023-06-04
places: a name of a place in ${join(content, "places")}
actors: a name of an actor in ${join(content, "actors")}
sources: the id of a source in ${join(content, "sources")}
---
One to three short paragraphs.
</pre>
<p>Every field is described in <code>docs/content-model.md</code>.</p>
`;
}
