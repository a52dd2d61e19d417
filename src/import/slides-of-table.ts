import type { Table } from "./rows.ts";

/** Turns a spreadsheet of slides into the JSON of the same slides. */
export function slidesOfTable({ rows }: Table): unknown {
  const all = rows.map(({ fields }) => {
    const cell = (name: string) => fields[name] as string | undefined;
    const date = (end: "" | "End ") => {
      const time = cell(`${end}Time`);
      const [, hour, minute, second] = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.0+)?)?$/.exec(time ?? "") ?? [];
      const [year, month, day] = ["Year", "Month", "Day"].map((part) => cell(`${end}${part}`));
      return year && { year, month, day, hour, minute, second, ...(time && hour === undefined && { time }) };
    };
    return {
      type: cell("Type")?.toLowerCase(),
      slide: {
        start_date: date(""),
        end_date: date("End "),
        display_date: cell("Display Date"),
        text: { headline: cell("Headline"), text: cell("Text") },
        media: {
          url: cell("Media"),
          credit: cell("Media Credit"),
          caption: cell("Media Caption"),
          thumbnail: cell("Media Thumbnail"),
        },
        group: cell("Group"),
        background: cell("Background"),
      },
    };
  });
  const ofType = (type: "title" | "era") => all.filter((each) => each.type === type).map((each) => each.slide);
  return {
    title: ofType("title")[0],
    eras: ofType("era"),
    events: all.filter(({ type }) => type !== "title" && type !== "era").map((each) => each.slide),
  };
}
