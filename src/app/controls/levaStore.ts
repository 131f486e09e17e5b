import type { useCreateStore } from "leva";

/** leva's own store of what it shows: a view of the shot, never the shot. */
export type LevaStore = ReturnType<typeof useCreateStore>;
