import * as THREE from "three";
import { along, xyz } from "../../core/algebra/vec3.ts";
import { resolveLook, type LookValues } from "../../shot/settings/look.ts";
import type { Prepared } from "../../shot/prepare.ts";
import { modelGeometry } from "./modelGeometry.ts";
import { modelPanes, type ModelPane, type ModelRun } from "./modelPanes.ts";
import { valueColors } from "../surface/valueColors.ts";

/** The surfaces of a shot with their trails and the balls at their ends, as binary glTF 2.0: y up, a solid's box 1 wide. */
export async function writeGlb(prepared: Prepared): Promise<ArrayBuffer> {
  const { GLTFExporter } = await import("three/addons/exporters/GLTFExporter.js");
  const file = await new GLTFExporter().parseAsync(sceneOf(prepared), { binary: true });
  return file as ArrayBuffer; // as `binary` has it
}

function sceneOf(prepared: Prepared): THREE.Scene {
  const { colormap } = resolveLook(prepared.shot.look);
  const panes = modelPanes(prepared);
  const surfaces = new Map(panes.map((pane) => [pane.mesh, coloredGeometry(pane, colormap)]));
  const skin = new THREE.MeshStandardMaterial({ vertexColors: true, side: THREE.DoubleSide, roughness: 0.6 });
  const scene = new THREE.Scene();
  scene.add(
    ...panes.map(({ name, mesh, runs, right }) => {
      const surface = new THREE.Mesh(surfaces.get(mesh), skin);
      surface.name = "surface";
      const group = new THREE.Group().add(surface, ...runs.flatMap(runObjects));
      group.name = name;
      group.position.x = right;
      return group;
    }),
  );
  return scene;
}

function coloredGeometry({ plot, mesh }: ModelPane, colormap: LookValues["colormap"]): THREE.BufferGeometry {
  const colors = new THREE.BufferAttribute(valueColors(plot, mesh.shares, colormap), 4, true);
  return modelGeometry(mesh).setAttribute("color", colors);
}

function runObjects({ name, color, trail, end }: ModelRun): readonly THREE.Object3D[] {
  const ball = new THREE.Mesh(
    new THREE.SphereGeometry(end.radius, 32, 20).deleteAttribute("uv"),
    new THREE.MeshStandardMaterial({ color, roughness: 0.3 }),
  );
  ball.name = `${name}: end`;
  ball.position.set(...xyz(along(end.contact, end.normal, end.radius)));
  if (trail.length === 0) return [ball];
  const path = new THREE.BufferGeometry().setAttribute("position", new THREE.BufferAttribute(trail, 3));
  // A basic material: glTF has no other for lines, and shows it unlit.
  const line = new THREE.LineSegments(path, new THREE.MeshBasicMaterial({ color }));
  line.name = `${name}: trail`;
  return [line, ball];
}
