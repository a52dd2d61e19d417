import { expect, test } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { ledger } from "../../templates/pieces/ledger.ts";
import { event, eventIn, timelineOf } from "../story.ts";

test.each([
  ["beside those who speak", "by: Legion, via: Ministry", true],
  ["as the speaker, where nobody else is named", "via: Ministry", false],
])("whom a source has a claim from stands once: %s", (_where, fields, isBeside) => {
  const timeline = timelineOf({ "events/it.md": event(`claims: {says: x, ${fields}}`) });
  const markup = String(ledger(new Site(timeline, english), eventIn(timeline, "it").claims));
  expect(markup.includes(`>${english.through} `)).toBe(isBeside);
  expect(/<p class="speaker"><b>.*Ministry.*<\/b>/.test(markup)).toBe(!isBeside);
});
