import { type Html, type HtmlValue, html } from "../../src/html.ts";
import { directionOf } from "../../src/language/tags.ts";
import type { Site } from "../../src/site/site.ts";

const contentSecurityPolicy = html`default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'`;

interface DocumentParts {
  readonly title: string;
  readonly head: HtmlValue;
  readonly body: HtmlValue;
}

/** What every page of HTML begins and ends with. */
export function document({ messages }: Site, { title, head, body }: DocumentParts): Html {
  return html`<!doctype html>
<html lang="${new Intl.Locale(messages.dates.locale).baseName}" dir="${directionOf(messages.dates.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}</head>
<body>
${body}</body>
</html>
`;
}
