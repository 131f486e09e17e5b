import type { Surface } from "../surface.ts";

/** A surface that does not say where it is drawn, or how it is descended. */
export type Sketch = Omit<Surface, "domain" | "defaults"> & Partial<Pick<Surface, "domain" | "defaults">>;
