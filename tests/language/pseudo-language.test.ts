import { parse } from "parse5";
import { expect, it } from "vitest";
import { timelineJson } from "../../src/export/timeline-json.ts";
import { english } from "../../src/language/english/english.ts";
import type { Language } from "../../src/language/language.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { storyStyle } from "../../templates/pieces/story-style.ts";
import { renderSite } from "../render-site.ts";
import { harbour } from "../stories/stories.ts";

/** A language written from right to left, whose every phrase can be told from a word that a template has of its own. */
const { formats, phraseFormats, heading } = english.dates;
const pseudo: Language = {
  ...(marked(english) as Language),
  dates: { ...(marked(english.dates) as Language["dates"]), locale: "ar", formats, phraseFormats, heading },
};

/** The same catalogue with brackets around every phrase. */
function marked(value: unknown): unknown {
  if (typeof value === "string") return `⟦${value}⟧`;
  if (typeof value === "function") return (...args: unknown[]) => marked(value(...args));
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each)]));
}

const { timeline } = makeTimeline(await readContentFolder(harbour), { drafts: true });
const site = new Site(timeline, pseudo);
const pages: (readonly [file: string, markup: string])[] = [];
for await (const page of renderSite(site)) pages.push(page);

it("says every word of the interface in the language of the interface", () => {
  // The countries on a map are named in the language of the story.
  const countries = new Intl.DisplayNames(timeline.story.language, { type: "region" });
  const own = `${timelineJson(timeline, site.messages)} ${countries.of("US")} ${countries.of("CA")}`.toLowerCase();
  const foreign = pages.flatMap(([file, markup]) =>
    textsOf(markup)
      .flatMap((text) => unmarked(text).match(/[A-Za-z]+/g) ?? [])
      .filter((word) => word.length > 3 && !own.includes(word.toLowerCase()))
      .map((word) => `${file}: ${word}`),
  );
  expect([...new Set(foreign)]).toEqual([]);
});

it("says on every page in which language and direction its words run", () => {
  for (const [file, markup] of pages) {
    expect(markup, file).toContain('<html lang="ar" dir="rtl">');
  }
  const event = pages.find(([file]) => file.includes("/events/ferry-touches-bridge/"))?.[1];
  expect(event).toContain(`<h1 lang="en-US" dir="ltr">`);
});

it("puts the quotation marks of the interface around words in any language", () => {
  expect(storyStyle(site)).toContain(`q{quotes:"⟦“" "”⟧"}`);
});

/** What is left of a text without the phrases of the interface; dates are Arabic. */
function unmarked(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, " ");
  return rest === text ? rest : unmarked(rest);
}

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

/** The texts that a reader sees. */
function textsOf(markup: string): readonly string[] {
  const within = (node: Node): readonly string[] => {
    if (node.nodeName === "#text") return [node.value ?? ""];
    return ["script", "style", "pre", "code"].includes(node.nodeName) ? [] : (node.childNodes ?? []).flatMap(within);
  };
  // A number in bold type does not end its phrase.
  return within(parse(markup.replace(/<\/?b>/g, "")) as Node);
}
