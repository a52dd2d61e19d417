import { datetimeAttribute } from "../../date/words.ts";
import type { Claim, Event } from "../../model.ts";
import { plainText } from "../../search/plain-text.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import { speakerData } from "./actor-data.ts";
import { startAndEnd } from "./dates.ts";
import { known, pageOf } from "./linked-data.ts";
import { locationData } from "./place-data.ts";
import type { Named, Claim as SchemaClaim, Event as SchemaEvent, WebPage } from "./schema-org.ts";
import { articleData } from "./source-data.ts";

/**
 * The page of an event, its sources and the claims in them. Claims are what is said and no verdict on it. The dates of
 * the event are left out where they would say more than is known; `temporalCoverage` has what is, in EDTF.
 */
export function eventData(site: Site, event: Event): WebPage {
  const { added, corrections } = event;
  const corrected = corrections.at(-1)?.on ?? added;
  return {
    "@type": "WebPage",
    ...pageOf(site, url.eventPath(event), event.title),
    temporalCoverage: event.when.edtf,
    ...known({
      datePublished: added && datetimeAttribute(added),
      dateModified: corrected && datetimeAttribute(corrected),
    }),
    mainEntity: happening(site, event),
  };
}

function happening(site: Site, event: Event): SchemaEvent {
  const { partOf } = event;
  return {
    ...identity(site, event),
    description: plainText(event.body.html),
    ...known(startAndEnd(event.when)),
    ...(event.planned && { eventStatus: "EventScheduled" }),
    location: event.places.map((place) => locationData(site, place)),
    ...known({ superEvent: partOf && identity(site, partOf) }),
    subjectOf: [
      ...event.sources.map((source) => articleData(site, source)),
      ...event.claims.map((claim) => claimData(site, claim)),
    ],
  };
}

function identity(site: Site, event: Event): Named<"Event"> {
  return { "@type": "Event", "@id": site.address(url.eventPath(event)), name: event.title };
}

function claimData(site: Site, claim: Claim): SchemaClaim {
  return {
    "@type": "Claim",
    "@id": site.address(url.claimPath(claim)),
    text: claim.says,
    ...(claim.by.length > 0 && { author: claim.by.map((speaker) => speakerData(site, speaker)) }),
    appearance: { "@id": site.address(url.sourcePath(claim.source)) },
    ...known({ datePublished: claim.said && datetimeAttribute(claim.said) }),
  };
}
