import type { DatedStory } from "../date/dated.ts";
import type { Event, Place, Story, Term } from "../model.ts";
import type { LinkedKinds } from "./kinds.ts";

export function linkStory(
  settings: DatedStory,
  places: ReadonlyMap<string, Place>,
  events: ReadonlyMap<string, Event>,
  { kinds, families }: LinkedKinds,
): Story {
  return {
    at: settings.at,
    title: settings.title,
    shortTitle: settings.short_title,
    logo: settings.logo,
    about: settings.about,
    summary: settings.summary,
    chapters: settings.chapters.map((chapter) => ({ ...chapter, event: events.get(chapter.event ?? "") })),
    language: settings.language,
    interfaceLanguage: settings.interface_language ?? settings.language,
    labels: settings.labels,
    zone: settings.zone,
    zoneLabels: settings.zone_labels,
    address: settings.address === undefined ? undefined : siteAddress(settings.address),
    authority: settings.authority,
    contact: settings.contact,
    repository: settings.repository,
    footer: settings.footer,
    navigation: settings.navigation,
    licence: settings.licence,
    kinds: [...kinds.values()],
    families,
    affiliations: terms(settings.affiliations),
    actorTypes: terms(settings.actor_types),
    placeTypes: terms(settings.place_types),
    region: settings.region,
    elapsedFrom: events.get(settings.elapsed_from ?? ""),
    disputed: settings.disputed.flatMap(({ place, note }) => {
      const disputed = places.get(place);
      return disputed ? [{ place: disputed, note }] : [];
    }),
    status: settings.status,
    asKnown: settings.as_known ? { wholeUntil: settings.as_known.whole_until } : undefined,
  };
}

/** The term with this key; a key without a label is its own label. */
export function termIn(vocabulary: Readonly<Record<string, string>>, key: string): Term {
  return { key, label: vocabulary[key] ?? key };
}

function terms(vocabulary: Readonly<Record<string, string>>): readonly Term[] {
  return Object.entries(vocabulary).map(([key, label]) => ({ key, label }));
}

/** The address of the home page: without query and fragment, and with a slash at its end. */
function siteAddress(address: string): URL {
  const url = new URL(address);
  url.search = "";
  url.hash = "";
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}
