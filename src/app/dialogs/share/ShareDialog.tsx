import { useEffect, useRef, useState } from "react";
import { formatCount } from "../../../core/format.ts";
import { hashOfShot } from "../../../shot/text/link.ts";
import { kindOf } from "../../../shot/problems/index.ts";
import type { Shot } from "../../../shot/shot.ts";
import { CopyButton } from "../../controls/CopyButton.tsx";
import { Dialog } from "../Dialog.tsx";
import { inTheme } from "../../state/theme.ts";
import { useStudio, useStudioState, useTheme } from "../../state/useStudio.ts";

/** The link that reproduces what is shown, and a frame for other people's pages. */
export default function ShareDialog() {
  const studio = useStudio();
  const close = () => studio.setState({ dialog: null });
  const shot = useStudioState((state) => state.shot);
  const theme = useTheme();
  const [hash, setHash] = useState("");
  useEffect(() => {
    void hashOfShot(inTheme(shot, theme)).then(setHash);
  }, [shot, theme]);
  const page = location.origin + location.pathname;
  const frame = `<iframe src="${page}?embed${hash}" width="960" height="600" style="border:0" title="Fall Line" allow="fullscreen"></iframe>`;
  return (
    <Dialog name="share" title="Share what you see" close={close}>
      <Copyable label="Link" text={page + hash} />
      <Copyable label="Frame for a page of yours" text={frame} />
      <p>{whatTravels(shot)}</p>
      <p>
        A page around the frame may send it messages: <code>{'{ type: "play" }'}</code>,{" "}
        <code>{'{ type: "pause" }'}</code>, <code>{'{ type: "seek", step: 12 }'}</code>.
      </p>
    </Dialog>
  );
}

function Copyable({ label, text }: { label: string; text: string }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <label className="copyable">
      {label} ({formatCount(text.length)} characters)
      <span>
        <input ref={input} readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
        <CopyButton text={text} select={() => input.current!.focus()} />
      </span>
    </label>
  );
}

/** What becomes of somebody's own data in a link. */
function whatTravels({ panes }: Shot): string {
  const own = panes.flatMap(({ surface }) => kindOf(surface).travels(surface) ?? []);
  return own.length === 0
    ? "The link holds everything that is on the screen: nothing is stored anywhere else."
    : `The link holds ${[...new Set(own)].join("; ")}. Whoever has the link can read these.`;
}
