import type { Random } from "./random.ts";

/** JSON that a shot does not expect, or not there. */
const hostile = [
  ...String.raw`
    null true false 0 -0 -1 0.5 3 8 1e309 -1e309 1e308 -1e308 5e-324 1e21 9007199254740993 100001
    "" "many" "__proto__" "constructor" "NaN" "\ud800" "\u009b31m" "sincos" "cars" "gd" "log"
    [] {} [[]] [0,1] [1,0] [-1e308,1e308] [0,0,0] [null,null] [{},{}]
    {"__proto__":{"x":1}} {"constructor":{"prototype":{"x":1}}} {"data":"nile"} {"data":{}}
    {"data":{"xs":[1,1],"ys":[2,3]},"standardize":true}
    {"data":{"xs":[1e160,-1e160],"ys":[2,3]}}
    {"data":{"xs":[1e-170,2e-170],"ys":[1e150,3]},"standardize":true}
    {"n":3,"meanX":1e200,"meanY":0,"sxx":1e-300,"sxy":0,"syy":1}
    {"n":1e15,"meanX":0,"meanY":0,"sxx":5e-324,"sxy":0,"syy":1e308}
  `
    .trim()
    .split(/\s+/),
  `"${"long".repeat(200)}"`,
  `${"[".repeat(300)}${"]".repeat(300)}`,
  `[${"{},".repeat(300)}{}]`,
  `[${"7,".repeat(300)}7]`,
];

/** Stands for hostile JSON while a tree is being written. */
const hole = "@hole@";

type Tree = { [key: string]: unknown };

/** JSON with some of its values replaced by hostile ones, or with hostile keys added. */
export function mutateJson(json: string, random: Random): string {
  const tree = JSON.parse(json) as Tree;
  for (let i = random.below(3); i >= 0; i--) {
    const [parent, key] = random.pick(places(tree));
    parent[random.below(8) === 0 ? random.pick(["constructor", "prototype", "steps", "data", "surface"]) : key] = hole;
  }
  const text = JSON.stringify(tree).replaceAll(`"${hole}"`, () => random.pick(hostile));
  return random.below(8) === 0 ? text.replace("{", '{"__proto__": {"title": "x", "panes": [{}]}, ') : text;
}

/** Every property and entry of a tree, as the object that holds it and its key. */
const places = (tree: Tree): (readonly [Tree, string])[] =>
  Object.entries(tree).flatMap(([key, value]) => [
    [tree, key] as const,
    ...(typeof value === "object" && value !== null ? places(value as Tree) : []),
  ]);

const letters = 'abcz059-_.,:;"{}[]\\/ \n\u0000\u00e9\u2028\ud83d\udca9eE+#&=%';

/** A text with some characters changed, dropped, doubled or added, or its end cut off. */
export function mutateText(text: string, random: Random): string {
  let changed = text;
  for (let i = random.below(4); i >= 0; i--) {
    const at = random.below(changed.length + 1);
    const upTo = at + random.below(4);
    const edits = [
      () => changed.slice(0, at),
      () => changed.slice(0, at) + random.pick(letters) + changed.slice(at + 1),
      () => changed.slice(0, at) + random.pick(letters) + changed.slice(at),
      () => changed.slice(0, at) + changed.slice(upTo),
      () => changed.slice(0, upTo) + changed.slice(at),
    ];
    changed = random.pick(edits)();
  }
  return changed;
}

const fragments = [
  ...letters.split(""),
  ...hostile,
  ...'"fall-line":1 "fall-line":9 "panes": "runs": "surface": "look": 1. 2. #s=1. #preset=x'.split(" "),
];

/** A text out of nothing, with some of the words that shots are made of. */
export const randomText = (random: Random): string =>
  Array.from({ length: random.below(40) }, () => random.pick(fragments)).join("");
