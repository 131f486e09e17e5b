type Branch = Readonly<Record<string, unknown>>;
const isBranch = (value: unknown): value is Branch => typeof value === "object" && value !== null;

/**
 * Where two plain values are not the very same: paths like `panes.0.scale` to what was changed, added or removed. An
 * object that was copied without need counts as well, under its own path.
 */
export function differences(before: unknown, after: unknown, path = ""): readonly string[] {
  if (Object.is(before, after)) return [];
  if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after)) return [path];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const below = names.flatMap((name) => {
    const [has, had] = [Object.hasOwn(after, name), Object.hasOwn(before, name)];
    const to = path === "" ? name : `${path}.${name}`;
    return has && had ? differences(before[name], after[name], to) : [to];
  });
  return below.length > 0 ? below : [path];
}
