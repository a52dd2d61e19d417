import { webAddressFault } from "../validate/web-address.ts";
import { firstText, type ItemFields, isFields, textsAt, valuesAt } from "./fields.ts";
import type { Unread } from "./imported.ts";
import type { ItemSource } from "./item.ts";
import { readItemDate } from "./item-dates.ts";
import type { MappedDate, MappedSource } from "./mapping.ts";
import { namesAt } from "./names.ts";

/**
 * Reads the sources that one part of a mapping names: those of a list in the item, or else one for each outlet, title,
 * author or address. What is named once holds for all of them.
 */
export function sourcesAt(
  fields: ItemFields,
  { list, ...mapped }: MappedSource,
  locale: string,
  unread: Unread,
): readonly ItemSource[] {
  if (list !== undefined) {
    return valuesAt(fields, list)
      .flat()
      .flatMap((each) =>
        isFields(each) ? sourcesAt(each, mapped, locale, unread) : textsAt({ each }, "each").map(sourceOfText),
      );
  }
  const { published, ...named } = mapped;
  const values = Object.fromEntries(
    Object.entries(named).map(([name, each]) => [name, each ? namesAt(fields, each, unread) : []]),
  );
  const day = published && dayOf(fields, published, locale, unread);
  const count = Math.max(day === undefined ? 0 : 1, ...Object.values(values).map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const at = (name: keyof typeof named) => {
      const [first, ...others] = values[name] ?? [];
      return others.length === 0 ? first : values[name]?.[index];
    };
    const url = at("url");
    return {
      outlet: at("outlet"),
      title: at("title"),
      author: at("author"),
      url: url !== undefined && !webAddressFault(url) ? url : undefined,
      published: day,
    };
  });
}

/** The day on which a source was published, if its field is filled in with one. */
function dayOf(fields: ItemFields, mapped: MappedDate, locale: string, unread: Unread): string | undefined {
  if (firstText(fields, mapped.field) === undefined) return undefined;
  const day = readItemDate(fields, mapped, locale);
  if ("edtf" in day) return day.edtf;
  unread(`the day of the source: ${day.why}`);
  return undefined;
}

/** A source of which a list has no more than an address or a title. */
function sourceOfText(text: string): ItemSource {
  const nothing = { outlet: undefined, title: undefined, author: undefined, url: undefined, published: undefined };
  return webAddressFault(text) ? { ...nothing, title: text } : { ...nothing, url: text };
}
