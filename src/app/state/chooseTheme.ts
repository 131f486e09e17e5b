import { setLook } from "../../shot/edits.ts";
import type { ThemeId } from "../../shot/settings/palette.ts";
import { isEmbedded } from "../page/isEmbedded.ts";
import type { Studio } from "./createStudio.ts";
import { keep, recall } from "./storage.ts";

const memoryKey = "fall-line theme";

/** Recalls the theme that was chosen in this browser, and follows the system's. A picture in another page recalls nothing. */
export function followSystem({ setState }: Studio) {
  const system = matchMedia("(prefers-color-scheme: light)");
  const follow = () => setState({ systemTheme: system.matches ? "light" : "dark" });
  system.addEventListener("change", follow);
  follow();
  const chosen = isEmbedded() ? null : recall("localStorage", memoryKey);
  if (chosen === "dark" || chosen === "light") setState({ chosenTheme: chosen });
}

/** Shows whatever comes in a theme, in this browser from now on; `null`: in the system's again. */
export function chooseTheme({ setState, edit, shot }: Studio, theme: ThemeId | null) {
  keep("localStorage", memoryKey, theme);
  setState({ chosenTheme: theme });
  if (shot().look.theme !== undefined) edit(setLook({ theme: undefined }));
}
