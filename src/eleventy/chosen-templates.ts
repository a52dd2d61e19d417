import { type TemplateName, templates as usualTemplates } from "../../templates/templates.ts";
import type { Templates } from "../site/template.ts";
import { didYouMean } from "../suggestion.ts";
import { WrongUsage } from "../wrong-usage.ts";

/** What stands in the place of Dateline's templates, by name: some of their parts, or false to switch one off. */
export type Replacements = {
  readonly [Name in TemplateName]?: Partial<(typeof usualTemplates)[Name]> | false;
};

/**
 * Dateline's templates with the replacements that are given.
 *
 * @throws {WrongUsage} where no template has the name of one that is given
 */
export function chosenTemplates(given: Replacements): Templates {
  const names = Object.keys(usualTemplates);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const fix = "docs/eleventy.md lists the names.";
    throw new WrongUsage(`Dateline has no template “${unknown}”. ${didYouMean(unknown, names, fix)}`);
  }
  const chosen = Object.entries<Templates[string]>(usualTemplates).flatMap(([name, usual]) => {
    const instead = given[name as TemplateName];
    return instead === false ? [] : [[name, { ...usual, ...instead }]];
  });
  return Object.fromEntries(chosen);
}
