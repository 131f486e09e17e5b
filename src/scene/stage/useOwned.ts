import { useEffect } from "react";

/** Takes a GPU resource that was made with `useMemo`, and releases it when another takes its place or the component goes. */
export function useOwned<T extends { dispose(): void }>(resource: T): T {
  useEffect(() => () => resource.dispose(), [resource]);
  return resource;
}
