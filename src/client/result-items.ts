import type { SearchMessages } from "../language/language.ts";
import { excerpt, marked, type Piece } from "../search/excerpt.ts";
import type { EventData, SearchData } from "../search/search-data.ts";
import { type FoundPage, type Match, otherNames, type WordIndex } from "../search/word-index.ts";
import { eventPath } from "../url.ts";
import { type Attributes, element } from "./element.ts";

/** An event that was found, and how it fits the words sought. */
export interface FoundEvent {
  readonly event: EventData;
  readonly match: Match | undefined;
}

/** Makes functions that turn what was found into items of a list, with the words marked that were sought. */
export function itemsFrom(
  { places, terms, language: lang, direction: dir, comma }: SearchData,
  index: WordIndex,
  href: (path: string) => string,
  messages: SearchMessages,
) {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const labels = new Map(terms.kind.map(({ id, name }) => [id, name]));
  const badges = new Map(terms.status.map(({ id, badge }) => [id, badge]));
  const words = { lang, dir };
  const link = (path: string, pieces: readonly Piece[]) =>
    element("a", { href: href(path), ...words }, ...nodes(pieces));
  const small = (text: string | undefined, attributes: Attributes = {}) =>
    text ? [element("span", attributes, text)] : [];
  return {
    page: ({ page, match }: FoundPage) =>
      element("li", {}, link(page.path, foundName(page, match)), ...small(messages.pageKinds[page.kind])),
    event: ({ event, match }: FoundEvent) => {
      const { title, when, kinds = [], marks = [], status, importance } = event;
      const sought = match?.words ?? new Set();
      const around = match ? excerpt(index.textsOf(event), sought) : [];
      return element(
        "li",
        { class: `importance-${importance}` },
        element("h3", {}, link(eventPath(event), marked(title, sought))),
        element(
          "p",
          { class: "event-facts" },
          ...small(when),
          ...small(kinds.map((kind) => labels.get(kind) ?? kind).join(comma), words),
          ...small(event.places.map((id) => names.get(id) ?? id).join(comma), words),
          ...marks.map((mark) => element("strong", {}, mark)),
          ...small(badges.get(status), { class: `badge ${status}` }),
        ),
        ...(around.length > 0 ? [element("p", { class: "excerpt", ...words }, ...nodes(around))] : []),
      );
    },
  };
}

/** The name of a page, or that other name in which words were found, with these marked. */
function foundName(page: FoundPage["page"], { words }: Match): readonly Piece[] {
  const names = [page.name, ...otherNames(page)].map((name) => marked(name, words));
  return names.find((pieces) => pieces.some(({ isMatch }) => isMatch)) ?? names[0] ?? [];
}

function nodes(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, isMatch }) => (isMatch ? element("mark", {}, text) : text));
}
