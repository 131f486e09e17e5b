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

/** Two pictures side by side, each with its own clock. */
function Two() {
  const [shown, setShown] = useState(true);
  const [first, setFirst] = useState(0);
  const [second, setSecond] = useState(0);
  const other = presetShot("himmelblau")!;
  const style = { width: 320, height: 240 };
  return (
    <>
      {shown && <FallLine className="first" style={style} shot={quick} playing onStep={setFirst} />}
      <FallLine
        className="second"
        style={style}
        shot={{ ...other, timeline: { ...other.timeline, stepsPerSecond: 30, loop: true } }}
        playing
        onStep={setSecond}
      />
      <button onClick={() => setShown(false)}>leave</button>
      <output>{first}</output>
      <output>{second}</output>
    </>
  );
}

createRoot(document.getElementById("root")!).render(
  <StrictMode>{location.hash === "#two" ? <Two /> : <Page />}</StrictMode>,
);
