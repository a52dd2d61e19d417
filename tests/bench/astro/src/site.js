export const site = {
  title: "A story to be measured",
  summary: "What happened between the coast and the hills, by many accounts.",
  language: "en-GB",
  address: "https://example.org",
  kinds: { fire: "Fires", flood: "Floods", vote: "Votes", talk: "Talks" },
  affiliations: { coast: "The coast", hills: "The hills" },
  classes: { person: "Person", body: "Body", country: "Country", region: "Region", town: "Town" },
  pages: ["timeline", "places", "actors", "questions", "sources", "about"],
};
