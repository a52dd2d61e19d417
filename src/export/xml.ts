import type { Html } from "../html.ts";

/** What XML 1.0, section 2.2, has no place for, not even as a reference. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A document of XML from markup that was built with `html`, which escapes texts as XML wants them too. */
export function xmlDocument({ markup }: Html): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${markup.replace(forbidden, "")}\n`;
}
