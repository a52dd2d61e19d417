import { readWhen, type When } from "../../src/date/when.ts";
import { type DraftedArticle, draftArticle } from "../../src/draft/draft-article.ts";
import type { Drafts } from "../../src/draft/drafts.ts";
import { draftsOf as draftsOfText } from "../../src/draft/drafts-of.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { type Files, story } from "../story.ts";

export const records: Files = {
  "story.yaml": `title: The harbour
about: An invented harbour.
language: en
zone: UTC
kinds: {incident: Incidents}
actor_types: {person: Person, body: Public body, media: News outlet}
place_types: {town: Town, region: Region}
`,
  "actors/patrol.md": "---\nname: Harbour Patrol\naliases: [the patrol]\ntype: body\n---\n",
  "actors/ruth-ofori.md": "---\nname: Ruth Ofori\ntype: person\npart_of: patrol\n---\n",
  "actors/courier.md": "---\nname: The Courier\ntype: media\n---\n",
  "places/coast.md": "---\nname: Vern Coast\ntype: region\n---\n",
  "places/larkham.md": "---\nname: Larkham\ntype: town\nwithin: coast\n---\n",
  "sources/report.md": "---\noutlet: The Bugle\ntitle: Ferry hits pier\npublished: 2023-03-14\n---\n",
};

/** 14 March 2023 is a Tuesday. */
export const published = readWhen("2023-03-14", "UTC") as When;

export const { timeline } = makeTimeline(story(records), { drafts: true });

export function drafted(text: string): DraftedArticle {
  return draftArticle(text, published, timeline);
}

export function draftsOf(text: string): Drafts {
  return draftsOfText(text, { id: "report", published }, timeline);
}

/** Who says each sentence: ids, `+` before a name that has no record, `?` before words for somebody who is not named. */
export function speakersIn(text: string): readonly string[] {
  const claims = draftsOf(text).drafts.flatMap((draft) => draft.claims);
  return claims
    .toSorted((a, b) => a.start - b.start)
    .map(({ by }) =>
      by.map((each) => ("id" in each ? each.id : "new" in each ? `+${each.new}` : `?${each.unnamed}`)).join("&"),
    );
}
