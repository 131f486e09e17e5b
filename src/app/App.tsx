import { lazy, Suspense, useEffect } from "react";
import { resolveLook } from "../shot/look.ts";
import { palette } from "../shot/palette.ts";
import { Header } from "./Header.tsx";
import { Notice } from "./Notice.tsx";
import { PaneFrames } from "./PaneFrames.tsx";
import { Picture } from "./Picture.tsx";
import { Readout } from "./Readout.tsx";
import { useStudio } from "./studio.ts";
import { TimelineBar } from "./TimelineBar.tsx";
import { useFileDrop } from "./useFileDrop.ts";
import { useKeys } from "./useKeys.ts";
import { useWide } from "./useWide.ts";
import { ViewButtons } from "./ViewButtons.tsx";

// What the first picture does not need arrives after it.
const Charts = lazy(() => import("./Charts.tsx"));
const Comparison = lazy(() => import("./Comparison.tsx"));
const Panel = lazy(() => import("./panel/Panel.tsx"));
const DataDialog = lazy(() => import("./DataDialog.tsx"));

/** The page: header, picture with its captions and charts, timeline, and the panel. */
export function App() {
  const theme = useStudio((state) => resolveLook(state.shot.look).theme);
  const bare = useStudio((state) => state.bare);
  const file = useStudio((state) => state.file);
  const wide = useWide();
  const count = useStudio((state) => state.shot.panes.length);
  useKeys();
  const dragging = useFileDrop();
  useEffect(() => paintPage(theme), [theme]);
  return (
    <div className={bare ? "app bare" : "app"}>
      <Header>{!bare && <ViewButtons />}</Header>
      <main>
        <div className="view" style={{ "--panes": count } as React.CSSProperties}>
          <Picture />
          {!bare && count > 1 && <PaneFrames />}
          {!bare && wide && count === 1 && (
            <div className="over">
              <Readout />
              <Suspense>
                <Charts />
              </Suspense>
            </div>
          )}
          {dragging && <p className="drop">Drop the CSV file to fit a line to it</p>}
        </div>
        {!bare && count > 1 && (
          <Suspense>
            <Comparison />
          </Suspense>
        )}
        <TimelineBar />
        {!bare && !wide && count === 1 && (
          <div className="under">
            <Readout />
            <Suspense>
              <Charts />
            </Suspense>
          </div>
        )}
      </main>
      {!bare && (
        <aside aria-label="Controls">
          <Suspense>
            <Panel />
          </Suspense>
        </aside>
      )}
      <Notice />
      {file && (
        <Suspense>
          <DataDialog key={`${file.name} ${file.lastModified}`} file={file} />
        </Suspense>
      )}
    </div>
  );
}

/** Hands the theme's colours to the style sheet. */
function paintPage(theme: keyof typeof palette) {
  const { background, text, secondary, hairline, accent } = palette[theme];
  const root = document.documentElement;
  root.dataset["theme"] = theme;
  root.style.colorScheme = theme;
  const colors = {
    "--top": background[0],
    "--bottom": background[1],
    "--text": text,
    "--secondary": secondary,
    "--hairline": hairline,
    "--accent": accent,
  };
  for (const [name, color] of Object.entries(colors)) root.style.setProperty(name, color);
}
