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
    ...inFile.flatMap(({ name, shape }) => change([name], shape, before[name], after[name])),
    ...stayed.flatMap((number) =>
      statement.flatMap(({ name, shape }) => {
        const inAnswers = nameInStatement(number, name);
        return change(["claims", number - 1, name], shape, before[inAnswers], after[inAnswers]);
      }),
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

/** The edit of a field whose answers became other ones. */
function change(
  path: Edit["path"],
  shape: Field["shape"],
  before: readonly string[] = [],
  after: readonly string[] = [],
): readonly Edit[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, value: fieldValue(shape, after) }];
}
