import { type TemplateName, templates as usualTemplates } from "../../templates/templates.ts";
import { didYouMean } from "../fix.ts";
import { type Pieces, pieceNames } from "../site/piece.ts";
import type { Template, Templates } from "../site/template.ts";
import { WrongUsage } from "../wrong-usage.ts";

/**
 * What stands in the place of Dateline's templates, by name: some of their parts, or false to switch one off; and in the
 * place of pieces of its pages.
 */
export type Replacements = Pieces & {
  readonly [Name in TemplateName]?: Partial<(typeof usualTemplates)[Name]> | false;
};

/**
 * Dateline's templates with the replacements that are given.
 *
 * @throws {WrongUsage} where no template has the name of one that is given
 */
export function chosenTemplates(given: Replacements): Templates {
  const names = [...Object.keys(usualTemplates), ...pieceNames];
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const fix = "docs/eleventy.md lists the names.";
    throw new WrongUsage(`Dateline has no template “${unknown}”. ${didYouMean(unknown, names, fix).fix}`);
  }
  const pieces = Object.fromEntries(pieceNames.flatMap((name) => (given[name] ? [[name, given[name]]] : [])));
  const chosen = Object.entries<Templates[string]>(usualTemplates).flatMap(([name, usual]) => {
    const instead = given[name as TemplateName];
    return instead === false ? [] : [[name, withPieces({ ...usual, ...instead }, pieces)]];
  });
  return Object.fromEntries(chosen);
}

function withPieces(template: Template<unknown>, pieces: Pieces): Template<unknown> {
  return { ...template, render: (site, item) => template.render(site.with(pieces), item) };
}
