import { activityChart } from "../chart/activity-chart.ts";
import { type Html, html, trustedMarkup } from "../html.ts";
import { cardMap } from "../map/card.ts";
import { locatorMap } from "../map/locator.ts";
import { overviewMap } from "../map/overview.ts";
import type { Codec, Memo } from "../memo.ts";
import type { Event, Place } from "../model.ts";
import * as url from "../url.ts";
import { basemap, groundShown, type MapGround, mapGround, regionsOf } from "./map-ground.ts";
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
    const { timeline, words, basePath } = this.site;
    const { story, places, events } = timeline;
    return this.#ofEvents(`overview ${words.dates.locale} ${basePath}`, () =>
      overviewMap({
        story,
        places,
        events,
        basemap: basemap(),
        words: words.maps,
        href: (path) => this.site.href(path),
      }),
    );
  }

  /** The same without words, as a drawing of its own for those who link to the site. */
  get card(): Html {
    const { story, places, events } = this.site.timeline;
    return this.site.once("card", () =>
      this.#ofEvents("card", () => cardMap({ story, places, events, basemap: basemap() })),
    );
  }

  get ground(): MapGround {
    const { story, places } = this.site.timeline;
    return this.site.once("map ground", () => mapGround(story, places, this.memo));
  }

  /** Where a place lies; nothing where that is not known. */
  locator({ id, name, coordinates }: Place): Html {
    const { timeline, words } = this.site;
    const { language } = timeline.story;
    const { areas, disputed } = this.ground;
    const area = areas[id];
    if (!coordinates && !area) return html``;
    const madeFrom = ["locator", words.dates.locale, language, name, coordinates, area, disputed];
    return this.drawn(JSON.stringify(madeFrom), () =>
      locatorMap({
        place: { name, coordinates },
        area: area && { ...area, regions: regionsOf(area.regions) },
        disputed: disputed.map(({ place, note, regions }) => ({
          place: { name: place },
          note,
          regions: regionsOf(regions),
        })),
        basemap: basemap(),
        words: words.maps,
        language,
      }),
    );
  }

  /** How many of some events began on each day, each day a link into the timeline. */
  activity(events: readonly Event[]): Html {
    const { timeline, words } = this.site;
    return activityChart({
      events,
      affiliations: timeline.story.affiliations,
      words: words.charts,
      dates: words.dates,
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
    const where = events.map((event) => event.places.map((place) => place.id).join("+")).join(" ");
    return this.drawn(`${kind} ${groundShown(story, places)} ${where}`, draw);
  }
}
