import type { Playhead } from "../../../scene/stage/playhead.ts";
import { writeGlb } from "../../../scene/models/writeGlb.ts";
import { writeStl } from "../../../scene/models/writeStl.ts";
import type { Prepared } from "../../../shot/prepare.ts";
import type { Shot } from "../../../shot/shot.ts";
import { csvLines, jsonLines, labelledRuns } from "../../../shot/runs/trajectoryTable.ts";
import { mediaTypes } from "../../../shot/settings/formats.ts";
import { fileName } from "../../files/fileName.ts";
import type { PictureOptions } from "../../../picture/mountPicture.ts";
import { writePng } from "./writePng.ts";

/** One kind of file that a shot can be made into. */
interface Export {
  readonly label: string;
  readonly about: string;
  /** What follows the shot's name in the file's name. */
  readonly suffix: string;
  readonly type: string;
  /** What is in the file; rejects with a sentence for the user. Only a picture depends on the moment and its options. */
  readonly write: (prepared: Prepared, playhead: Playhead, options: PictureOptions) => Promise<BlobPart> | BlobPart;
}

const text = (lines: Iterable<string>) => new Blob(Array.from(lines, (line) => `${line}\n`));

export const exports = {
  png: {
    label: "Picture (PNG)",
    about: "What is shown at this moment, in any size.",
    suffix: ".png",
    type: mediaTypes.png,
    write: writePng,
  },
  csv: {
    label: "Trajectories (CSV)",
    about: "A row for every step of every run: point, value, gradient and step size, with all digits.",
    suffix: "-trajectories.csv",
    type: "text/csv",
    write: ({ entries }) => text(csvLines(labelledRuns(entries))),
  },
  json: {
    label: "Trajectories (JSON)",
    about: "The same as columns for each run, with its name, optimizer, parameters, ending and evaluations.",
    suffix: "-trajectories.json",
    type: "application/json",
    write: ({ entries }) => text(jsonLines(labelledRuns(entries))),
  },
  glb: {
    label: "Surface and trails (GLB)",
    about: "Coloured surfaces with their trails, for 3D programs and slides. The box is 1 wide, y is up.",
    suffix: ".glb",
    type: "model/gltf-binary",
    write: writeGlb,
  },
  stl: {
    label: "Surface for 3D printing (STL)",
    about: "Closed bodies with raised trails, on plinths. The box is 1 wide, z is up: scale it to the size you want.",
    suffix: ".stl",
    type: "model/stl",
    write: async (prepared) => (await writeStl(prepared)) as DataView<ArrayBuffer>,
  },
} as const satisfies Record<string, Export>;

export type ExportId = keyof typeof exports;

/** What a file of a kind is called. */
export const exportName = (shot: Shot, id: ExportId): string => fileName(shot) + exports[id].suffix;
