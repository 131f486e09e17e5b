import type { Context } from "../../src/charts/canvas/chart.ts";

export type Point = readonly [x: number, y: number];

/** Something that was painted, in pixels of the canvas. */
export interface Painted {
  readonly kind: "stroke" | "fill" | "text";
  /** The path's points, of an arc its bounding box's corners; of a text the ends of its line. */
  readonly points: readonly Point[];
  readonly color: string;
  /** Of a stroke, else 0. */
  readonly width: number;
  readonly text: string;
  /** What it was clipped to: left, top, right, bottom. */
  readonly clip: readonly [number, number, number, number];
}

/** Where the origin is, and how long a unit. */
interface Space extends Pick<Painted, "clip"> {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** A path that keeps its points. One that is written as SVG, as markers are, lies within 1.5 of its origin. */
export class RecordedPath {
  readonly points: Point[];
  constructor(svg?: string) {
    this.points = svg === undefined ? [] : [-1.5, 1.5].map((at) => [at, at]);
  }
  moveTo(x: number, y: number) {
    this.points.push([x, y]);
  }
  lineTo(x: number, y: number) {
    this.points.push([x, y]);
  }
  arc(x: number, y: number, radius: number) {
    this.points.push([x - radius, y - radius], [x + radius, y + radius]);
  }
  rect(x: number, y: number, width: number, height: number) {
    this.points.push([x, y], [x + width, y + height]);
  }
  closePath() {}
}

/** A 2D canvas that remembers what was painted on it. Its letters are all 0.6 times as wide as they are high. */
export class RecordingCanvas {
  readonly painted: Painted[] = [];
  font = "";
  fillStyle = "";
  strokeStyle = "";
  lineWidth = 1;
  textAlign = "left";
  #path = new RecordedPath();
  #space: Space = { left: 0, top: 0, scale: 1, clip: [-Infinity, -Infinity, Infinity, Infinity] };
  readonly #saved: Space[] = [];

  /** To be handed to what draws; it says where it lacks something. */
  get context(): Context {
    return this as unknown as Context;
  }

  save() {
    this.#saved.push(this.#space);
  }
  restore() {
    this.#space = this.#saved.pop()!;
  }
  translate(x: number, y: number) {
    const { left, top, scale } = this.#space;
    this.#space = { ...this.#space, left: left + scale * x, top: top + scale * y };
  }
  scale(by: number) {
    this.#space = { ...this.#space, scale: this.#space.scale * by };
  }
  beginPath() {
    this.#path = new RecordedPath();
  }
  moveTo(x: number, y: number) {
    this.#path.moveTo(x, y);
  }
  lineTo(x: number, y: number) {
    this.#path.lineTo(x, y);
  }
  arc(x: number, y: number, radius: number) {
    this.#path.arc(x, y, radius);
  }
  rect(x: number, y: number, width: number, height: number) {
    this.#path.rect(x, y, width, height);
  }
  clip() {
    const [[left, top], [right, bottom]] = this.#placed(this.#path.points) as [Point, Point];
    const [l, t, r, b] = this.#space.clip;
    const clip = [Math.max(l, left), Math.max(t, top), Math.min(r, right), Math.min(b, bottom)] as const;
    this.#space = { ...this.#space, clip };
  }
  setLineDash() {}
  measureText(text: string) {
    return { width: 0.6 * Number(/([\d.]+)px/.exec(this.font)![1]) * text.length };
  }
  stroke(path = this.#path) {
    this.#paint("stroke", path.points, this.strokeStyle, this.lineWidth * this.#space.scale);
  }
  fill(path = this.#path) {
    this.#paint("fill", path.points, this.fillStyle);
  }
  fillText(text: string, x: number, y: number) {
    if (this.textAlign !== "left") throw new Error(`charts write from the left, got ${this.textAlign}`);
    const ends: Point[] = [
      [x, y],
      [x + this.measureText(text).width, y],
    ];
    this.#paint("text", ends, this.fillStyle, 0, text);
  }

  #placed(points: readonly Point[]): Point[] {
    const { left, top, scale } = this.#space;
    return points.map(([x, y]) => [left + scale * x, top + scale * y]);
  }
  #paint(kind: Painted["kind"], points: readonly Point[], color: string, width = 0, text = "") {
    this.painted.push({ kind, points: this.#placed(points), color, width, text, clip: this.#space.clip });
  }
}
