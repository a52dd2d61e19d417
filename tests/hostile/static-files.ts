import { type Files, settings } from "../story.ts";
import type { Refused } from "./attack.ts";

// Files that the site has as they are, which run, pretend, lead elsewhere or fill the disk.

const latin1 = (text: string) => Buffer.from(text, "latin1");
const png = latin1("\x89PNG\r\n\x1a\n");
const named = (what: string, path: string, content: Files[string] = png): Refused => ({
  what,
  files: { [path]: content },
  gets: `${path}:1:1 static-file: the file name ${path.slice("static/".length)}`,
});
const disguised = (what: string, path: string, content: string): Refused => ({
  what,
  files: { [path]: latin1(content) },
  gets: `${path}:1:1 static-file: a file with the ending .${path.split(".")[1]} that does not begin as one`,
});
const withLogo = (what: string, logo: string, gets: string, files: Files = {}): Refused => ({
  what,
  files: { "story.yaml": settings(`logo: ${logo}`), ...files },
  gets: `story.yaml:1:7 ${gets}`,
});

export const refused: readonly Refused[] = [
  named("a page", "static/page.html", "<script>alert(1)</script>"),
  named("a page with a short ending", "static/page.htm", "<script>alert(1)</script>"),
  named("a page in XML", "static/page.xhtml", "<html/>"),
  named("a document in XML", "static/page.xml", "<x/>"),
  named("a picture that runs", "static/picture.svg", "<svg onload='alert(1)'/>"),
  named("a packed picture that runs", "static/picture.svgz"),
  named("a script", "static/run.js", "alert(1)"),
  named("a module", "static/run.mjs", "alert(1)"),
  named("a worker", "static/sw.js", "onfetch = null"),
  named("a template", "static/page.11ty.js", "module.exports = 1"),
  named("a program", "static/run.wasm"),
  named("a style sheet", "static/other.css", "body { display: none }"),
  named("data that a page would fetch", "static/search.json", "{}"),
  named("a manifest", "static/app.webmanifest", "{}"),
  named("a page of a server", "static/page.php", "<?php"),
  named("a video", "static/film.mp4"),
  named("an archive", "static/all.zip"),
  named("a page that is called a picture", "static/page.html.png"),
  named("a picture that is called a page", "static/picture.png.html"),
  named("a script that is called a text", "static/run.js.txt", "alert(1)"),
  named("a page of a server that is called a picture", "static/page.php.png"),
  named("a name in capitals", "static/PAGE.HTML", "<p>"),
  named("a type in capitals", "static/picture.PNG"),
  named("a name that ends with a dot", "static/picture.png."),
  named("a name with a space at its end", "static/page.html ", "<p>"),
  named("a name with a zero", "static/page.html\0.png"),
  named("a name with a line feed", "static/a\n.png"),
  named("a name with a backslash", "static/..\\a.png"),
  named("a name that turns round", "static/gnp\u202elmth.png"),
  named("a name in letters that look alike", "static/l\u043ego.png"),
  named("a name with a query", "static/a?b.png"),
  named("a name in escapes", "static/%2e%2e%2fa.png"),
  named("a name without an ending", "static/page", "<p>"),
  named("a name that objects have", "static/a.constructor"),
  named("a path that leads out", "static/../style.png"),
  named("a path with a step to itself", "static/./style.png"),
  named("a path with two slashes", "static//style.png"),
  named("the rules for robots", "static/robots", "Disallow: /"),
  named("where a host sends readers", "static/_redirects", "/* https://e.example/ 301"),
  named("settings of a host", "static/web.config", "<x/>"),
  named("a host's own name further down", "static/a/CNAME", "e.example"),
  named("headers in small letters of another kind", "static/_Headers", "/*"),
  disguised("a page with the ending of a picture", "static/a.png", "<!doctype html><script>alert(1)</script>"),
  disguised("a picture that runs with the ending of another", "static/a.webp", "<svg onload='alert(1)'/>"),
  disguised("a page with the ending of a photo", "static/a.jpg", "<script>alert(1)</script>"),
  disguised("a page with the ending of a document", "static/a.pdf", "<script>alert(1)</script>"),
  disguised("a page with the ending of a typeface", "static/a.woff2", "<script>alert(1)</script>"),
  disguised("nothing with the ending of an icon", "static/a.ico", ""),
  {
    what: "a text that hides a page in other letters",
    files: { "static/a.txt": latin1("+\xff\xfe<script>") },
    gets: "static/a.txt:1:1 encoding:",
  },
  {
    what: "headers with what is not seen",
    files: { "static/_headers": "/*\n\u200b  Refresh: 0\n" },
    gets: "static/_headers:2:1 invisible-character:",
  },
  {
    what: "a file larger than is read",
    files: { "static/a.txt": " ".repeat(2_100_000) },
    gets: "static/a.txt:1:1 file-size:",
  },
  {
    what: "more files than are wanted",
    files: Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`static/${1000 + index}.png`, png])),
    gets: "static/1200.png:1:1 static-file: more than static/ may hold",
  },
  withLogo("a logo of another host", "https://e.example/logo.png", "field-value:"),
  withLogo("a logo that leads out", "static/../secret.png", "field-value:"),
  withLogo("a logo that runs", "static/logo.svg", "field-value:"),
  withLogo("a logo that is markup", `'static/"onerror=alert(1) x=".png'`, "field-value:"),
  withLogo("a logo of the machine", "/etc/logo.png", "field-value:"),
  withLogo("a logo that is not there", "static/logo.png", "static-file: static/logo.png, of which there is no"),
  withLogo("a logo that every page is slow by", "static/logo.png", "static-file: a logo of 70008 bytes", {
    "static/logo.png": Buffer.concat([png, Buffer.alloc(70_000)]),
  }),
];
