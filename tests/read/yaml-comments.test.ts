import { expect, it } from "vitest";
import { withoutComments } from "../../src/read/yaml-comments.ts";

it("leaves comments out, and lines that hold nothing else, but no sign of a value", () => {
  const written = `---
# Who checked this?
title: A raid # or two
says: | # in full
  # not a comment
  more
# a note

quote: "x # y" # z
places:
  - a # b
  # c
  - b#c
actors: [a, # b
  c]
---
`;
  expect(withoutComments(written)).toBe(`---
title: A raid
says: |
  # not a comment
  more

quote: "x # y"
places:
  - a
  - b#c
actors: [a,
  c]
---
`);
});
