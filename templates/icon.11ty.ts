import * as url from "../src/url.ts";

export const data = { permalink: url.outputFile(url.iconPath) };

/** The sign of the site: dates along a line, one of them marked. */
export function render(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="6" fill="#1b1e21"/>
<path d="M4 16h24" stroke="#fdfcf8" stroke-width="2"/>
<circle cx="9" cy="16" r="3" fill="#fdfcf8"/>
<circle cx="21" cy="16" r="5" fill="#f0a878"/>
</svg>
`;
}
