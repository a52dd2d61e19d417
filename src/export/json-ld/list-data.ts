import type { Site } from "../../site/site.ts";
import { type LinkedData, pageOf } from "./linked-data.ts";

/** The number of items that are listed; more would only repeat the links of the page. */
const longestList = 100;

/** Describes a page that lists other pages, which `items` gives by their paths. */
export function listData(site: Site, path: string, name: string, items: readonly string[]): LinkedData {
  return {
    "@type": "CollectionPage",
    ...pageOf(site, path, name),
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: items.length,
      itemListElement: items.slice(0, longestList).map((item, index) => ({
        "@type": "ListItem",
        position: index + 1,
        url: site.address(item),
      })),
    },
  };
}
