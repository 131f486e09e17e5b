import type { Page } from "playwright-core";
import { PerspectiveCamera } from "three";
import type { Vec2 } from "../../src/core/algebra/vec2.ts";
import { ballAt, ballRadius } from "../../src/mesh/marks/ball.ts";
import { pointOn, type Plot } from "../../src/mesh/surface/plot.ts";
import { aim } from "../../src/scene/stage/aim.ts";
import { projection } from "../../src/scene/labels/axisLabels.ts";
import { plottedSurfaces } from "../../src/scene/stage/plottedSurfaces.ts";
import { seenIn } from "../../src/shot/layout/cameras.ts";
import { resolveLook } from "../../src/shot/settings/look.ts";
import { prepareNow } from "../../src/shot/prepare.ts";
import { descentsOf } from "../descentsOf.ts";
import type { Shot } from "../../src/shot/shot.ts";
import { along, vec3, type Vec3 } from "../../src/core/algebra/vec3.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where things lie in the page's picture of a single pane, computed here from the shot alone. In CSS pixels from the picture's top left corner. */
export interface Places {
  readonly shot: Shot;
  readonly plot: Plot;
  /** The picture's own place in the window. */
  readonly picture: Place & { readonly width: number; readonly height: number };
  readonly surface: (at: Vec2) => Place;
  readonly ball: (run: number) => Place & { readonly radius: number };
}

/** Where things lie in the picture that a page shows now. */
export async function placesIn(page: Page): Promise<Places> {
  const { shot, step, pose } = await page.evaluate(() => ({
    shot: fallLine.shot(),
    step: fallLine.step(),
    pose: fallLine.cameras()[0]!,
  }));
  const picture = (await page.locator(".picture").boundingBox())!;
  const { width, height } = picture;
  const pane = shot.panes[0]!;
  const { plot } = plottedSurfaces(shot, resolveLook({ ...shot.look, resolution: 64 }))[0]!;
  const camera = new PerspectiveCamera();
  aim(camera, pose, seenIn(prepareNow(shot), width, height)[0]!, width, height);
  const project = projection(camera, width, height);
  const place = (point: Vec3): Place => {
    const [x, y] = project(point);
    return { x, y };
  };
  return {
    shot,
    plot,
    picture,
    surface: (at) => place(pointOn(plot, at)),
    ball: (run) => {
      const { centre } = ballAt(plot, descentsOf(pane)[run]!, step);
      const { x, y } = place(centre);
      // One radius sideways, across the line of sight.
      const sideways = vec3(Math.cos(pose.azimuth), 0, -Math.sin(pose.azimuth));
      const edge = place(along(centre, sideways, ballRadius));
      return { x, y, radius: Math.hypot(edge.x - x, edge.y - y) };
    },
  };
}
