import { expect, test } from "vitest";
import { shaders } from "../../src/scene/surface/shaders.ts";
import { ballUniforms, surfaceUniforms } from "../../src/scene/surface/uniforms.ts";
import { mostRuns } from "../../src/shot/settings/bounds.ts";

test("the shader of shadows has room for as many balls as a pane may have runs", () => {
  const { fragmentShader } = shaders.still;
  expect(/uniform vec4 balls\[(\d+)\]/.exec(fragmentShader)![1]).toBe(String(mostRuns));
  expect(/i < (\d+); i\+\+/.exec(fragmentShader)![1]).toBe(String(mostRuns));
  expect(ballUniforms().balls.value).toHaveLength(mostRuns);
});

test("every uniform of a program is a property of its material, and the other way round", () => {
  const names = (source: string) => [...source.matchAll(/^uniform \w+ (\w+)/gm)].map(([, name]) => name!);
  const paneNames = Object.keys(surfaceUniforms());
  const own: Readonly<Record<keyof typeof shaders, readonly string[]>> = {
    surface: ["cells"],
    floor: ["strength", "lineColor"],
    sheet: ["color", "floorDrop"],
    still: ["color", "depth", "corner", "size", "toWorld", "balls", "ballCount"],
    solid: ["color", "gloss", "opacity"],
  };
  for (const [id, { vertexShader, fragmentShader }] of Object.entries(shaders)) {
    const used = names(vertexShader + fragmentShader);
    const unknown = used.filter((name) => ![...paneNames, ...own[id as keyof typeof shaders]].includes(name));
    expect([id, unknown]).toEqual([id, []]);
    expect(own[id as keyof typeof shaders].filter((name) => !used.includes(name))).toEqual([]);
  }
});
