import { datetimeAttribute } from "../../date/words.ts";
import { sourcePath } from "../../group/source-path.ts";
import type { Claim, Event } from "../../model.ts";
import type { Site } from "../../site/site.ts";
import { plainText } from "../../text/plain-text.ts";
import * as url from "../../url.ts";
import { speakerData } from "./actor-data.ts";
import { startAndEnd } from "./dates.ts";
import { imagesData } from "./image-data.ts";
import { type LinkedData, pageOf } from "./linked-data.ts";
import { locationData } from "./place-data.ts";
import { articleData } from "./source-data.ts";

/**
 * Describes the page of an event, its sources and the claims in them. A claim says what somebody stated and gives no
 * verdict on it. The page has the date of the event in EDTF; the event has it only where that says no more than is known.
 */
export function eventData(site: Site, event: Event): LinkedData {
  const { added, corrections } = event;
  const modified = corrections.at(-1)?.on ?? added;
  return {
    "@type": "WebPage",
    ...pageOf(site, url.eventPath(event), event.title),
    temporalCoverage: event.when.edtf,
    datePublished: added && datetimeAttribute(added),
    dateModified: modified && datetimeAttribute(modified),
    mainEntity: mainEvent(site, event),
  };
}

function mainEvent(site: Site, event: Event): LinkedData {
  return {
    ...named(site, event),
    description: plainText(event.body.html),
    keywords: event.tags.length > 0 ? event.tags : undefined,
    image: imagesData(site, event.media),
    ...startAndEnd(event.when),
    eventStatus: event.planned ? "EventScheduled" : undefined,
    location: event.places.length > 0 ? event.places.map((place) => locationData(site, place)) : undefined,
    superEvent: event.partOf && named(site, event.partOf),
    subjectOf: [
      ...event.sources.map((source) => articleData(site, source)),
      ...event.claims.map((claim) => claimData(site, claim)),
    ],
  };
}

function named(site: Site, event: Event): LinkedData {
  return { "@type": "Event", "@id": site.address(url.eventPath(event)), name: event.title };
}

function claimData(site: Site, claim: Claim): LinkedData {
  return {
    "@type": "Claim",
    "@id": site.address(url.claimPath(claim)),
    text: claim.says,
    author: claim.by.length > 0 ? claim.by.map((speaker) => speakerData(site, speaker)) : undefined,
    appearance: { "@id": site.address(sourcePath(site.timeline, claim.source)) },
    datePublished: claim.said && datetimeAttribute(claim.said),
  };
}
