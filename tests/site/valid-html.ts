import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // `<!doctype html>` is how the standard writes it.
    "doctype-style": "off",
    // Titles are as long as their story needs.
    "long-title": "off",
    // The lines of an iCalendar file, which a page shows, may end with a space.
    "no-trailing-whitespace": "off",
    // The standard lets an id begin with a digit, as those of days do.
    "valid-id": ["error", { relaxed: true }],
  },
});

/** What a page has that the standard of HTML does not allow. */
export async function faultsOf(markup: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(markup);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}
