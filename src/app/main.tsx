import "./page/fonts.css";
import "./page/page.css";
import "./dialogs/dialog.css";
import { createRoot } from "react-dom/client";
import { fontFamily, fontSizes } from "../shot/settings/palette.ts";
import { firstDecoded, followAddress, showLateEdit } from "./state/address.ts";
import { App } from "./page/App.tsx";
import { obeyMessages } from "./page/embed.ts";
import { isEmbedded } from "./page/isEmbedded.ts";
import { showShot } from "./state/openShot.ts";
import { scriptingOf } from "./scripting.ts";
import { createStudio } from "./state/createStudio.ts";
import { followSystem } from "./state/chooseTheme.ts";
import { StudioProvider } from "./state/useStudio.ts";

/** Labels are drawn on a canvas, which does not wait for a font: it is asked for first, and everything else is made meanwhile. */
const letters = Promise.allSettled(
  [400, 600].map((weight) => document.fonts.load(`${weight} ${fontSizes.body}px ${fontFamily}`, "Aα−")),
);

/** The page's one studio: everything that has effects beside its own is started here. */
const studio = createStudio(letters);
Object.assign(globalThis, { fallLine: scriptingOf(studio) });

async function begin() {
  followSystem(studio);
  showShot(studio, await firstDecoded());
  followAddress(studio);
  showLateEdit(studio);
  if (isEmbedded()) obeyMessages(studio);
  createRoot(document.getElementById("root")!).render(
    <StudioProvider value={studio}>
      <App />
    </StudioProvider>,
  );
}

void begin();
