import type { Actor, Speaker } from "../../model.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import { alternateNames, pageOf } from "./linked-data.ts";
import type { Agent, Named, Organization, Person, WebPage } from "./schema-org.ts";

/** Describes the page of an actor. */
export function actorData(site: Site, actor: Actor): WebPage {
  return {
    "@type": "ProfilePage",
    ...pageOf(site, url.actorPath(actor), actor.name),
    mainEntity: isPerson(actor) ? personData(site, actor) : organizationData(site, actor),
  };
}

/** Describes whoever made a claim. A speaker without a record has a description and no name. */
export function speakerData(site: Site, speaker: Speaker): Agent {
  if ("unnamed" in speaker) return { "@type": "Person", description: speaker.unnamed };
  return named(site, speaker.actor, isPerson(speaker.actor) ? "Person" : "Organization");
}

function personData(site: Site, actor: Actor): Person {
  return {
    ...named(site, actor, "Person"),
    alternateName: alternateNames(actor),
    memberOf: actor.partOf && named(site, actor.partOf, "Organization"),
  };
}

function organizationData(site: Site, actor: Actor): Organization {
  return {
    ...named(site, actor, "Organization"),
    alternateName: alternateNames(actor),
    parentOrganization: actor.partOf && named(site, actor.partOf, "Organization"),
  };
}

function named<Type extends "Person" | "Organization">(site: Site, actor: Actor, type: Type): Named<Type> {
  return { "@type": type, "@id": site.address(url.actorPath(actor)), name: actor.name };
}

/** schema.org has persons and organisations, and no type for an actor who may be either. */
function isPerson({ type }: Actor): boolean {
  return type.key === "person";
}
