// The addresses of the site, which are permanent. Each is a path from the site's home; `Site.href` puts the path of
// the site's own address in front.

export const homePath = "/";
export const timelinePath = "/timeline/";
export const placesPath = "/places/";
export const actorsPath = "/actors/";
export const sourcesPath = "/sources/";
export const questionsPath = "/questions/";
export const aboutPath = "/about/";
export const notFoundPath = "/404.html";
export const stylePath = "/style.css";
export const timelineDataPath = "/data/timeline.json";

interface Record {
  readonly id: string;
}

export const eventPath = ({ id }: Record) => `/events/${id}/`;
export const placePath = ({ id }: Record) => `${placesPath}${id}/`;
export const actorPath = ({ id }: Record) => `${actorsPath}${id}/`;
export const sourcePath = ({ id }: Record) => `${sourcesPath}${id}/`;
export const questionPath = ({ id }: Record) => `${questionsPath}${id}/`;
/** A claim has no page of its own: its place is on its event's. */
export const claimPath = ({ event, number }: { readonly event: Record; readonly number: number }) =>
  `${eventPath(event)}#claim-${number}`;
/** `key` is a month or a year: `2023-06`, `2014`. */
export const periodPath = ({ key }: { readonly key: string }) => `${timelinePath}${key}/`;

/** The file of the output folder that is served at a path. */
export function outputFile(path: string): string {
  return path.endsWith("/") ? `${path}index.html` : path;
}
