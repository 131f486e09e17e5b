import { StatsGl } from "@react-three/drei";

/** Frames per second, and the times of the processor and of the card, in a corner of the page: loaded when it is asked for. */
export default function Stats() {
  return <StatsGl className="stats" />;
}
