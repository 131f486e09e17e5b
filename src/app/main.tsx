import "./page/fonts.css";
import "./page/page.css";
import "./dialogs/dialog.css";
import { createRoot } from "react-dom/client";
import { fontFamily, fontSizes } from "../shot/settings/palette.ts";
import { firstDecoded, followAddress } from "./state/address.ts";
import { App } from "./page/App.tsx";
import { isEmbedded, obeyMessages } from "./page/embed.ts";
import { showShot } from "./state/openShot.ts";
import { scripting } from "./scripting.ts";

Object.assign(globalThis, { fallLine: scripting });

/** Labels are drawn on a canvas, which does not wait for a font: have it here before the first picture. */
const fonts = Promise.all(
  [400, 600].map((weight) => document.fonts.load(`${weight} ${fontSizes.body}px ${fontFamily}`, "Aα−")),
);

async function begin() {
  showShot(await firstDecoded());
  followAddress();
  if (isEmbedded) obeyMessages();
  await fonts.catch(() => []); // without its font the page still works
  createRoot(document.getElementById("root")!).render(<App />);
}

void begin();
