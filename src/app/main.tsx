import "./fonts.css";
import "./page.css";
import "./dialog.css";
import { createRoot } from "react-dom/client";
import { fontFamily, fontSizes } from "../shot/palette.ts";
import { firstDecoded, followAddress } from "./address.ts";
import { App } from "./App.tsx";
import { isEmbedded, obeyMessages } from "./embed.ts";
import { showShot } from "./openShot.ts";
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
