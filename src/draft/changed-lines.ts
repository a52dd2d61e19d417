/** The lines that an edit takes away (`-`) and adds (`+`), each with the line before it where others stay. */
export function changedLines(before: string, after: string): readonly string[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const changes: string[] = [];
  let at = 0;
  for (const line of fresh) {
    if (line === old[at]) {
      at++;
      continue;
    }
    const isReplaced = old[at] !== undefined && !fresh.includes(old[at] as string);
    if (isReplaced) changes.push(`- ${old[at++]}`);
    changes.push(`+ ${line}`);
  }
  return changes;
}
