import type { Vec2 } from "./algebra/vec2.ts";
import { formatShort } from "./format.ts";
import type { Surface } from "./surface.ts";

/** A parameter point as it is written: "(1.2, −0.5)", and of a curve its one coordinate. */
export const pointInWords = ({ variables }: Pick<Surface, "variables">, [x, y]: Vec2): string =>
  variables === 1 ? formatShort(x) : `(${formatShort(x)}, ${formatShort(y)})`;
