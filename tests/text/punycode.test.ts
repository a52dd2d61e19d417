import { domainToUnicode } from "node:url";
import { expect, it } from "vitest";
import { hostInLetters } from "../../src/text/punycode.ts";

it.each(["news.example", "münchen.example", "пример.example", "例え.テスト", "faß.bücher.example", "a-ß-0.😀.example"])(
  "reads the host of https://%s as Node.js does",
  (written) => {
    const { hostname } = new URL(`https://${written}/`);
    expect(hostInLetters(hostname)).toBe(domainToUnicode(hostname));
  },
);
