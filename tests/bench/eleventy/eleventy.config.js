// The site that Dateline makes of the same story, as one would write it for Eleventy after its guide and its starter for
// blogs: layouts and pages in Nunjucks, and lists of events as collections by tag.

const longDay = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

export default function (eleventyConfig) {
  eleventyConfig.addFilter("longDay", (date) => longDay.format(date));
  eleventyConfig.addFilter("isoDay", isoDay);
  eleventyConfig.addFilter("monthName", (name) => month.format(new Date(`${name}-01`)));
  eleventyConfig.addFilter("byDay", byDay);
  eleventyConfig.addFilter("head", (items, count) => items.slice(0, count));
  eleventyConfig.addFilter("latest", (events) => [...events].sort((a, b) => b.data.added - a.data.added).slice(0, 50));
  eleventyConfig.addFilter("named", (events, field) => [...new Set(events.flatMap(({ data }) => data[field]))]);
  eleventyConfig.addFilter("important", (events) => events.filter(({ data }) => data.importance === 3));
  eleventyConfig.addFilter("ownFields", ownFields);

  eleventyConfig.addCollection("byId", (api) =>
    Object.fromEntries(api.getAll().map((item) => [item.filePathStem.slice(1), item])),
  );
  eleventyConfig.addCollection("eventsOf", (api) => eventsOf(api.getFilteredByTag("events")));
  eleventyConfig.addCollection("months", (api) => [
    ...new Set(api.getFilteredByTag("events").flatMap(({ data }) => data.timeline)),
  ]);

  return {
    dir: { input: "content", includes: "../_includes", data: "../_data" },
    markdownTemplateEngine: "njk",
    htmlTemplateEngine: "njk",
  };
}

/** A day without a time is a date in YAML; what is less exact is a text. */
function isoDay(date) {
  return date instanceof Date ? date.toISOString().slice(0, 10) : date;
}

function byDay(events) {
  const days = new Map();
  for (const event of events) {
    const day = isoDay(event.date);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days].map(([day, ofDay]) => ({ day, date: new Date(day), events: ofDay }));
}

/** The events that name a record where they have no tag for it: Eleventy goes through all entries for each tag. */
function eventsOf(events) {
  const lists = {};
  for (const event of events) {
    for (const field of ["sources", "questions", "speakers", "subjects"]) {
      for (const id of event.data[field]) {
        const key = `${field}/${id}`;
        lists[key] ??= [];
        lists[key].push(event);
      }
    }
  }
  return lists;
}

/** The fields of an entry without what Eleventy adds. */
function ownFields({ page, collections, eleventy, pkg, site, layout, tags, ...fields }) {
  return fields;
}
