import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const map = readFileSync("src/README.md", "utf8");

/** Which rooms each room may import: the table of the map, which `tsc -b` holds the code to by `references`. */
const table = [...map.matchAll(/^\| `(\w+)\/` +\|[^|]*\| ([^|]*) \|[^|]*\|$/gm)].map(
  ([, room, words]) => [room!, words!.trim()] as const,
);
const allRooms = table.map(([room]) => room);
const mayImport: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  table.map(([room, words]) => {
    const except = /^all but (.*)$/.exec(words)?.[1]?.split(", ");
    const named = except
      ? allRooms.filter((other) => other !== room && !except.includes(other))
      : words.split(", ").filter((word) => allRooms.includes(word));
    return [room, named];
  }),
);
const withoutPage = ["core", "data", "mesh", "shot", "cli"];

interface Project {
  readonly references?: readonly { readonly path: string }[];
  readonly compilerOptions?: { readonly lib?: readonly string[]; readonly types?: readonly string[] };
}

const projectIn = (folder: string) => JSON.parse(readFileSync(`${folder}/tsconfig.json`, "utf8")) as Project;
const rooms = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test("every room has its place in the table, and is compiled", () => {
  expect(rooms.toSorted()).toEqual(Object.keys(mayImport).toSorted());
  const compiled = projectIn(".").references!.map(({ path }) => path);
  expect(compiled.toSorted()).toEqual([...rooms.map((room) => `src/${room}`), "test"].toSorted());
});

test.each(Object.entries(mayImport))("%s may import %j and nothing else", (room, others) => {
  const references = projectIn(`src/${room}`).references ?? [];
  expect(references.map(({ path }) => path)).toEqual(others.map((other) => `../${other}`));
});

test.each(withoutPage)("%s knows no window and no document", (room) => {
  const { lib = [], types = [] } = projectIn(`src/${room}`).compilerOptions ?? {};
  expect(lib.filter((name) => name.startsWith("DOM"))).toEqual([]);
  expect(types).not.toContain("vite/client"); // it brings the DOM along
});
