import { lazy, Suspense, useEffect } from "react";
import { compares } from "../../shot/layout/composition.ts";
import { resolveLook } from "../../shot/settings/look.ts";
import { palette, type ThemeId } from "../../shot/settings/palette.ts";
import { surfaceOf } from "../../shot/problems/index.ts";
import { capitalized } from "../../core/capitalized.ts";
import { isNarrow } from "../stage/pageParts.ts";
import { isEmbedded } from "./isEmbedded.ts";
import { Help } from "./Help.tsx";
import { Header } from "./Header.tsx";
import { Notice } from "./Notice.tsx";
import { PaneFrames } from "../stage/PaneFrames.tsx";
import { Picture } from "../stage/Picture.tsx";
import { Preparing } from "../preparing/Preparing.tsx";
import { Readout } from "../explain/Readout.tsx";
import { TimelineBar } from "../playback/TimelineBar.tsx";
import { useEntries } from "../state/useEntries.ts";
import { useFileDrop } from "../files/useFileDrop.ts";
import { commands } from "../commands/commands.ts";
import { keyName } from "../commands/keyName.ts";
import { useKeys } from "../commands/useKeys.ts";
import { useWide } from "../state/useMedia.ts";
import { ViewButtons } from "./ViewButtons.tsx";
import "./App.css";
import { useDrawnPane, useStudioState, useTheme } from "../state/useStudio.ts";
import type { DialogId } from "../state/pageState.ts";

const Charts = lazy(() => import("../charts/Charts.tsx"));
const Comparison = lazy(() => import("../compare/Comparison.tsx"));
const StepCard = lazy(() => import("../explain/StepCard.tsx"));
const Panel = lazy(() => import("../panel/Panel.tsx"));
const DataDialog = lazy(() => import("../dialogs/data/DataDialog.tsx"));
const RecordingCard = lazy(() => import("../dialogs/record/RecordingCard.tsx"));

const Tip = lazy(() => import("./Tip.tsx"));

/** What `studio.dialog` may open. */
const dialogs: Readonly<Record<DialogId, React.ComponentType>> = {
  presets: lazy(() => import("../dialogs/presets/PresetsDialog.tsx")),
  surfaces: lazy(() => import("../dialogs/surfaces/SurfacesDialog.tsx")),
  share: lazy(() => import("../dialogs/share/ShareDialog.tsx")),
  record: lazy(() => import("../dialogs/record/RecordDialog.tsx")),
  export: lazy(() => import("../dialogs/export/ExportDialog.tsx")),
  code: lazy(() => import("../dialogs/code/CodeDialog.tsx")),
  tune: lazy(() => import("../dialogs/tune/TuneDialog.tsx")),
};

/** The page: header, picture with its captions and charts, timeline, and the panel. */
export function App() {
  const theme = useTheme();
  const embedded = isEmbedded();
  const isHidden = useStudioState((state) => state.bare) && !embedded;
  const bare = isHidden || embedded;
  const explains = useStudioState((state) => state.explains) && !bare;
  const dialog = useStudioState((state) => state.dialog);
  const file = useStudioState((state) => state.file);
  const isRecording = useStudioState(({ recording }) => recording !== null);
  const isPictured = useStudioState((state) => state.isPictured); // what the first picture does not need is loaded after it
  const wide = useWide();
  const count = useStudioState((state) => state.prepared.shot.panes.length);
  const comparing = compares(count, useEntries().length); // of several panes the runs do not matter
  useKeys();
  const dragging = useFileDrop();
  const titleSize = useStudioState((state) => resolveLook(state.shot.look).titleSize);
  useEffect(() => paintPage(theme, titleSize), [theme, titleSize]);
  return (
    <div className={embedded ? "app bare embedded" : bare ? "app bare" : "app"}>
      {!bare && (
        <Header>
          <ViewButtons />
        </Header>
      )}
      <main>
        <div className="view" style={{ "--panes": count } as React.CSSProperties}>
          <Picture />
          {!bare && comparing && <PaneFrames />}
          {!bare && wide && !comparing && (
            <div className="over">
              <Readout />
              <Suspense>{isPictured && <Charts />}</Suspense>
            </div>
          )}
          {embedded && <Title />}
          {!bare && !wide && !comparing && <ShortTitle />}
          <Preparing />
          {dragging && <p className="drop">Drop a CSV file to fit a line to it, or a saved shot to open it</p>}
        </div>
        {!bare && comparing && <Suspense>{isPictured && <Comparison />}</Suspense>}
        {explains && (
          <Suspense>
            <StepCard />
          </Suspense>
        )}
        {!isHidden && <TimelineBar />}
        {!bare && !wide && !comparing && (
          <div className="under">
            <Readout />
            <Suspense>{isPictured && <Charts />}</Suspense>
          </div>
        )}
      </main>
      {!bare && (
        <aside aria-label="Controls">
          <Suspense>{isPictured && <Panel />}</Suspense>
        </aside>
      )}
      <Help />
      <Notice
        hint={isHidden ? `${keyName(commands.bare)} or ${keyName(commands.showAll)} shows everything again` : null}
      />
      <Suspense>{isPictured && <Tip />}</Suspense>
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

/** The title of an embedded picture: written over it where it is too narrow to hold its own, else said only. */
function Title() {
  const narrow = useStudioState(isNarrow);
  return <h1 className={narrow ? "title" : "title said"}>{useTitle()}</h1>;
}

/** Where the readout with the title is below what the window shows. */
const ShortTitle = () => (
  <p className="title short" aria-hidden="true">
    {useTitle()}
  </p>
);

function useTitle(): string {
  const { pane } = useDrawnPane();
  return useStudioState((state) => state.shot.title) ?? capitalized(surfaceOf(pane.surface).label);
}

/** Hands what the look decides to the style sheets. */
function paintPage(theme: ThemeId, titleSize: number) {
  const { background, text, secondary, hairline, accent } = palette[theme];
  const root = document.documentElement;
  root.dataset["theme"] = theme;
  root.style.colorScheme = theme;
  const properties = {
    "--title-size": String(titleSize),
    "--top": background[0],
    "--bottom": background[1],
    "--text": text,
    "--secondary": secondary,
    "--hairline": hairline,
    "--accent": accent,
  };
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
}
