import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { schedules } from "../../src/core/schedules/index.ts";
import { surfaces } from "../../src/core/surfaces/index.ts";
import { datasetIds } from "../../src/data/datasets.ts";
import { decodeShot } from "../../src/shot/text/decodeShot.ts";
import { firstShot } from "../../src/shot/presets/firstShot.ts";
import { startingRuns } from "../../src/shot/runs/resolveRun.ts";
import { expectSound } from "./expectSound.ts";

/** The text of a shot, of a pane, of a run, of a user's data, with these words in it. */
const inShot = (words: string) => `{"fall-line": 1, ${words}}`;
const inPane = (words: string) => inShot(`"panes": [{${words}}]`);
const inRun = (words: string) => inPane(`"runs": [{${words}}]`);
const inData = (words: string) => inPane(`"surface": {"data": {${words}}}`);

test("mini-batches are left out where their surface has none, and it is said why", () => {
  const decoded = decodeShot(inPane('"surface": "sine", "runs": [{}, {"batch": {"size": 2}, "noise": 0.5}]'));
  expect(decoded.problems).toEqual([
    "panes[0].runs[1].batch: mini-batches need data, and this surface is a function; using all rows",
  ]);
  expect(decoded.shot.panes[0]!.runs[1]).toEqual({ optimizer: "gd", params: {}, noise: 0.5 });
  expectSound(decoded);
});

describe("what is wrong is named, with what was expected and what came, and left at its default", () => {
  const functions = Object.keys(surfaces)
    .filter((id) => id !== "mse")
    .join(", ");
  const pose = '"azimuth": 0, "elevation": 0.5, "distance": 2';
  const points = '"xs": [1, 2, 3], "ys": [1, 2, 4]';
  const moments = (words: string) => inData(`${points}, "moments": {"n": 9, "meanX": 0, "meanY": 0, ${words}}`);

  test.each([
    [inShot('"title": 7'), "title: expected text of at most 200 characters, got 7"],
    [inShot('"title": null'), "title: expected text of at most 200 characters, got null"],
    [
      inShot(`"title": "${"a".repeat(201)}"`),
      `title: expected text of at most 200 characters, got "${"a".repeat(40)}…"`,
    ],
    [inShot('"target": 1e309'), "target: expected a finite number, got Infinity"],
    [inShot('"target": "1"'), 'target: expected a finite number, got "1"'],
    [inShot('"linkCameras": 0'), "linkCameras: expected true or false, got 0"],
    [inShot('"look": []'), "look: expected an object, got a list of 0"],
    [inShot('"look": {"theme": "blue"}'), 'look.theme: expected one of dark, light, got "blue"'],
    [inShot('"look": {"theme": "constructor"}'), 'look.theme: expected one of dark, light, got "constructor"'],
    [inShot('"look": {"resolution": 1025}'), "look.resolution: expected a whole number from 16 to 1,024, got 1025"],
    [inShot('"look": {"resolution": 99.5}'), "look.resolution: expected a whole number from 16 to 1,024, got 99.5"],
    [inShot('"timeline": {"stepsPerSecond": 0}'), "timeline.stepsPerSecond: expected a number from 1 to 1,000, got 0"],
    [inShot('"panes": {}'), "panes: expected a list of 1 to 4, got an object"],
    [inShot('"panes": []'), "panes: expected a list of 1 to 4, got a list of 0"],
    [inShot('"panes": [true]'), "panes[0]: expected an object, got true"],
    [inPane('"surface": "mse"'), `panes[0].surface: expected an object with "data", or one of ${functions}, got "mse"`],
    [
      inPane('"surface": {"kind": "function"}'),
      `panes[0].surface: expected an object with "data", or one of ${functions}, got an object`,
    ],
    [
      inPane('"surface": {"data": "toString"}'),
      `panes[0].surface.data: expected one of ${datasetIds.join(", ")}, got "toString"`,
    ],
    [
      inPane('"surface": {"data": "seed", "standardize": "yes"}'),
      'panes[0].surface.standardize: expected true or false, got "yes"',
    ],
    [inPane('"scale": "logarithmic"'), 'panes[0].scale: expected one of linear, log, symlog, got "logarithmic"'],
    [inPane('"domain": {"x": [0, 1]}'), "panes[0].domain: expected x, y, got no y"],
    [
      inPane('"domain": {"x": [0, 1], "y": [2, 2]}'),
      "panes[0].domain.y: expected two numbers, the smaller one first, got 2 and 2",
    ],
    [
      inPane('"domain": {"x": [-1e308, 1e308], "y": [1, 2]}'),
      "panes[0].domain.x: expected two numbers, the smaller one first, got -1e+308 and 1e+308",
    ],
    [inRun('"steps": "many"'), 'panes[0].runs[0].steps: expected a whole number from 1 to 100,000, got "many"'],
    [inRun('"steps": 100001'), "panes[0].runs[0].steps: expected a whole number from 1 to 100,000, got 100001"],
    [inRun('"params": {"lr": 0}'), "panes[0].runs[0].params.lr: expected a number above 0, got 0"],
    [inRun('"params": 3'), "panes[0].runs[0].params: expected an object, got 3"],
    [
      inRun('"params": {"weight_decay": 2}'),
      "panes[0].runs[0].params.weight_decay: expected a number from 0 to 1, got 2",
    ],
    [
      inRun('"optimizer": "adam", "params": {"amsgrad": 0.5}'),
      "panes[0].runs[0].params.amsgrad: expected 0 or 1, got 0.5",
    ],
    [
      inRun('"schedule": {"id": "cosin"}'),
      `panes[0].runs[0].schedule.id: expected one of ${Object.keys(schedules).join(", ")}, got "cosin"`,
    ],
    [inRun('"schedule": {}'), "panes[0].runs[0].schedule: expected an id and params, got no id"],
    [inRun('"schedule": "cosine"'), 'panes[0].runs[0].schedule: expected an object, got "cosine"'],
    [
      inRun('"schedule": {"id": "cosine", "params": {"T_max": 0.5}}'),
      "panes[0].runs[0].schedule.params.T_max: expected a whole number from 1 to 100,000, got 0.5",
    ],
    [
      inRun('"optimizer": "newton", "schedule": {"id": "cosine"}'),
      "panes[0].runs[0].schedule: expected none with Newton, got cosine",
    ],
    [inRun('"noise": -1'), "panes[0].runs[0].noise: expected a number from 0 to 1,000,000, got -1"],
    [
      inRun('"seed": 4294967296'),
      "panes[0].runs[0].seed: expected a whole number from 0 to 4,294,967,295, got 4294967296",
    ],
    [inRun('"batch": 8'), "panes[0].runs[0].batch: expected an object, got 8"],
    [inRun('"batch": {"size": 0}'), "panes[0].runs[0].batch.size: expected a whole number from 1 to 10,000, got 0"],
    [inRun('"start": [1]'), "panes[0].runs[0].start: expected a list of 2 finite numbers, got a list of 1"],
    [inRun('"start": [1, null]'), "panes[0].runs[0].start: expected a list of 2 finite numbers, got null in it"],
    [inRun('"color": 8'), "panes[0].runs[0].color: expected a whole number from 0 to 7, got 8"],
    [
      inShot('"camera": {"azimuth": 1}'),
      "camera: expected azimuth, elevation, zoom, target, got no elevation, no zoom, no target",
    ],
    [
      inShot(`"camera": {${pose}, "target": [0, -1, 0]}`),
      "camera: expected a view that the page's controls can reach, got another one",
    ],
    [
      inShot(`"camera": {${pose}, "target": [0, 1e309, 0]}`),
      "camera.target: expected a list of 3 finite numbers, got Infinity in it",
    ],
    [inData('"xs": [1, 2], "ys": [1, 2, 3]'), "panes[0].surface.data: expected as many x as y, got 2 and 3"],
    [
      inData('"xs": [1], "ys": [1]'),
      "panes[0].surface.data.xs: expected a list of 2 to 200 finite numbers, got a list of 1",
    ],
    [
      inData('"xs": [1e200, -1e200], "ys": [1, 2]'),
      "panes[0].surface.data: expected moments that some data could have, got others",
    ],
    [
      inData('"xs": [1e200, 1e200], "ys": [1, 2]'),
      "panes[0].surface.data: expected numbers that can be squared and summed, got larger ones",
    ],
    [
      moments('"sxx": 1, "sxy": 3, "syy": 4'),
      "panes[0].surface.data: expected moments that some data could have, got others",
    ],
    [
      moments('"sxx": -1, "sxy": 0, "syy": 4'),
      `panes[0].surface.data.moments.sxx: expected a number from 0 to ${Number.MAX_VALUE}, got -1`,
    ],
    [
      moments('"sxx": 1, "sxy": 0'),
      "panes[0].surface.data.moments: expected n, meanX, meanY, sxx, sxy, syy, got no syy",
    ],
    [
      inData(`${points}, "moments": {"n": 1}`).replace("}", ', "meanX": 0, "meanY": 0, "sxx": 1, "sxy": 0, "syy": 1}'),
      "panes[0].surface.data.moments.n: expected a whole number from 2 to 9,007,199,254,740,991, got 1",
    ],
    ['{"fall-line": "1"}', 'fall-line: expected the version 1, got "1"'],
    ['{"fall-line": 0}', "fall-line: expected the version 1, got 0"],
  ])("%s", (text, problem) => {
    const decoded = decodeShot(text);
    expect(decoded.problems[0]).toBe(`${problem}; using the default`);
    expectSound(decoded);
  });

  test("all the rest is kept", () => {
    const text = inShot(
      '"title": "kept", "panes": [{"surface": "sine"}, {"surface": "sincos", "runs": [{"steps": 3, "color": -1}]}], "look": 3',
    );
    const { shot, problems } = decodeShot(text);
    expect(shot).toEqual({
      ...firstShot,
      title: "kept",
      panes: [
        { surface: { kind: "function", id: "sine" }, runs: startingRuns(surfaces.sine) },
        { surface: { kind: "function", id: "sincos" }, runs: [{ optimizer: "gd", params: {}, steps: 3 }] },
      ],
    });
    expect(problems).toHaveLength(2);
  });

  test("with an unknown surface goes its pane, with an unknown optimizer its parameters", () => {
    const { shot, problems } = decodeShot(
      inShot(
        '"panes": [{"surface": "newer", "domain": {"x": [8, 9], "y": [8, 9]}}, {"runs": [{"optimizer": "newer", "params": {"lr": 1}, "steps": 7}]}]',
      ),
    );
    expect(shot.panes).toEqual([
      firstShot.panes[0],
      { ...firstShot.panes[0], runs: [{ optimizer: "gd", params: {}, steps: 7 }] },
    ]);
    expect(problems).toHaveLength(2);
  });
});

describe("a text that is no shot gives the first one and says why", () => {
  test.each([
    ["", "it is empty"],
    [" \n", "it is empty"],
    ["hello", 'it begins with "hello"'],
    ['{"fall-line": 1', 'it begins with "{\\"fall-line\\": 1"'],
    ["\u009b31m", 'it begins with "\ufffd31m"'],
    ["null", "it is null"],
    ["[1, 2]", "it is a list of 2"],
    ['"text"', 'it is "text"'],
    ["{}", 'it has no "fall-line" and no "panes"'],
    ['{"name": "package", "__proto__": {"panes": [1]}}', 'it has no "fall-line" and no "panes"'],
    [" ".repeat(2 ** 20 + 1), "it has more than 1,048,576 characters"],
    ["[".repeat(2 ** 20), `it begins with "${"[".repeat(40)}…"`],
  ])("%.40j", (text, reason) => {
    expect(decodeShot(text)).toEqual({
      shot: firstShot,
      problems: [`this is no Fall Line shot: ${reason}`],
      isShot: false,
    });
  });
});

test("a version from the future says so, and what is understood is kept", () => {
  const { shot, problems, isShot } = decodeShot('{"fall-line": 2, "title": "later", "wind": 3}');
  expect({ shot, isShot }).toEqual({ shot: { ...firstShot, title: "later" }, isShot: true });
  expect(problems).toEqual(["made by a newer Fall Line (version 2): what this one does not know is left out"]);
});

test("a file may begin with a byte order mark, and need not name its version", () => {
  expect(decodeShot('\ufeff{"panes": [{"surface": "sine"}]}').problems).toEqual([]);
});

describe("counts are bounded", () => {
  test("panes and runs: the first ones", () => {
    const pane = `{"runs": [${Array.from({ length: 20 }, (_, i) => `{"steps": ${i + 1}}`).join(",")}]}`;
    const { shot, problems } = decodeShot(inShot(`"panes": [${Array.from({ length: 9 }, () => pane).join(",")}]`));
    expect(shot.panes.map(({ runs }) => runs.map(({ steps }) => steps))).toEqual(
      Array.from({ length: 4 }, () => [1, 2, 3, 4, 5, 6, 7, 8]),
    );
    expect(problems.slice(0, 2)).toEqual([
      "panes: expected a list of 1 to 4, got a list of 9; using the first 4",
      "panes[0].runs: expected a list of 1 to 8, got a list of 20; using the first 8",
    ]);
  });

  test("points", () => {
    const many = `[${"1,".repeat(200)}2]`;
    expect(decodeShot(inData(`"xs": ${many}, "ys": ${many}`)).problems[0]).toBe(
      "panes[0].surface.data.xs: expected a list of 2 to 200 finite numbers, got a list of 201; using the default",
    );
  });

  test("problems", () => {
    const run = `{${["start", "steps", "name", "color", "hidden", "params"].map((name) => `"${name}": []`).join(",")}}`;
    const { problems } = decodeShot(inPane(`"runs": [${Array.from({ length: 8 }, () => run).join(",")}]`));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe("… and 28 more problems");
  });
});

describe("data", () => {
  test("by their points alone", () => {
    const { shot, problems } = decodeShot(inData('"xs": [1, 2, 3, 4, 5], "ys": [1, 3, 3, 2, 5]'));
    expect(problems).toEqual([]);
    expect(shot.panes[0]!.surface).toEqual({
      kind: "data",
      data: {
        label: "data",
        xLabel: "x",
        yLabel: "y",
        moments: { n: 5, meanX: 3, meanY: 2.8, sxx: 10, sxy: 7, syy: 8.8 },
        xs: [1, 2, 3, 4, 5],
        ys: [1, 3, 3, 2, 5],
      },
      standardize: false,
    });
  });

  test("whose x are all equal are not standardised", () => {
    const text = inPane('"surface": {"standardize": true, "data": {"xs": [2, 2], "ys": [1, 3]}}');
    const { shot, problems } = decodeShot(text);
    expect(shot.panes[0]!.surface).toMatchObject({ standardize: false, data: { xs: [2, 2] } });
    expect(problems).toEqual([
      "panes[0].surface.standardize: expected false, because all x are equal, got true; using the default",
    ]);
  });
});

describe("keys of a prototype are keys like others: unknown", () => {
  test.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])("%s", (key) => {
    const evil = `"${key}": {"panes": [{}], "title": "evil", "steps": 3, "lr": 9, "theme": "light", "polluted": true}`;
    const texts = [
      inShot(evil),
      inShot(`"look": {${evil}}, "timeline": {${evil}}`),
      inPane(evil),
      inPane(`"surface": {"data": "seed", ${evil}}`),
      inRun(`${evil}, "params": {${evil}}`),
      inData(`"xs": [1, 2, 3, 4, 5], "ys": [1, 3, 3, 2, 5], ${evil}`),
    ];
    for (const text of texts) {
      const decoded = decodeShot(text);
      expect(decoded.problems).toEqual([]);
      expect(JSON.stringify(decoded.shot)).not.toMatch(/evil|polluted|light/);
      expectSound(decoded);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("never throws", () => {
  test("on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expectSound(decodeShot(text));
      }),
    );
  });

  test("on any JSON", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expectSound(decodeShot(text));
        expectSound(decodeShot(inShot(`"panes": ${text}, "look": ${text}, "camera": ${text}`)));
        expectSound(decodeShot(inPane(`"surface": ${text}, "runs": [${text}], "domain": ${text}`)));
      }),
    );
  });

  test("on deep nesting and huge lists", () => {
    const deep = `${"[".repeat(400_000)}${"]".repeat(400_000)}`;
    const long = `[${"0,".repeat(500_000)}0]`;
    for (const text of [deep, long]) {
      expectSound(decodeShot(text));
      for (const key of ["panes", "title", "look", "camera"]) expectSound(decodeShot(inShot(`"${key}": ${text}`)));
      expectSound(decodeShot(inRun(`"start": ${text}`)));
    }
  });
});
