import { activityStrip } from "../chart/strip.ts";
import { type Html, html } from "../html.ts";
import { cardMap } from "../map/card.ts";
import { locatorMap } from "../map/locator.ts";
import { overviewMap } from "../map/overview.ts";
import type { Event, Place } from "../model.ts";
import * as url from "../url.ts";
import { type MapGround, mapGround } from "./map-ground.ts";
import type { Site } from "./site.ts";

/** The maps and charts of a site. */
export class Drawings {
  readonly #site: Site;
  #ground: MapGround | undefined;
  #card: Html | undefined;

  constructor(site: Site) {
    this.#site = site;
  }

  /** Where the story's events happened; nothing where no place has coordinates. */
  overview(): Html {
    const { timeline, words } = this.#site;
    const { story, places, events } = timeline;
    if (!places.some((place) => place.coordinates)) return html``;
    return this.#once(`overview ${this.#site.basePath} ${whereOf(events)}`, ({ basemap }) =>
      overviewMap({ story, places, events, basemap, words: words.maps, href: (path) => this.#site.href(path) }),
    );
  }

  /** The same without words, as a drawing of its own for those who link to the site. */
  card(): Html {
    this.#card ??= this.#drawCard();
    return this.#card;
  }

  #drawCard(): Html {
    const { story, places, events } = this.#site.timeline;
    if (!places.some((place) => place.coordinates)) return html``;
    return this.#once(`card ${whereOf(events)}`, ({ basemap }) => cardMap({ story, places, events, basemap }));
  }

  /** Where a place lies, drawn once for all pages that show it; nothing where that is not known. */
  locator(place: Place): Html {
    const { timeline, words } = this.#site;
    const { language } = timeline.story;
    return this.#once(`locator ${place.id}`, ({ basemap, areas, disputed }) =>
      locatorMap({ place, area: areas.get(place.id), disputed, basemap, words: words.maps, language }),
    );
  }

  /** How many of some events began on each day, each day a link into the timeline. */
  activity(events: readonly Event[]): Html {
    const { timeline, words } = this.#site;
    return activityStrip({
      events,
      affiliations: timeline.story.affiliations,
      words: words.charts,
      dates: words.dates,
      hrefOfDate: (heading) => this.#site.href(timeline.datePaths.get(heading) ?? url.timelinePath),
    });
  }

  /** The map that a key stands for, drawn unless it has been. */
  #once(key: string, draw: (ground: MapGround) => Html): Html {
    const { timeline, words } = this.#site;
    this.#ground ??= mapGround(timeline.story, timeline.places, words.dates.locale);
    const map = this.#ground.drawn.get(key) ?? draw(this.#ground);
    this.#ground.drawn.set(key, map);
    return map;
  }
}

/** What a map of events depends on besides the places. */
function whereOf(events: readonly Event[]): string {
  return events.map((event) => event.places.map((place) => place.id).join("+")).join(" ");
}
