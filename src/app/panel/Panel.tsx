import { LevaPanel, useCreateStore } from "leva";
import { useMemo } from "react";
import { DescentFolder } from "./DescentFolder.tsx";
import { DomainFolder } from "./DomainFolder.tsx";
import { LookFolders } from "./LookFolder.tsx";
import { levaTheme } from "../controls/levaTheme.ts";
import { NoiseFolder } from "./NoiseFolder.tsx";
import { RunList } from "./RunList.tsx";
import { ProblemFolder } from "./ProblemFolder.tsx";
import { ScheduleFolder } from "./ScheduleFolder.tsx";
import "./Panel.css";
import { useTouch } from "../state/useMedia.ts";
import { useTheme } from "../state/useStudio.ts";

/** The controls: a view of the shot. leva shows values and reports edits; the shot decides. */
export default function Panel() {
  const store = useCreateStore();
  const theme = useTheme();
  const isTouched = useTouch();
  const colors = useMemo(() => levaTheme(theme, isTouched), [theme, isTouched]);
  return (
    <>
      <ProblemFolder store={store} />
      <DescentFolder store={store} />
      <ScheduleFolder store={store} />
      <NoiseFolder store={store} />
      <LookFolders store={store} />
      <DomainFolder store={store} />
      <RunList />
      <LevaPanel store={store} theme={colors} fill flat titleBar={false} hideCopyButton />
    </>
  );
}
