import { duplicatePane, linkCameras, setTimeline } from "../../shot/edits.ts";
import { zoom } from "../../shot/layout/camera.ts";
import { orbitSteadily, panBy } from "../../shot/layout/hand.ts";
import { mostPanes } from "../../shot/settings/bounds.ts";
import { encodeShotFile } from "../../shot/text/encodeShot.ts";
import { fileName } from "../files/fileName.ts";
import { saveFile } from "../files/saveFile.ts";
import { askForFile, shots } from "../files/takeFile.ts";
import { startOver } from "../state/address.ts";
import type { Studio } from "../state/createStudio.ts";
import { chooseTheme } from "../state/chooseTheme.ts";
import { inTheme, themeIn } from "../state/theme.ts";
import type { DialogId, PageState } from "../state/pageState.ts";
import { showHelp } from "./showHelp.ts";

/** One thing that the page does when it is told. */
export interface Command {
  /** On a button, in a menu. */
  readonly title: string;
  /** A sentence about it, without a point; left out where the title says it. */
  readonly does?: string;
  /** As `KeyboardEvent.key` has it, letters in lower case; left out: no key of its own. */
  readonly key?: string;
  /** With Ctrl, or ⌘. Keys without it do not look at Shift: the command is told. */
  readonly ctrl?: "ctrl" | "ctrl+shift";
  /** Whether there is something to do; left out: always. */
  readonly isOffered?: (state: PageState) => boolean;
  /** Of a switch: whether it is on. */
  readonly isOn?: (state: PageState) => boolean;
  /** Nothing on the page is pressed for it: a hand does the same, or it would be in the way. */
  readonly isKeyOnly?: true;
  readonly run: (studio: Studio, withShift: boolean) => void;
}

const turn = Math.PI / 36;
const shift = 24; // pixels

/** A key that orbits, and pans with Shift. */
const walking =
  (right: number, up: number): Command["run"] =>
  ({ cameras }, withShift) =>
    cameras.move((pose, seen) =>
      withShift ? panBy(pose, seen, -right * shift, up * shift) : orbitSteadily(pose, seen, right * turn, up * turn),
    );

const opening =
  (dialog: DialogId): Command["run"] =>
  ({ setState }) =>
    setState({ dialog });

/** Everything that a button, the menu or a key can have the page do: all of them, and the help, read this table. */
export const commands = {
  play: {
    title: "Play",
    does: "play or pause",
    key: " ",
    isOn: ({ playing }) => playing,
    run: ({ transport }) => transport.toggle(),
  },
  stepForward: {
    title: "A step forward",
    does: "a step forward (with Shift ten)",
    key: "ArrowRight",
    run: ({ transport }, withShift) => transport.stepBy(withShift ? 10 : 1),
  },
  stepBack: {
    title: "A step back",
    does: "a step back (with Shift ten)",
    key: "ArrowLeft",
    run: ({ transport }, withShift) => transport.stepBy(withShift ? -10 : -1),
  },
  toStart: { title: "To the start", key: "Home", run: ({ transport }) => transport.restAt(0) },
  toEnd: {
    title: "To the end",
    key: "End",
    run: ({ transport, getState }) => transport.restAt(getState().prepared.lastTick),
  },
  orbitLeft: {
    title: "Orbit left",
    does: "orbit left (with Shift pan)",
    key: "a",
    isKeyOnly: true,
    run: walking(-1, 0),
  },
  orbitRight: {
    title: "Orbit right",
    does: "orbit right (with Shift pan)",
    key: "d",
    isKeyOnly: true,
    run: walking(1, 0),
  },
  orbitUp: { title: "Orbit up", does: "orbit up (with Shift pan)", key: "w", isKeyOnly: true, run: walking(0, 1) },
  orbitDown: {
    title: "Orbit down",
    does: "orbit down (with Shift pan)",
    key: "s",
    isKeyOnly: true,
    run: walking(0, -1),
  },
  closer: { title: "Come closer", key: "+", run: ({ cameras }) => cameras.move((pose) => zoom(pose, 1 / 1.1)) },
  farther: { title: "Go away", key: "-", run: ({ cameras }) => cameras.move((pose) => zoom(pose, 1.1)) },
  home: { title: "Reset", does: "reset the view", key: "r", run: ({ cameras }) => cameras.goTo("home") },
  top: { title: "Top", does: "view from the top", key: "1", run: ({ cameras }) => cameras.goTo("top") },
  front: { title: "Front", does: "view from the front", key: "2", run: ({ cameras }) => cameras.goTo("front") },
  side: { title: "Side", does: "view from the side", key: "3", run: ({ cameras }) => cameras.goTo("side") },
  parallel: {
    title: "Parallel",
    does: "perspective or parallel lines",
    key: "4",
    run: ({ cameras }) => cameras.move((pose) => ({ ...pose, perspective: pose.perspective === 0 ? 1 : 0 })),
  },
  linkCameras: {
    title: "Link cameras",
    does: "move all cameras together",
    isOffered: ({ shot }) => shot.panes.length > 1,
    isOn: ({ shot }) => shot.linkCameras !== false,
    run: ({ edit, chosen, playhead }) =>
      edit((shot) => linkCameras(shot.linkCameras === false, chosen().index, playhead.cameras)(shot)),
  },
  addPane: {
    title: "Add a pane",
    does: "another pane beside this one",
    isOffered: ({ shot }) => shot.panes.length < mostPanes,
    run: (studio) => addPane(studio, studio.chosen().index),
  },
  loop: {
    title: "Loop",
    does: "loop on or off",
    key: "l",
    isOn: ({ shot }) => shot.timeline.loop,
    run: ({ edit }) => edit((shot) => setTimeline({ loop: !shot.timeline.loop })(shot)),
  },
  explain: {
    title: "What happens in this step",
    does: "what happens in this step, on or off",
    key: "m",
    isOn: ({ explains }) => explains,
    run: ({ setState }) => setState(({ explains }) => ({ explains: !explains })),
  },
  theme: {
    title: "Light or dark",
    key: "t",
    run: (studio) => chooseTheme(studio, themeIn(studio.getState()) === "light" ? "dark" : "light"),
  },
  bare: {
    title: "Hide everything but the picture",
    does: "hide or show everything but the picture",
    key: "h",
    isKeyOnly: true,
    isOn: ({ bare }) => bare,
    run: ({ setState }) => setState(({ bare }) => ({ bare: !bare, remark: null })),
  },
  showAll: {
    title: "Show everything again",
    key: "Escape",
    isKeyOnly: true,
    isOffered: ({ bare }) => bare,
    run: ({ setState }) => setState({ bare: false }),
  },
  help: { title: "Help", does: "show this list", key: "?", run: showHelp },
  presets: { title: "Presets", run: opening("presets") },
  share: { title: "Share", run: opening("share") },
  record: { title: "Record", run: opening("record") },
  undo: { title: "Undo", key: "z", ctrl: "ctrl", run: ({ history }) => history.undo() },
  redo: { title: "Redo", key: "z", ctrl: "ctrl+shift", run: ({ history }) => history.redo() },
  save: { title: "Save as a file", run: ({ shot, getState }) => save(inTheme(shot(), themeIn(getState()))) },
  open: { title: "Open a file…", run: (studio) => askForFile(studio, shots) },
  export: { title: "Export…", run: opening("export") },
  code: { title: "Copy as code…", run: opening("code") },
  startOver: { title: "Start over", run: startOver },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof commands;

/** The same, each with all that a command may have. */
export const commandOf = (id: CommandId): Command => commands[id];

/** Adds a copy of a pane beside it, and chooses the copy. */
export function addPane({ edit, choosePane }: Studio, like: number) {
  edit(duplicatePane(like));
  choosePane(like + 1);
}

const save = (shot: Parameters<typeof encodeShotFile>[0]) =>
  saveFile(`${fileName(shot)}.json`, encodeShotFile(shot), "application/json");
