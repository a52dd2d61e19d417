import { shortWords } from "../../src/date/short-words.ts";
import { encodingsOf } from "../../src/export/media.ts";
import { type Html, type HtmlValue, html } from "../../src/html.ts";
import type { Event, Medium } from "../../src/model.ts";
import type { PictureFile, RecordingFile } from "../../src/read/media-file.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { contentLanguage, contentWords } from "./content-language.ts";
import { joined, sourceLink } from "./links.ts";

/** The media of a record. What is graphic is seen, and fetched, only once somebody opens it. */
export function mediaFigures(site: Site, media: readonly Medium[]): Html {
  return html`${media.map((medium) => {
    const shown = figure(site, medium);
    return medium.graphic
      ? html`<details class="graphic-medium"><summary>${site.messages.media.graphic}</summary>
${shown}</details>
`
      : shown;
  })}`;
}

/** The first picture of an event that is not graphic, small. */
export function smallPicture(site: Site, { media }: Event): Html {
  for (const { file, graphic, alt, credit, licence } of media) {
    if (file?.kind !== "picture" || graphic) continue;
    const terms = [credit, licence].filter((words) => words !== undefined);
    return html`<figure class="small-picture">
${picture(site, file, alt, "20rem")}${terms.length > 0 && html`<figcaption${contentLanguage(site)}>${terms.join(" · ")}</figcaption>`}
</figure>
`;
  }
  return html``;
}

function figure(site: Site, medium: Medium): Html {
  const { caption, transcript } = medium;
  const about = aboutMedium(site, medium);
  const said = joined(
    [
      caption !== undefined && contentWords(site, caption),
      about.markup !== "" && html`<small>${about}</small>`,
      transcript !== undefined &&
        html`<details><summary>${site.messages.media.transcript}</summary><div class="transcript"${contentLanguage(site)}>${transcript}</div></details>`,
    ],
    " ",
  );
  return html`<figure class="medium">
${body(site, medium)}${
  said.markup !== "" &&
  html`
<figcaption>${said}</figcaption>`
}
</figure>
`;
}

function body(site: Site, { file, address, alt, graphic, poster }: Medium): HtmlValue {
  if (file?.kind === "picture") return picture(site, file, alt, "(min-width: 44rem) 38rem, 100vw");
  // A poster is fetched even where it is folded.
  if (file) return recording(site, file, alt, graphic ? undefined : poster);
  return html`<p>${site.messages.media.elsewhere} <a href="${address ?? ""}" rel="noopener noreferrer nofollow"${contentLanguage(site)}>${alt}</a></p>`;
}

/** `sizes` says how wide it is shown, as the attribute does. */
function picture(site: Site, file: PictureFile, alt: string, sizes: string): Html {
  const encodings = encodingsOf(file);
  const setOf = (format: "avif" | "jpg") =>
    encodings
      .filter((encoding) => encoding.format === format)
      .map(({ size, width }) => `${site.href(url.picturePath(file.path, size, format))} ${width}w`)
      .join(", ");
  const [{ width, height } = file.size] = encodings.slice(-1);
  return html`<picture><source type="image/avif" srcset="${setOf("avif")}" sizes="${sizes}"><img src="${site.href(url.picturePath(file.path, "large", "jpg"))}" srcset="${setOf("jpg")}" sizes="${sizes}" width="${width}" height="${height}" alt="${alt}"${contentLanguage(site)} loading="lazy" decoding="async"${height > width && html` class="upright"`}></picture>`;
}

function recording(site: Site, { kind, path }: RecordingFile, alt: string, poster: PictureFile | undefined): Html {
  const src = site.href(url.recordingPath(path));
  return kind === "audio"
    ? html`<audio controls preload="none" src="${src}" aria-label="${alt}"></audio>`
    : html`<video controls preload="none" src="${src}" aria-label="${alt}"${poster && html` poster="${site.href(url.picturePath(poster.path, "large", "jpg"))}" width="${poster.size.width}" height="${poster.size.height}"`}></video>`;
}

/** Who made it, on what terms it is shown, when it was taken, and where it is from. */
function aboutMedium(site: Site, { credit, licence, taken, source }: Medium): Html {
  const { messages } = site;
  return joined(
    [
      credit !== undefined && contentWords(site, credit),
      licence !== undefined && contentWords(site, licence),
      taken && html`${messages.media.taken} ${shortWords(taken, "", messages.dates)}`,
      source && html`${messages.source}${messages.colon}${sourceLink(site, source)}`,
    ],
    " · ",
  );
}
