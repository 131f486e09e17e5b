import type { Domain } from "../../core/surface.ts";
import { setPane } from "../../shot/edits.ts";
import { domainOf } from "../../shot/layout/view.ts";
import { surfaceOf } from "../../shot/problems/index.ts";
import type { Control } from "../controls/control.ts";
import type { LevaStore } from "../controls/levaStore.ts";
import { useFolder } from "../controls/useFolder.tsx";
import type { Studio } from "../state/createStudio.ts";
import { useStudio, useChosen } from "../state/useStudio.ts";

const ends = ["from", "to"] as const;

/** The part of the surface that is drawn; where a test function is usually searched over more, a button draws that. */
export function DomainFolder({ store }: { store: LevaStore }) {
  const studio = useStudio();
  const { pane } = useChosen();
  const { axes, variables, classicDomain } = surfaceOf(pane.surface);
  const domain = domainOf(pane);
  const isDefault = pane.domain === undefined;
  const axisRows = (axis: "x" | "y", name: string): [string, Control][] =>
    ends.map((end, i) => [
      `${axis}${end}`,
      {
        kind: "number",
        label: `${name.split(" ").at(-1)} ${end}`,
        isDefault,
        step: (domain[axis][1] - domain[axis][0]) / 50,
        value: domain[axis][i]!,
        change: (value) => move(studio, axis, i, value),
      },
    ]);
  const draw = (next: Domain | undefined) => studio.edit(setPane(studio.chosen().index, { domain: next }));
  useFolder(store, {
    title: "Domain",
    collapsed: true,
    controls: Object.fromEntries([...axisRows("x", axes[0]), ...(variables === 2 ? axisRows("y", axes[1]) : [])]),
    buttons: {
      ...(classicDomain && { "Classic domain": () => draw(classicDomain) }),
      "Reset domain": () => draw(undefined),
    },
  });
  return null;
}

/** Moves one end of the domain, unless nothing would be left between the ends: then says so. */
function move({ chosen, say, edit }: Studio, axis: "x" | "y", end: number, value: number) {
  const { pane, index } = chosen();
  const domain = domainOf(pane);
  const [low, high] = end === 0 ? [value, domain[axis][1]] : [domain[axis][0], value];
  const fits = high > low && Number.isFinite(high - low);
  if (!fits) return say("A domain needs a lower end below its upper one. Change the other end first.");
  const next: Domain = { ...domain, [axis]: [low, high] };
  edit(setPane(index, { domain: next }));
}
