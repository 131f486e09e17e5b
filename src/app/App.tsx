import { lazy, Suspense, useEffect } from "react";
import { compares } from "../shot/composition.ts";
import { resolveLook } from "../shot/look.ts";
import { palette } from "../shot/palette.ts";
import { surfaceOf } from "../shot/resolve.ts";
import { capitalized } from "./capitalized.ts";
import { isEmbedded } from "./embed.ts";
import { firstPicture } from "./firstPicture.ts";
import { Header } from "./Header.tsx";
import { Notice } from "./Notice.tsx";
import { PaneFrames } from "./PaneFrames.tsx";
import { Picture } from "./Picture.tsx";
import { Readout } from "./Readout.tsx";
import { useIsRecording } from "./record/recording.ts";
import { useStudio, type DialogId } from "./studio.ts";
import { TimelineBar } from "./TimelineBar.tsx";
import { useChosen } from "./useChosen.ts";
import { useEntries } from "./useEntries.ts";
import { useFileDrop } from "./useFileDrop.ts";
import { useKeys } from "./useKeys.ts";
import { useWide } from "./useWide.ts";
import { ViewButtons } from "./ViewButtons.tsx";
import "./App.css";

/** A part that the first picture does not need: it is asked for once that is drawn. */
const later = <C extends React.ComponentType>(load: () => Promise<{ default: C }>) =>
  lazy(() => firstPicture.then(load));

const Charts = later(() => import("./Charts.tsx"));
const Comparison = later(() => import("./Comparison.tsx"));
const StepCard = lazy(() => import("./StepCard.tsx"));
const Panel = later(() => import("./panel/Panel.tsx"));
const DataDialog = lazy(() => import("./DataDialog.tsx"));
const RecordingCard = lazy(() => import("./record/RecordingCard.tsx"));

/** What `studio.dialog` may open. */
const dialogs: Readonly<Record<DialogId, React.ComponentType>> = {
  presets: lazy(() => import("./PresetsDialog.tsx")),
  surfaces: lazy(() => import("./SurfacesDialog.tsx")),
  share: lazy(() => import("./ShareDialog.tsx")),
  record: lazy(() => import("./RecordDialog.tsx")),
  export: lazy(() => import("./ExportDialog.tsx")),
  code: lazy(() => import("./CodeDialog.tsx")),
  tune: lazy(() => import("./TuneDialog.tsx")),
};

/** The page: header, picture with its captions and charts, timeline, and the panel. */
export function App() {
  const theme = useStudio((state) => resolveLook(state.shot.look).theme);
  const bare = useStudio((state) => state.bare) || isEmbedded;
  const explains = useStudio((state) => state.explains) && !bare;
  const dialog = useStudio((state) => state.dialog);
  const file = useStudio((state) => state.file);
  const isRecording = useIsRecording();
  const wide = useWide();
  const count = useStudio((state) => state.shot.panes.length);
  const comparing = compares(count, useEntries().length); // of several panes the runs do not matter
  useKeys();
  const dragging = useFileDrop();
  useEffect(() => paintPage(theme), [theme]);
  return (
    <div className={isEmbedded ? "app bare embedded" : bare ? "app bare" : "app"}>
      {!isEmbedded && <Header>{!bare && <ViewButtons />}</Header>}
      <main>
        <div className="view" style={{ "--panes": count } as React.CSSProperties}>
          <Picture />
          {!bare && comparing && <PaneFrames />}
          {!bare && wide && !comparing && (
            <div className="over">
              <Readout />
              <Suspense>
                <Charts />
              </Suspense>
            </div>
          )}
          {isEmbedded && <Title />}
          {dragging && <p className="drop">Drop a CSV file to fit a line to it, or a saved shot to open it</p>}
        </div>
        {!bare && comparing && (
          <Suspense>
            <Comparison />
          </Suspense>
        )}
        {explains && (
          <Suspense>
            <StepCard />
          </Suspense>
        )}
        <TimelineBar />
        {!bare && !wide && !comparing && (
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
      {Object.entries(dialogs).map(
        ([id, Each]) =>
          id === dialog && (
            <Suspense key={id}>
              <Each />
            </Suspense>
          ),
      )}
      {isRecording && (
        <Suspense>
          <RecordingCard />
        </Suspense>
      )}
      {file && (
        <Suspense>
          <DataDialog key={`${file.name} ${file.lastModified}`} file={file} />
        </Suspense>
      )}
    </div>
  );
}

/** The title of an embedded picture. */
function Title() {
  const { pane } = useChosen();
  const title = useStudio((state) => state.shot.title);
  return <h1 className="title">{title ?? capitalized(surfaceOf(pane.surface).label)}</h1>;
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
