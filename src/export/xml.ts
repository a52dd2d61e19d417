import type { Html } from "../html.ts";

/** Characters that XML does not allow, not even as a reference (XML 1.0, section 2.2). */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Makes an XML document of markup that was built with `html`, which escapes texts as XML needs it too. */
export function xmlDocument({ markup }: Html): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${markup.replace(forbidden, "")}\n`;
}
