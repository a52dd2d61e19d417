import type { SearchMessages } from "../language/language.ts";
import { type Faceted, filter, withFacets } from "../search/filter.ts";
import { inOrder } from "../search/order.ts";
import { choicesIn, type Query, withFittingOrder } from "../search/query.ts";
import type { SearchData } from "../search/search-data.ts";
import { WordIndex } from "../search/word-index.ts";
import { below, searchDataPath } from "../url.ts";
import { onNavigation, pushQuery, queryInAddress, replaceQuery } from "./address.ts";
import { element } from "./element.ts";
import { itemsFrom } from "./result-items.ts";
import { ResultList } from "./result-list.ts";
import { SearchForm } from "./search-form.ts";

/** The words of the site's language, which stand before this script in its file. */
declare const searchWords: { readonly search: SearchMessages };

const root = document.getElementById("search");
if (root) startSearch(root, searchWords.search);

/** Fetches the search data and builds the search in the page. */
async function startSearch(root: HTMLElement, messages: SearchMessages): Promise<void> {
  const href = (path: string) => below(root.dataset.base ?? "/", path);
  const status = element("p", { role: "status" }, messages.loading);
  root.append(status);
  const data = await fetchData(href(searchDataPath));
  if (!data) {
    status.textContent = messages.failed;
    return;
  }

  const events = withFacets(data);
  const index = new WordIndex(data);
  const form = new SearchForm({ place: data.places, actor: data.actors, ...data.terms }, messages, data.comma, {
    lang: data.language,
    dir: data.direction,
  });
  const results = new ResultList(itemsFrom(data, index, href, messages), messages);
  const toResults = element("button", { type: "button" }, messages.show);
  toResults.addEventListener("click", () => results.focusFirst());

  const show = (query: Query) => {
    if (query.q !== "" && !index.isFilled) {
      status.textContent = messages.loading;
      return;
    }
    const { pages, entries, counts, words } = answerTo(query, events, index, messages);
    form.show(query, counts);
    results.show(pages, entries);
    status.textContent = words;
  };

  let current = queryInAddress();
  const goTo = (query: Query) => {
    current = query;
    form.write(query);
    show(query);
  };

  form.onChanged((query, how) => {
    goTo(withFittingOrder(query, current));
    if (how === "typed") replaceQuery(current);
    else pushQuery(current);
  });
  form.onSubmitted(() => results.focusFirst());
  onNavigation(goTo);

  const filled = index.fill();
  if (current.q !== "") await filled;
  root.replaceChildren(form.element, element("div", { class: "found" }, status, toResults), results.element);
  goTo(current);
  await filled;
  if (current.q !== "") show(current);
}

/** What a query finds, in words too. One that asks for nothing finds the main events, where there are any. */
function answerTo(query: Query, events: readonly Faceted[], index: WordIndex, messages: SearchMessages) {
  const matches = query.q === "" ? undefined : index.search(query.q);
  const fitting = matches ? events.filter(({ event }) => matches.byEvent.has(event.id)) : events;
  const { found, counts } = filter(fitting, query);
  const matched = found.map(({ event }) => ({ event, match: matches?.byEvent.get(event.id) }));
  const choices = choicesIn(query);
  const main = query.q === "" && choices === 0 ? matched.filter(({ event }) => event.importance === 3) : [];
  const { pages = [], unknown = [] } = matches ?? {};
  const words = [
    unknown.length > 0 && messages.similar(unknown),
    pages.length > 0 && messages.foundPages(pages.length),
    main.length > 0 ? messages.foundMain(main.length, found.length) : messages.found(found.length),
    choices > 0 && messages.filters(choices),
  ];
  return {
    pages,
    entries: inOrder(main.length > 0 ? main : matched, query.sort),
    counts,
    words: words.filter(Boolean).join(" · "),
  };
}

async function fetchData(address: string): Promise<SearchData | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as SearchData) : undefined;
  } catch {
    return undefined;
  }
}
