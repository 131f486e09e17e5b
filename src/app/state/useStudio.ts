import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import { chosenIn, type Chosen } from "./chosen.ts";
import type { Studio } from "./createStudio.ts";
import type { PageState } from "./pageState.ts";

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

/** What the panel edits. */
export const useChosen = (): Chosen => useStudioState(useShallow(chosenIn));
