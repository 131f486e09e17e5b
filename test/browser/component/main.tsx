import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { FallLine, presetShot } from "../../../src/react/index.ts";

const shot = presetShot("parabola")!;
const quick = { ...shot, timeline: { ...shot.timeline, stepsPerSecond: 1000 } };

/** Somebody else's page: a slider that follows, a button that plays and one that takes the picture away. */
function Page() {
  const [shown, setShown] = useState(true);
  const [playing, setPlaying] = useState(false);
  const [asked, setAsked] = useState(0);
  const [step, setStep] = useState(0);
  return (
    <>
      {shown && (
        <FallLine
          className="view"
          style={{ width: 480, height: 320 }}
          shot={quick}
          {...{ playing, step: asked, onStep: setStep }}
        />
      )}
      <button onClick={() => setAsked(7)}>step 7</button>
      <button onClick={() => setPlaying(true)}>play</button>
      <button onClick={() => setShown(!shown)}>show</button>
      <output>{step}</output>
    </>
  );
}

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
