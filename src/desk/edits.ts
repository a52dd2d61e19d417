import { type Answers, fieldValue, nameInStatement, statementNumbers } from "../new/answers.ts";
import { valuesOf } from "../new/draft.ts";
import type { Field, Form } from "../new/form.ts";
import type { Edit } from "../write/edited-record.ts";

/** What to edit in a record's file, so that its answers become other ones. The number of a statement is its place. */
export function editsBetween({ fields, statement }: Form, before: Answers, after: Answers): readonly Edit[] {
  const inFile = fields.filter(({ name }) => name !== "id" && name !== "body");
  const [old, all] = [before, after].map(statementNumbers) as [readonly number[], readonly number[]];
  const [stayed, gone] = [old.filter((number) => all.includes(number)), old.filter((number) => !all.includes(number))];
  const added = all.filter((number) => !old.includes(number));
  return [
    ...changes(inFile, before, after, (name) => name, []),
    ...stayed.flatMap((number) =>
      changes(statement, before, after, (name) => nameInStatement(number, name), ["claims", number - 1]),
    ),
    ...added.map((number, index) => ({
      path: ["claims", old.length + index] as const,
      value: valuesOf(statement, (name) => after[nameInStatement(number, name)]),
    })),
    ...(all.length === 0 && old.length > 0
      ? [{ path: ["claims"] as const, value: undefined }]
      : gone.toReversed().map((number) => ({ path: ["claims", number - 1] as const, value: undefined }))),
  ];
}

function changes(
  fields: readonly Field[],
  before: Answers,
  after: Answers,
  nameOf: (name: string) => string,
  within: readonly [] | readonly ["claims", number],
): readonly Edit[] {
  return fields.flatMap(({ name, shape }) => {
    const [old = [], now = []] = [before[nameOf(name)], after[nameOf(name)]];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [{ path: [...within, name] as Edit["path"], value: fieldValue(shape, now) }];
  });
}
