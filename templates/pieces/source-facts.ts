import { doiAddress } from "../../src/export/doi-address.ts";
import type { Html } from "../../src/html.ts";
import { statedName } from "../../src/language/names.ts";
import type { Source } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { type Fact, facts } from "./facts.ts";
import { actorLink, outwardLink } from "./links.ts";
import { sourceAddress } from "./source-address.ts";
import { whenElement } from "./when.ts";

/** What is stated of a source as far as the name does not say it by which it goes, and more facts. */
export function sourceFacts(site: Site, source: Source, ...more: readonly Fact[]): Html {
  const { messages } = site;
  const isNamed = (source.outlet ?? source.title) !== undefined;
  const isShort = source.short !== undefined;
  const isMoreThanOutlet = source.publisher === undefined || source.title !== undefined;
  return facts([
    [messages.outletAndTitle, isNamed && isShort && isMoreThanOutlet && statedName(source, messages)],
    [messages.described, (isNamed || isShort) && source.described, source.compilation && messages.compilation],
    [source.publisher?.type.label ?? "", source.publisher && actorLink(site, source.publisher)],
    [messages.sourceKind, source.kind !== "article" && messages.sourceKinds[source.kind]],
    [messages.author, source.author],
    [messages.published, whenElement(site, source.published)],
    [messages.address, sourceAddress(site, source)],
    [messages.isbn, source.isbn],
    [messages.doi, source.doi && outwardLink(doiAddress(source.doi), source.doi)],
    [messages.accessed, source.accessed && whenElement(site, source.accessed)],
    [messages.licence, source.quotable],
    [messages.copies, source.origin && actorLink(site, source.origin)],
    ...more,
  ]);
}
