import { activityChart } from "../chart/activity-chart.ts";
import { type CardFamilies, cardFamiliesFor } from "../fonts/fonts.ts";
import { type Html, html, trustedMarkup } from "../html.ts";
import { countryNamesIn } from "../map/area.ts";
import type { Region } from "../map/basemap/basemap.ts";
import { basemap } from "../map/basemap/read-basemap.ts";
import { cardMap } from "../map/card.ts";
import { disputedAreasOf } from "../map/disputed.ts";
import { landmarksOf, locatorMap } from "../map/locator.ts";
import { marksOf } from "../map/mark.ts";
import { mapOfDays, overviewMap } from "../map/overview.ts";
import type { Size } from "../map/size.ts";
import { spotsOf } from "../map/spot.ts";
import type { Codec, Memo } from "../memo.ts";
import type { Event, Place } from "../model.ts";
import * as url from "../url.ts";
import type { Site } from "./site.ts";

const asMarkup: Codec<Html> = { write: ({ markup }) => markup, read: trustedMarkup };

/** The maps and charts of a site. */
export class Drawings {
  readonly #site: Site;
  readonly #memo: Memo;

  constructor(site: Site, memo: Memo) {
    this.#site = site;
    this.#memo = memo;
  }

  /** Where the story's events happened; nothing where no place has coordinates. */
  get overview(): Html {
    return this.#ofEvents(`overview ${this.#manner}`, () => overviewMap(this.#overviewInput));
  }

  /** The map of the overview with a layer of circles for the events of each day; `mapOfDays` has more. */
  ofDays(days: readonly (readonly Event[])[]): Html {
    const { positions } = this.#site.timeline;
    const numbers = days.map((events) => events.map((event) => positions.get(event)).join(" ")).join("/");
    return this.#ofEvents(`days ${this.#manner} ${numbers}`, () =>
      mapOfDays({ ...this.#overviewInput, id: "days" }, days),
    );
  }

  /** The overview without words, of a size in pixels: for the picture that those show who link to the site. */
  card(size: Size): Html {
    return this.#ofEvents(`card ${size.width} ${size.height}`, () => cardMap(this.#onBasemap, size));
  }

  /** In which families a card with some words is set; nothing where the fonts lack a letter of theirs. */
  cardFamilies(words: string): CardFamilies | undefined {
    return cardFamiliesFor(words);
  }

  /** Where a place lies; nothing where that is not known. */
  locator(place: Place): Html {
    const { timeline, messages } = this.#site;
    const { language } = timeline.story;
    const onBasemap = this.#onBasemap;
    const spot = onBasemap.spots.get(place);
    if (!spot) return html``;
    const landmarks = landmarksOf(spot, onBasemap.marks);
    const numbersOf = (regions: readonly Region[]) => regions.map(({ number }) => number);
    const madeFrom = [
      ["locator", messages.dates.locale, language, place.name, spot.kind, spot.position, numbersOf(spot.regions)],
      landmarks,
      onBasemap.disputed.map((each) => [each.place.name, each.note, numbersOf(each.regions)]),
    ];
    return this.#drawn(madeFrom, () =>
      locatorMap({ ...onBasemap, place, spot, landmarks, messages: messages.maps, id: "locator" }),
    );
  }

  /** What the words and links of an overview depend on besides the story. */
  get #manner(): string {
    return `${this.#site.messages.dates.locale} ${this.#site.basePath}`;
  }

  get #overviewInput() {
    const href = (path: string) => this.#site.href(path);
    return { ...this.#onBasemap, messages: this.#site.messages.maps, href, id: "map" };
  }

  /** The events of the story, and where they are on the basemap. */
  get #onBasemap() {
    const { story, places, events } = this.#site.timeline;
    return this.#site.once("on the basemap", () => {
      const world = basemap();
      const spots = spotsOf(places, world, story.language);
      return {
        events,
        basemap: world,
        spots,
        marks: marksOf(events, spots),
        disputed: disputedAreasOf(story, spots, world),
        countryNames: countryNamesIn(story.language),
      };
    });
  }

  /** How many of some events began on each day, or in each hour, each a link into the timeline. */
  activity(events: readonly Event[]): Html {
    const { timeline, messages } = this.#site;
    return activityChart({
      events,
      affiliations: timeline.story.affiliations,
      zoneOfHours: this.#site.isByHour ? timeline.story.zone : undefined,
      messages: messages.charts,
      dates: messages.dates,
      comma: messages.comma,
      hrefOfDate: (heading) => this.#site.href(timeline.datePaths.get(heading) ?? url.timelinePath),
    });
  }

  /** `madeFrom` says all that the drawing shows. */
  #drawn(madeFrom: readonly unknown[], draw: () => Html): Html {
    return this.#memo(JSON.stringify(madeFrom), draw, asMarkup);
  }

  #ofEvents(kind: string, draw: () => Html): Html {
    const { story, places, events } = this.#site.timeline;
    if (!places.some((place) => place.coordinates)) return html``;
    const madeFrom = [
      [kind, story.language, story.disputed.map(({ place, note }) => [place.id, note])],
      places.map((each) => [each.id, each.name, each.aliases, each.nativeNames, each.within?.id, each.coordinates]),
      events.map((event) => event.places.map(({ id }) => id)),
    ];
    return this.#drawn(madeFrom, draw);
  }
}
