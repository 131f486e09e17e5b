import { useEffect } from "react";

/** GPU resources by what they were made from, with the number of components that use each. */
export type Shares<K extends object, T> = WeakMap<K, { readonly resource: T; users: number }>;

/**
 * The resource made from a key: one for all components, in all panes, that ask for it. The GPU's memory is given back
 * after the last of them, and taken again should another come.
 */
export function useShared<K extends object, T extends { dispose(): void }>(
  shares: Shares<K, T>,
  key: K,
  make: (key: K) => T,
): T {
  const share = shares.get(key) ?? { resource: make(key), users: 0 };
  shares.set(key, share);
  useEffect(() => {
    const used = shares.get(key)!;
    used.users++;
    return () => {
      used.users--;
      if (used.users === 0) used.resource.dispose();
    };
  }, [shares, key]);
  return share.resource;
}
