import { lruCache } from "../../core/lruCache.ts";
import { setLook } from "../../shot/edits.ts";
import type { Prepared } from "../../shot/prepare.ts";
import type { ThemeId } from "../../shot/settings/palette.ts";
import type { Shot } from "../../shot/shot.ts";
import type { PageState } from "./pageState.ts";

/** The theme that is shown: the shot's own, else the one that the reader chose, else the system's. */
export const themeIn = ({ shot, chosenTheme, systemTheme }: PageState): ThemeId =>
  shot.look.theme ?? chosenTheme ?? systemTheme;

/** The shot with the theme that it is shown in, for links and files: a picture is the same for everybody. */
export const inTheme = (shot: Shot, theme: ThemeId): Shot =>
  shot.look.theme === undefined ? setLook({ theme })(shot) : shot;

const kept = lruCache<Prepared>(2);

/** What is drawn, in the theme in which it is shown. */
export function picturedIn(state: PageState): Prepared {
  const { prepared } = state;
  const theme = themeIn(state);
  return kept([prepared, theme], () => ({ ...prepared, shot: inTheme(prepared.shot, theme) }));
}
