import * as THREE from "three";
import { imageTarget, type SampledTarget } from "./sampledTarget.ts";
import { shaders } from "../surface/shaders.ts";
import { ballUniforms, type BallUniforms } from "../surface/uniforms.ts";

/** A rectangle of the canvas, in drawn pixels from its lower left corner. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A pane's surface, floor and box as an image with depth, over which each frame draws what moves. */
export interface StillImage {
  /** Draws a scene into the image, unless it holds what is drawn of this version from this view already; answers whether it did. */
  keep(gl: THREE.WebGLRenderer, scene: THREE.Scene, camera: THREE.Camera, size: Viewport, version: object): boolean;
  /** Copies the image into its place in the canvas, with the shadows of the pane's balls on it. */
  restore(gl: THREE.WebGLRenderer, camera: THREE.Camera, place: Viewport, balls: BallUniforms): void;
  dispose(): void;
}

/** `sampled` is where images are drawn, one after the other. */
export function stillImage(sampled: SampledTarget): StillImage {
  let target: THREE.WebGLRenderTarget | null = null;
  let kept: { readonly version: object; readonly view: THREE.Matrix4 } | null = null;
  const copy = copyPass();

  return {
    keep: (gl, scene, camera, { width, height }, version) => {
      const view = viewOf(camera);
      if (!target || target.width !== width || target.height !== height) {
        target?.dispose();
        target = imageTarget(width, height);
        kept = null;
      }
      if (kept?.version === version && kept.view.equals(view)) return false;
      kept = { version, view };
      sampled.draw(gl, scene, camera, target);
      return true;
    },
    restore: (gl, camera, place, uniforms) => copy.draw(gl, target!, camera, place, uniforms),
    dispose: () => {
      target?.dispose();
      copy.dispose();
    },
  };
}

const viewOf = ({ projectionMatrix, matrixWorldInverse }: THREE.Camera) =>
  projectionMatrix.clone().multiply(matrixWorldInverse);

function copyPass() {
  const uniforms = {
    color: { value: null as THREE.Texture | null },
    depth: { value: null as THREE.Texture | null },
    corner: { value: new THREE.Vector2() },
    size: { value: new THREE.Vector2() },
    toWorld: { value: new THREE.Matrix4() },
    ...ballUniforms(),
  };
  const copies = { ...shaders.still, uniforms, depthFunc: THREE.AlwaysDepth, blending: THREE.NoBlending };
  const plain = new THREE.ShaderMaterial(copies);
  const shadowed = new THREE.ShaderMaterial({ ...copies, defines: { SHADOWS: "" } });
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute("position", new THREE.BufferAttribute(Float32Array.of(-1, -1, 0, 3, -1, 0, -1, 3, 0), 3));
  const mesh = new THREE.Mesh<THREE.BufferGeometry, THREE.Material>(geometry);
  mesh.frustumCulled = false;

  return {
    draw: (
      gl: THREE.WebGLRenderer,
      { texture, depthTexture }: THREE.WebGLRenderTarget,
      camera: THREE.Camera,
      place: Viewport,
      { balls, ballCount }: BallUniforms,
    ) => {
      uniforms.color.value = texture;
      uniforms.depth.value = depthTexture;
      uniforms.corner.value.set(place.x, place.y);
      uniforms.size.value.set(place.width, place.height);
      uniforms.toWorld.value.copy(viewOf(camera)).invert();
      uniforms.balls.value = balls.value;
      uniforms.ballCount.value = ballCount.value;
      mesh.material = plain;
      gl.render(mesh, camera);
      mesh.material = shadowed;
      const ratio = gl.getPixelRatio();
      for (const ball of balls.value.slice(0, ballCount.value)) {
        const { x, y, width, height } = shadowOf(ball, camera, place);
        if (width <= 0 || height <= 0) continue;
        gl.setScissor(x / ratio, y / ratio, width / ratio, height / ratio);
        gl.render(mesh, camera);
      }
    },
    dispose: () => {
      for (const resource of [geometry, plain, shadowed]) resource.dispose();
    },
  };
}

/** A shadow reaches so many radii far from where its ball touches. */
const reach = 3;
const [middle, beside] = [new THREE.Vector3(), new THREE.Vector3()];

/** The part of a pane in which a ball's shadow can lie. */
function shadowOf(ball: THREE.Vector4, camera: THREE.Camera, { x, y, width, height }: Viewport): Viewport {
  middle.set(ball.x, ball.y, ball.z);
  beside
    .setFromMatrixColumn(camera.matrixWorld, 0)
    .multiplyScalar(reach * ball.w)
    .add(middle);
  middle.project(camera);
  const across = Math.ceil((Math.abs(beside.project(camera).x - middle.x) * width) / 2) + 2;
  const [atX, atY] = [x + ((middle.x + 1) / 2) * width, y + ((middle.y + 1) / 2) * height];
  const [left, bottom] = [Math.max(x, Math.floor(atX - across)), Math.max(y, Math.floor(atY - across))];
  const [right, top] = [Math.min(x + width, Math.ceil(atX + across)), Math.min(y + height, Math.ceil(atY + across))];
  return { x: left, y: bottom, width: right - left, height: top - bottom };
}
