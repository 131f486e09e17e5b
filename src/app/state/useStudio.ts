import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { ThemeId } from "../../shot/settings/palette.ts";
import type { Pane } from "../../shot/shot.ts";
import { chosenIn, type Chosen } from "./chosen.ts";
import type { Studio } from "./createStudio.ts";
import type { PageState } from "./pageState.ts";
import { themeIn } from "./theme.ts";

const StudioContext = createContext<Studio | null>(null);

/** Gives its studio to a part of the page. */
export const StudioProvider = StudioContext.Provider;

/** The studio that a component is a part of. */
export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error("a part of the page stands outside of any StudioProvider");
  return studio;
}

/** Something of what it knows, kept up to date. */
export function useStudioState<T>(select: (state: PageState) => T): T {
  const { getState, subscribe } = useStudio();
  return useStore({ getState, subscribe, getInitialState: getState }, select);
}

/** The pane that is drawn where the panel edits one: another surface as long as that one's descents are not made. */
export const useDrawnPane = (): { readonly pane: Pane; readonly index: number } =>
  useStudioState(
    useShallow(({ prepared: { shot }, chosen }) => {
      const index = Math.min(chosen, shot.panes.length - 1);
      return { pane: shot.panes[index]!, index };
    }),
  );

/** The theme that is shown. */
export const useTheme = (): ThemeId => useStudioState(themeIn);

/** What the panel edits. */
export const useChosen = (): Chosen => useStudioState(useShallow(chosenIn));
