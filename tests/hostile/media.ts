import { actor, event, type Files } from "../story.ts";
import { harmlessEvents, quoted, type Refused, refusedFields } from "./attack.ts";

// Pictures, videos and sounds that run, pretend, lead elsewhere or fill the disk, and what is said of them. What is wrong
// with a picture once it is decoded is in pictures.test.ts.

const latin1 = (text: string) => Buffer.from(text, "latin1");
const named = (what: string, path: string, content: Files[string] = ""): Refused => ({
  what,
  files: { [path]: content },
  gets: `${path}:1:1 media-file: the file name ${path.slice("media/".length)}`,
});
const disguised = (what: string, path: string, content: string): Refused => ({
  what,
  files: { [path]: latin1(content) },
  gets: `${path}:1:1 media-file: a file with the ending .${path.split(".")[1]} that does not begin as one`,
});
const shown = (what: string, field: string, value: string, gets: string): readonly [string, string, string] => [
  what,
  `media:\n  - alt: x\n    ${field}: ${value}`,
  `4:${field.length + 7} ${gets}`,
];
const sound = (id: number) => `media/sound-${id}.mp3`;
const mp3 = latin1("ID3 and sound");

export const refused: readonly Refused[] = [
  named("a drawing that runs", "media/drawing.svg", "<svg onload='alert(1)'/>"),
  named("a packed drawing that runs", "media/drawing.svgz"),
  named("a picture that moves by its type", "media/moving.gif", "GIF89a"),
  named("a page among pictures", "media/page.html", "<script>alert(1)</script>"),
  named("a script among pictures", "media/run.js", "alert(1)"),
  named("a document among pictures", "media/paper.pdf", "%PDF-1.7"),
  named("a list of tracks", "media/list.m3u8", "#EXTM3U\nhttps://e.example/1.ts"),
  named("captions of a video", "media/film.vtt", "WEBVTT\n\nSTYLE\n::cue{}"),
  named("a page that is called a photo", "media/page.html.jpg"),
  named("a photo that is called a page", "media/photo.jpg.html"),
  named("a photo type in capitals", "media/photo.JPG"),
  named("a photo with a zero in its name", "media/page.html\0.jpg"),
  named("a photo whose name turns round", "media/gpj\u202elmth.jpg"),
  named("a photo whose path leads out", "media/../style.jpg"),
  named("a photo whose name is in escapes", "media/%2e%2e%2fa.jpg"),
  named("where a host sends readers, among pictures", "media/_redirects", "/* https://e.example/ 301"),
  disguised("a drawing that runs, called a photo", "media/a.jpg", "<svg onload='alert(1)'/>"),
  disguised("a drawing in XML, called a picture", "media/a.png", "<?xml version='1.0'?><svg/>"),
  disguised("a page called a picture", "media/a.webp", "<!doctype html><script>alert(1)</script>"),
  disguised("a drawing with the mark of a picture inside", "media/a.webp", "<svg    WEBP onload='alert(1)'/>"),
  disguised("a page called a video", "media/a.mp4", "<script>alert(1)</script>"),
  disguised("a list of tracks called a sound", "media/a.mp3", "#EXTM3U\nhttps://e.example/1.ts"),
  disguised("a picture of another type", "media/a.avif", "\x89PNG\r\n\x1a\n"),
  disguised("a picture called a video", "media/a.mp4", "\0\0\0\x18ftypavif"),
  disguised("nothing, called a photo", "media/a.jpeg", ""),
  {
    what: "a medium larger than is read",
    files: { "media/a.mp3": latin1(`ID3${" ".repeat(21_000_000)}`) },
    gets: "media/a.mp3:1:1 file-size:",
  },
  {
    what: "more media than are wanted",
    files: Object.fromEntries(Array.from({ length: 501 }, (_, index) => [sound(1000 + index), mp3])),
    gets: `${sound(1500)}:1:1 media-file: more than media/ may hold`,
  },
  ...refusedFields([
    shown("a file that leads out", "file", "media/../../secret.jpg", "field-value:"),
    shown("a file of the machine", "file", "/etc/passwd", "field-value:"),
    shown("a file of static", "file", "static/logo.png", "field-value:"),
    shown("a record as a file", "file", "events/attack.md", "field-value:"),
    shown("a file that is markup", "file", `'media/"onerror=alert(1) x=".jpg'`, "field-value:"),
    shown("a file of another host", "file", "https://e.example/a.jpg", "field-value:"),
    shown("a file of another host without a scheme", "file", "//e.example/a.jpg", "field-value:"),
    shown("a file that is not there", "file", "media/none.jpg", "media-file: media/none.jpg, of which there is no"),
    shown("an address that runs", "address", "javascript:alert(1)", "web-address:"),
    shown("an address that is data", "address", "data:text/html,<script>alert(1)</script>", "web-address:"),
    shown("an address of the machine", "address", "file:///etc/passwd", "web-address:"),
    shown("an address without a scheme", "address", "//e.example/a.jpg", "web-address:"),
    shown("an address with a user", "address", "https://bank.example@e.example/", "web-address:"),
    shown("an address in letters that look alike", "address", "https://ex\u0430mple.org/", "web-address:"),
    [
      "a poster of another host",
      "media: {alt: x, file: media/a.mp4, transcript: x, poster: https://e.example/a.jpg}",
      "2:59 field-value:",
    ],
    ["a frame of another host", "media: {alt: x, embed: https://e.example/}", "2:17 unknown-field:"],
    [
      "a transcript without an end",
      `media: {alt: x, file: media/a.mp3, transcript: ${"x".repeat(8001)}}`,
      "2:48 text-limits:",
    ],
    [
      "words for a picture without an end",
      `media: {alt: ${"x".repeat(1001)}, address: "https://e.example/"}`,
      "2:14 text-limits:",
    ],
    [
      "words that turn round for a picture",
      'media: {alt: "a \u202e b", address: "https://e.example/"}',
      "2:17 invisible-character:",
    ],
    [
      "more media of a record than are wanted",
      `media: [${"{alt: x, address: https://e.example/}, ".repeat(21)}]`,
      "2:8 text-limits:",
    ],
  ]),
];

const said = (words: string) =>
  `media: {address: "https://e.example/", alt: ${quoted(words)}, caption: ${quoted(words)}, credit: ${quoted(words)}, licence: ${quoted(words)}}`;
const markup = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;

export const harmless = [
  ...harmlessEvents("media", [
    ["markup in what is said of a picture", said(markup), "They came.", markup],
    [
      "the end of a picture in what is said of it",
      said("</figure></picture>' onload='alert(1)"),
      "They came.",
      "</figure></picture>' onload='alert(1)",
    ],
    ["a link in what is said of a picture", said("[x](javascript:alert(1))"), "They came.", "[x](javascript:alert(1))"],
  ]),
  {
    what: "markup in the transcript of a sound",
    files: {
      [sound(1)]: mp3,
      "events/media-sound.md": event(
        `media: {file: ${sound(1)}, alt: ${quoted(markup)}, transcript: ${quoted(`${markup}</div></details>`)}}`,
      ),
    },
    page: "/events/media-sound/index.html",
    shows: `${markup}</div></details>`,
  },
  {
    what: "markup in the words for a sound of an actor",
    files: {
      [sound(2)]: mp3,
      "actors/singer.md": actor(
        `name: Singer\nmedia: {file: ${sound(2)}, alt: ${quoted(markup)}, caption: ${quoted(markup)}, transcript: None.}`,
      ),
    },
    page: "/actors/singer/index.html",
    shows: markup,
  },
  {
    what: "a page at the end of a sound",
    files: {
      [sound(3)]: latin1(`ID3${markup}`),
      "events/media-end.md": event(
        `media: {file: ${sound(3)}, alt: x, caption: A sound with an end, transcript: None.}`,
      ),
    },
    page: "/events/media-end/index.html",
    shows: "A sound with an end",
  },
];
