import type { Site } from "../../site/site.ts";
import { pageOf } from "./linked-data.ts";
import type { WebPage } from "./schema-org.ts";

/** More of a list would only repeat the links of its page. */
const longestList = 100;

/** A page that lists others, given by their paths. */
export function listData(site: Site, path: string, name: string, items: readonly string[]): WebPage {
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
