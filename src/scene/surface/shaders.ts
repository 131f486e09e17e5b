import contour from "../../../shaders/contour.glsl?raw";
import field from "../../../shaders/field.glsl?raw";
import floorFragment from "../../../shaders/floor.frag.glsl?raw";
import floorVertex from "../../../shaders/floor.vert.glsl?raw";
import levels from "../../../shaders/levels.glsl?raw";
import lighting from "../../../shaders/lighting.glsl?raw";
import sheetFragment from "../../../shaders/sheet.frag.glsl?raw";
import sheetVertex from "../../../shaders/sheet.vert.glsl?raw";
import solidFragment from "../../../shaders/solid.frag.glsl?raw";
import solidVertex from "../../../shaders/solid.vert.glsl?raw";
import stillFragment from "../../../shaders/still.frag.glsl?raw";
import stillVertex from "../../../shaders/still.vert.glsl?raw";
import surfaceFragment from "../../../shaders/surface.frag.glsl?raw";
import surfaceVertex from "../../../shaders/surface.vert.glsl?raw";

/** Every program of the scene: vertex and fragment shader. */
export const shaders = {
  surface: { vertexShader: surfaceVertex, fragmentShader: lighting + field + contour + levels + surfaceFragment },
  floor: { vertexShader: floorVertex, fragmentShader: lighting + field + contour + levels + floorFragment },
  sheet: { vertexShader: sheetVertex, fragmentShader: contour + sheetFragment },
  still: { vertexShader: stillVertex, fragmentShader: stillFragment },
  solid: { vertexShader: solidVertex, fragmentShader: lighting + solidFragment },
} as const;
