import { add, vec3, type Vec3 } from "../../core/algebra/vec3.ts";
import type { Vec2 } from "../../core/algebra/vec2.ts";
import { isHidden } from "../../mesh/isHidden.ts";
import { pointOn, type Plot } from "../../mesh/surface/plot.ts";
import { contains } from "../../mesh/surface/samples.ts";
import type { Project } from "../../shot/layout/axisEdges.ts";
import { pinHeight } from "../marks/Marks.tsx";

/** Where the head of a minimum's pin is in the picture. */
export interface PinMark {
  readonly at: Vec2;
  /** In pixels. */
  readonly x: number;
  readonly y: number;
  /** The surface stands before it. */
  readonly isHidden: boolean;
}

export const pinMarks = (plot: Plot, project: Project, eye: Vec3): readonly PinMark[] =>
  (plot.surface.minima ?? [])
    .filter((at) => contains(plot.domain, ...at))
    .map((at) => {
      const head = add(pointOn(plot, at), vec3(0, pinHeight, 0));
      const [x, y] = project(head);
      return { at, x, y, isHidden: isHidden(plot, head, eye) };
    });
