import { useEffect, useRef } from "react";
import { followTips } from "./followTips.ts";
import "./Tip.css";

/** One for the page: says what the element does that is under the mouse, has the keyboard's focus or is pressed long. */
export default function Tip() {
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => followTips(tip.current!), []);
  return <div ref={tip} className="tip" role="tooltip" popover="manual" />;
}
