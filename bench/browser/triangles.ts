/** Runs in our page: draws one frame and counts the triangles that WebGL is asked for. */
export async function trianglesDrawn(): Promise<number> {
  const gl = document.querySelector<HTMLCanvasElement>("canvas.scene")!.getContext("webgl2")!;
  const { drawElements, drawArrays, drawElementsInstanced, drawArraysInstanced } = gl;
  let corners = 0;
  const own = {
    drawElements: (...[mode, count, type, offset]: Parameters<typeof drawElements>) => {
      corners += count;
      drawElements.call(gl, mode, count, type, offset);
    },
    drawArrays: (...[mode, first, count]: Parameters<typeof drawArrays>) => {
      corners += count;
      drawArrays.call(gl, mode, first, count);
    },
    drawElementsInstanced: (...[mode, count, type, offset, instances]: Parameters<typeof drawElementsInstanced>) => {
      corners += count * instances;
      drawElementsInstanced.call(gl, mode, count, type, offset, instances);
    },
    drawArraysInstanced: (...[mode, first, count, instances]: Parameters<typeof drawArraysInstanced>) => {
      corners += count * instances;
      drawArraysInstanced.call(gl, mode, first, count, instances);
    },
  };
  Object.assign(gl, own); // hides the prototype's
  fallLine.edit((shot) => ({ ...shot }));
  await new Promise(requestAnimationFrame);
  for (const name of Object.keys(own)) Reflect.deleteProperty(gl, name);
  return corners / 3;
}
