import type { Rect } from "../../shot/layout/panes.ts";
import type { Theme } from "../../shot/settings/palette.ts";
import type { Axis } from "../axes/axis.ts";
import type { Context } from "./chart.ts";

/** What the parts of a chart are painted with. All positions are in canvas pixels. */
export interface Brush {
  readonly ctx: Context;
  /** Canvas pixels per CSS pixel. */
  readonly unit: number;
  readonly theme: Theme;
  /** The rectangle between the axes. */
  readonly area: Rect;
  readonly x: Axis;
  readonly y: Axis;
}

export const toX = ({ area, x }: Pick<Brush, "area" | "x">, value: number): number =>
  area.x + x.place(value) * area.width;
export const toY = ({ area, y }: Pick<Brush, "area" | "y">, value: number): number =>
  area.y + (1 - y.place(value)) * area.height;

/** A crisp horizontal or vertical line, one CSS pixel wide. */
export function hairline(
  { ctx, unit }: Brush,
  from: readonly [number, number],
  to: readonly [number, number],
  color: string,
) {
  const width = Math.max(1, Math.round(unit));
  const crisp = (at: number) => Math.round(at - width / 2) + width / 2;
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.moveTo(crisp(from[0]), crisp(from[1]));
  ctx.lineTo(crisp(to[0]), crisp(to[1]));
  ctx.stroke();
}
