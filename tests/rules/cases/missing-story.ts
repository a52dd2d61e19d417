import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A story has a `story.yaml`.",
  why: "It holds what is said of the story as a whole: its title, what it is about, its language and its time zone.",
  bad: [{ "story.yaml": undefined }],
  good: [
    {
      "story.yaml": `title: The swing bridge
about: A ferry touches a bridge.
language: en
zone: America/New_York
kinds: {accident: Accident, measure: Measure, repair: Repair}
affiliations: {public: Public, private: Private}
actor_types: {body: Public body, company: Company, association: Association, agency: News agency}
place_types: {county: County, town: Town, site: Site}
`,
    },
  ],
};
