import type { Templates } from "../src/site/template.ts";
import { template as notFound } from "./404.11ty.ts";
import { template as about } from "./about.11ty.ts";
import { template as actor } from "./actor.11ty.ts";
import { template as actors } from "./actors.11ty.ts";
import { template as actorsByName } from "./actors-by-name.11ty.ts";
import { template as asKnown } from "./as-known.11ty.ts";
import { template as asKnownDay } from "./as-known-day.11ty.ts";
import * as assets from "./assets.11ty.ts";
import { template as chapter } from "./chapter.11ty.ts";
import { template as contribute } from "./contribute.11ty.ts";
import { template as corrections } from "./corrections.11ty.ts";
import * as crawlers from "./crawlers.11ty.ts";
import { template as data } from "./data.11ty.ts";
import * as dataFiles from "./data-files.11ty.ts";
import * as embeds from "./embed.11ty.ts";
import { template as event } from "./event.11ty.ts";
import * as feeds from "./feeds.11ty.ts";
import { template as former } from "./former.11ty.ts";
import { template as home } from "./index.11ty.ts";
import { template as open } from "./open.11ty.ts";
import { template as ownPage } from "./own-page.11ty.ts";
import { template as place } from "./place.11ty.ts";
import { template as places } from "./places.11ty.ts";
import { template as question } from "./question.11ty.ts";
import { template as questions } from "./questions.11ty.ts";
import { template as removed } from "./removed.11ty.ts";
import { template as search } from "./search.11ty.ts";
import { template as source } from "./source.11ty.ts";
import { template as sources } from "./sources.11ty.ts";
import { template as timeline } from "./timeline.11ty.ts";

/**
 * Every template of the site, by the name with which it can be replaced or switched off. A preview lists their files in
 * this order as far as it must, and most often it is asked for the page of an event.
 */
export const templates = {
  home,
  timeline,
  event,
  chapter,
  removed,
  former,
  places,
  place,
  actors,
  "actors-by-name": actorsByName,
  actor,
  sources,
  source,
  questions,
  question,
  open,
  "as-known": asKnown,
  "as-known-day": asKnownDay,
  corrections,
  about,
  "own-page": ownPage,
  search,
  contribute,
  data,
  embed: embeds.embed,
  "embed-data": embeds.embedData,
  "not-found": notFound,
  exports: dataFiles.exports,
  "search-data": dataFiles.searchData,
  "desk-data": dataFiles.deskData,
  feed: feeds.whole,
  "json-feed": feeds.wholeAsJson,
  "corrections-feed": feeds.corrections,
  "place-feed": feeds.ofPlace,
  "actor-feed": feeds.ofActor,
  robots: crawlers.robotsFile,
  sitemap: crawlers.sitemapFile,
  style: assets.style,
  fonts: assets.fonts,
  "entry-script": assets.entryScript,
  "timeline-script": assets.timelineScript,
  "search-script": assets.searchScript,
  licences: assets.licences,
  "desk-scripts": assets.deskScripts,
  "static-files": assets.staticFiles,
  headers: assets.headersFile,
  pictures: assets.pictures,
  recordings: assets.recordings,
  icon: assets.icon,
  card: assets.card,
  "event-cards": assets.eventCards,
} satisfies Templates;

export type TemplateName = keyof typeof templates;
