import * as THREE from "three";

/** So often is each pixel of what stands still sampled. */
const samples = 4;

/**
 * Where the images of all panes are drawn, one after the other: four samples of colour and depth are four times the memory
 * of an image, and are needed only while one is drawn.
 */
export interface SampledTarget {
  /** Draws a scene into an image. */
  draw(gl: THREE.WebGLRenderer, scene: THREE.Scene, camera: THREE.Camera, image: THREE.WebGLRenderTarget): void;
  /** Gives its memory back until it is drawn into again. */
  release(): void;
}

export function sampledTarget(): SampledTarget {
  let target: THREE.WebGLRenderTarget | null = null;
  const region = new THREE.Box2(new THREE.Vector2(), new THREE.Vector2());
  const release = () => {
    target?.dispose();
    target = null;
  };
  return {
    draw: (gl, scene, camera, image) => {
      const { width, height } = image;
      // Panes beside each other differ by a pixel: the larger one's serves both, and a much smaller one gets its own.
      if (
        !target ||
        target.width < width ||
        target.height < height ||
        target.width * target.height > 2 * width * height
      ) {
        release();
        target = imageTarget(width, height, samples);
      }
      target.viewport.set(0, 0, width, height);
      target.scissor.set(0, 0, width, height);
      gl.setRenderTarget(target);
      gl.render(scene, camera);
      gl.setRenderTarget(null);
      gl.initRenderTarget(image);
      region.max.set(width, height);
      gl.copyTextureToTexture(target.texture, image.texture, region);
      gl.copyTextureToTexture(target.depthTexture!, image.depthTexture!, region);
    },
    release,
  };
}

/** Colours as on the canvas: a plain target would hold them in linear light, in which 8 bits are too few. */
export function imageTarget(width: number, height: number, samplesEach = 0): THREE.WebGLRenderTarget {
  const target = new THREE.WebGLRenderTarget(width, height, {
    samples: samplesEach,
    colorSpace: THREE.SRGBColorSpace,
    internalFormat: "RGBA8",
    minFilter: THREE.NearestFilter,
    magFilter: THREE.NearestFilter,
    depthTexture: new THREE.DepthTexture(width, height, THREE.UnsignedIntType),
  });
  return Object.assign(target, { isXRRenderTarget: true }); // what three calls one whose colours are displayed as they are
}
