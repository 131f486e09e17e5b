import type { Edit } from "../../shot/edits.ts";
import { prepareNow, preparePromptly, problemWork, type Prepared } from "../../shot/prepare.ts";
import { lastTickOf } from "../../shot/tickToStep.ts";
import type { Shot } from "../../shot/shot.ts";
import type { Changes, PageState, PageStore } from "../state/pageState.ts";
import { prepareInPage } from "./prepareInPage.ts";

/** What shows shots: each as soon as it is ready. Until then the one before is drawn, with its newest look and camera. */
export interface Show {
  /** Shows a shot, and changes whatever else goes with it at once. */
  show(shot: Shot, rest?: Changes): void;
  /** Changes the newest shot, ready or not. */
  edit(change: Edit): void;
  /** Gives up what is not ready: the shot that is drawn is the newest again. */
  stay(): void;
}

export function createShow(
  { getState, setState }: Pick<PageStore, "getState" | "setState">,
  prepare: typeof prepareInPage = prepareInPage,
): Show {
  let awaited: { readonly shot: Shot; readonly stop: AbortController } | null = null;

  const giveUp = () => {
    awaited?.stop.abort();
    awaited = null;
  };

  function show(shot: Shot, rest: Changes = {}) {
    if (awaited?.shot.panes === shot.panes) {
      awaited = { ...awaited, shot }; // what takes long is the same
      return setState({ ...rest, ...meanwhile(getState().prepared, shot) });
    }
    giveUp();
    const prepared = preparePromptly(shot);
    if (prepared) return setState({ ...rest, shot, prepared, preparing: null });
    const stop = new AbortController();
    awaited = { shot, stop };
    setState({ ...rest, ...meanwhile(getState().prepared, shot), preparing: { share: 0 } });
    prepare(shot, stop.signal, (share) => {
      if (!stop.signal.aborted) setState({ preparing: { share } });
    }).then(
      () => {
        if (stop.signal.aborted) return;
        const { shot: newest } = awaited!;
        awaited = null;
        setState({ shot: newest, prepared: prepareNow(newest), preparing: null });
      },
      (reason: unknown) => {
        if (stop.signal.aborted) return;
        stay();
        setState({ notice: reason instanceof Error ? reason.message : String(reason) });
      },
    );
  }

  function stay() {
    giveUp();
    setState(({ prepared }) => ({ shot: prepared.shot, preparing: null }));
  }

  return { show, edit: (change) => show(change(awaited?.shot ?? getState().shot)), stay };
}

/** What is drawn while a shot is not ready: its look, time and cameras on the panes that are; and what controls work on. */
function meanwhile(before: Prepared, shot: Shot): Pick<PageState, "shot" | "prepared"> {
  const drawn = { ...shot, panes: before.shot.panes };
  const lastTick = lastTickOf(shot.timeline.clock, before.entries);
  return { prepared: { ...before, shot: drawn, lastTick }, shot: problemWork(shot).length > 0 ? drawn : shot };
}
