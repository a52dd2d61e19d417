import type { RuleCase } from "../rule-case.ts";

/** Settings with words of the records around them, and these lines. */
const settings = (lines: string) => `title: The swing bridge of Larkham
about: What happened.
language: en-US
zone: America/New_York
${lines}
kinds: {accident: Accident, measure: Measure, repair: Repair}
affiliations: {public: Public, private: Private}
actor_types: {body: Public body, company: Company, association: Association, agency: News agency}
place_types: {county: County, town: Town, site: Site}
`;

/** What was so before is no change. */
const asEver = (text: string) => ({ "before/story.yaml": text, "story.yaml": text });

export const ruleCase: RuleCase = {
  says: "The addresses of a published story are not those of an example.",
  why: "`example.org`, `example.com`, `example.net` and what ends in `.test`, `.invalid` or `.localhost` belong to nobody (RFC 2606), nor does what ends in `.example`, which is warned of once there is a `repository`. They show what an address looks like; a site that says that it lies there is found by no search, and its feeds lead nowhere. `npm run build -- --publish`, with which the workflows publish, refuses an `address` of any of them.",
  bad: [
    asEver(settings("address: https://example.org/our-timeline/")),
    asEver(settings("contact: mailto:editor@example.org")),
    asEver(settings("address: https://news.example/\nrepository: https://github.com/owner/name")),
  ],
  good: [{ "story.yaml": settings("address: https://news.example/our-timeline/") }],
};
