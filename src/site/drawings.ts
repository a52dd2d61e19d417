import { activityChart } from "../chart/activity-chart.ts";
import { type Html, html, trustedMarkup } from "../html.ts";
import { areasOf, countryNamesIn } from "../map/area.ts";
import type { Region } from "../map/basemap/basemap.ts";
import { basemap } from "../map/basemap/read-basemap.ts";
import { cardMap } from "../map/card.ts";
import { disputedAreasOf } from "../map/disputed.ts";
import { locatorMap } from "../map/locator.ts";
import { overviewMap } from "../map/overview.ts";
import type { Codec, Memo } from "../memo.ts";
import type { Event, Place } from "../model.ts";
import * as url from "../url.ts";
import type { Site } from "./site.ts";

const asMarkup: Codec<Html> = { write: ({ markup }) => markup, read: trustedMarkup };

/** The maps and charts of a site. */
export class Drawings {
  readonly site: Site;
  readonly memo: Memo;

  constructor(site: Site, memo: Memo) {
    this.site = site;
    this.memo = memo;
  }

  /** Where the story's events happened; nothing where no place has coordinates. */
  get overview(): Html {
    const { timeline, messages, basePath } = this.site;
    return this.#ofEvents(`overview ${messages.dates.locale} ${basePath}`, () =>
      overviewMap({
        ...this.#onBasemap,
        events: timeline.events,
        messages: messages.maps,
        href: (path) => this.site.href(path),
      }),
    );
  }

  /** The overview without words: a picture for those who link to the site. */
  get card(): Html {
    const { events } = this.site.timeline;
    return this.site.once("card", () => this.#ofEvents("card", () => cardMap({ ...this.#onBasemap, events })));
  }

  /** Where a place lies; nothing where that is not known. */
  locator(place: Place): Html {
    const { timeline, messages } = this.site;
    const { language } = timeline.story;
    const { areas, disputed, ...onBasemap } = this.#onBasemap;
    const area = areas.get(place);
    if (!place.coordinates && !area) return html``;
    const numbersOf = (regions: readonly Region[]) => regions.map(({ number }) => number);
    const madeFrom = [
      ["locator", messages.dates.locale, language, place.name, place.coordinates],
      [area?.kind, numbersOf(area?.regions ?? [])],
      disputed.map((each) => [each.place.name, each.note, numbersOf(each.regions)]),
    ];
    return this.drawn(JSON.stringify(madeFrom), () =>
      locatorMap({ ...onBasemap, place, area, disputed, messages: messages.maps }),
    );
  }

  /** What of the basemap the story is about. */
  get #onBasemap() {
    const { story, places } = this.site.timeline;
    return this.site.once("on the basemap", () => {
      const world = basemap();
      const areas = areasOf(places, world, story.language);
      return {
        basemap: world,
        areas,
        disputed: disputedAreasOf(story, areas, world),
        countryNames: countryNamesIn(story.language),
      };
    });
  }

  /** How many of some events began on each day, each day a link into the timeline. */
  activity(events: readonly Event[]): Html {
    const { timeline, messages } = this.site;
    return activityChart({
      events,
      affiliations: timeline.story.affiliations,
      messages: messages.charts,
      dates: messages.dates,
      hrefOfDate: (heading) => this.site.href(timeline.datePaths.get(heading) ?? url.timelinePath),
    });
  }

  /** `madeFrom` says all that the drawing shows. */
  drawn(madeFrom: string, draw: () => Html): Html {
    return this.memo(madeFrom, draw, asMarkup);
  }

  #ofEvents(kind: string, draw: () => Html): Html {
    const { story, places, events } = this.site.timeline;
    if (!places.some((place) => place.coordinates)) return html``;
    const madeFrom = [
      [kind, story.language, story.disputed.map(({ place, note }) => [place.id, note])],
      places.map((each) => [each.id, each.name, each.aliases, each.nativeNames, each.within?.id, each.coordinates]),
      events.map((event) => event.places.map(({ id }) => id)),
    ];
    return this.drawn(JSON.stringify(madeFrom), draw);
  }
}
