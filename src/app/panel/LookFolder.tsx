import type { Controls } from "../controls/control.ts";
import type { LevaStore } from "../controls/levaStore.ts";
import { scales, type ScaleId } from "../../core/scale.ts";
import { setLook, setPane, setTimeline } from "../../shot/edits.ts";
import { lookSettings, resolveLook, type LookValues } from "../../shot/settings/look.ts";
import { scaleOf } from "../../shot/layout/view.ts";
import type { ThemeId } from "../../shot/settings/palette.ts";
import { timelineSettings } from "../../shot/settings/timeline.ts";
import { lookFolders } from "./lookFolders.ts";
import { settingControl } from "../controls/settingControl.ts";
import { useFolder } from "../controls/useFolder.tsx";
import { chooseTheme } from "../state/chooseTheme.ts";
import { useStudio, useStudioState, useChosen, useTheme } from "../state/useStudio.ts";

type LookName = keyof LookValues;

const scaleLabels = Object.fromEntries(Object.entries(scales).map(([id, { label }]) => [id, label]));

/** How it is drawn: folders made from the table of look settings. */
export function LookFolders({ store }: { store: LevaStore }) {
  return Object.entries(lookFolders).map(([title, names]) => <LookFolder key={title} {...{ store, title, names }} />);
}

function LookFolder({ store, title, names }: { store: LevaStore; title: string; names: readonly LookName[] }) {
  const studio = useStudio();
  const look = useStudioState((state) => state.shot.look);
  const clock = useStudioState((state) => state.shot.timeline.clock);
  const { pane } = useChosen();
  const chosenTheme = useStudioState((state) => state.chosenTheme);
  const values = { ...resolveLook(look), theme: useTheme() };
  const controls: Controls = {
    ...(title === "Surface" && {
      scale: {
        kind: "choice",
        label: "height scale",
        isDefault: pane.scale === undefined,
        options: scaleLabels,
        value: scaleOf(pane),
        change: (scale) => studio.edit(setPane(studio.chosen().index, { scale: scale as ScaleId })),
      },
    }),
    ...(title === "Comparison" && {
      clock: settingControl(timelineSettings.clock, {
        value: clock,
        isDefault: clock === timelineSettings.clock.fallback,
        change: (next) => studio.edit(setTimeline({ clock: next as typeof clock })),
      }),
    }),
    ...Object.fromEntries(
      names.map((name) => [
        name,
        settingControl(lookSettings[name], {
          value: values[name],
          isDefault: !(name in look) && (name !== "theme" || chosenTheme === null),
          change: (next) =>
            name === "theme" ? chooseTheme(studio, next as ThemeId) : studio.edit(setLook({ [name]: next })),
        }),
      ]),
    ),
  };
  const reset = () => {
    studio.edit(setLook(Object.fromEntries(names.map((name) => [name, undefined]))));
    if (names.includes("theme")) chooseTheme(studio, null);
    if (title === "Comparison") studio.edit(setTimeline({ clock: timelineSettings.clock.fallback }));
    if (title === "Surface") studio.edit(setPane(studio.chosen().index, { scale: undefined }));
  };
  useFolder(store, { title, collapsed: true, controls, buttons: { [`Reset ${title.toLowerCase()}`]: reset } });
  return null;
}
