/** Unique names for the columns under a first row, and sentences about the names that it does not give. */
export function nameColumns(firstRow: readonly string[], isData: boolean): { names: string[]; notes: string[] } {
  if (isData) {
    const names = firstRow.map((_, i) => `column ${i + 1}`);
    return {
      names,
      notes: [`The first row is all numbers, so it is read as data, and the columns are called ${names[0]}, …`],
    };
  }
  const names: string[] = [];
  const notes: string[] = [];
  firstRow.forEach((cell, i) => {
    const given = cell.trim().replace(/\s+/g, " ");
    const name = unused(given === "" ? `column ${i + 1}` : given, names);
    if (given === "") notes.push(`Column ${i + 1} has no name: it is called "${name}".`);
    else if (name !== given) notes.push(`Two columns are named "${given}": the later one is called "${name}".`);
    names.push(name);
  });
  return { names, notes };
}

function unused(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let count = 2;
  while (taken.includes(`${name} (${count})`)) count++;
  return `${name} (${count})`;
}
