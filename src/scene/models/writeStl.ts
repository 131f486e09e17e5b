import * as THREE from "three";
import { along, xyz } from "../../core/algebra/vec3.ts";
import type { Prepared } from "../../shot/prepare.ts";
import { modelGeometry } from "./modelGeometry.ts";
import { modelPanes, type ModelRun } from "./modelPanes.ts";
import { plinthGeometry, plinthHeight } from "../surface/plinthGeometry.ts";
import { trailTube } from "../marks/trailTube.ts";

/** How much of a ball's radius it stands above its contact: it sinks in a little, so that a print of it holds. */
const standing = 0.6;

/**
 * The surfaces of a shot as closed bodies on plinths, with tubes for trails and balls at their ends, as binary STL for
 * a printer: z up, on the ground, a solid's box 1 wide.
 */
export async function writeStl(prepared: Prepared): Promise<DataView> {
  const { STLExporter } = await import("three/addons/exporters/STLExporter.js");
  const model = new THREE.Group();
  for (const { mesh, runs, right } of modelPanes(prepared)) {
    const parts = [modelGeometry(mesh), plinthGeometry(mesh), ...runs.flatMap(runParts)];
    const pane = new THREE.Group().add(...parts.map((part) => new THREE.Mesh(part)));
    pane.position.set(right, plinthHeight, 0);
    model.add(pane);
  }
  model.rotation.x = Math.PI / 2; // up from y to z
  model.updateMatrixWorld();
  return new STLExporter().parse(model, { binary: true });
}

function runParts({ trail, end: { contact, normal, radius } }: ModelRun): readonly THREE.BufferGeometry[] {
  const ball = new THREE.SphereGeometry(radius, 24, 16);
  const centre = along(contact, normal, standing * radius);
  return [ball.translate(...xyz(centre)), ...(trail.length > 0 ? [trailTube(trail)] : [])];
}
