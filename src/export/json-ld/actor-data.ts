import type { Actor, Speaker } from "../../model.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import { imagesData } from "./image-data.ts";
import { alternateNames, type LinkedData, pageOf } from "./linked-data.ts";

/** Describes the page of an actor. */
export function actorData(site: Site, actor: Actor): LinkedData {
  return {
    "@type": "ProfilePage",
    ...pageOf(site, url.actorPath(actor), actor.name),
    mainEntity: {
      ...named(site, actor),
      alternateName: alternateNames(actor),
      image: imagesData(site, actor.media),
      [isPerson(actor) ? "memberOf" : "parentOrganization"]: actor.partOf && organization(site, actor.partOf),
    },
  };
}

/** Describes whoever made a claim. A speaker without a record has a description and no name. */
export function speakerData(site: Site, speaker: Speaker): LinkedData {
  if ("unnamed" in speaker) return { "@type": "Person", description: speaker.unnamed };
  return named(site, speaker.actor);
}

/** Whatever has members is an organisation. */
function organization(site: Site, actor: Actor): LinkedData {
  return { ...named(site, actor), "@type": "Organization" };
}

function named(site: Site, actor: Actor): LinkedData {
  const type = isPerson(actor) ? "Person" : "Organization";
  return { "@type": type, "@id": site.address(url.actorPath(actor)), name: actor.name };
}

/** schema.org has persons and organisations, and no type for an actor who may be either. */
function isPerson({ type }: Actor): boolean {
  return type.key === "person";
}
