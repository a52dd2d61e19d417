import type { Actor, Speaker } from "../../model.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import { known, pageOf } from "./linked-data.ts";
import type { Agent, Organization, Person, WebPage } from "./schema-org.ts";

/** The page of an actor. */
export function actorData(site: Site, actor: Actor): WebPage {
  const path = url.actorPath(actor);
  const names = [...actor.aliases, ...actor.nativeNames.map(({ name }) => name)];
  const also = known({ alternateName: names.length > 0 ? names : undefined });
  const { partOf } = actor;
  return {
    "@type": "ProfilePage",
    ...pageOf(site, path, actor.name),
    mainEntity: isPerson(actor)
      ? { ...person(site, actor), ...also, ...known({ memberOf: partOf && organization(site, partOf) }) }
      : {
          ...organization(site, actor),
          ...also,
          ...known({ parentOrganization: partOf && organization(site, partOf) }),
        },
  };
}

/** Someone who speaks. Without a record there is a description and no name. */
export function speakerData(site: Site, speaker: Speaker): Agent {
  if ("unnamed" in speaker) return { "@type": "Person", description: speaker.unnamed };
  return isPerson(speaker.actor) ? person(site, speaker.actor) : organization(site, speaker.actor);
}

function person(site: Site, actor: Actor): Person {
  return { "@type": "Person", ...identity(site, actor) };
}

function organization(site: Site, actor: Actor): Organization {
  return { "@type": "Organization", ...identity(site, actor) };
}

function identity(site: Site, actor: Actor) {
  return { "@id": site.address(url.actorPath(actor)), name: actor.name };
}

/** schema.org knows persons and organisations, and nobody who may be either. */
function isPerson({ type }: Actor): boolean {
  return type.key === "person";
}
