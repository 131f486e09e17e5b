import { useEffect, useState } from "react";
import type { Encoding } from "../../../record/media/negotiate.ts";
import type { Shot } from "../../../shot/shot.ts";
import { encodingFor } from "./recordShot.ts";

/** How a shot's clip is encoded here, once that is known; `null` in it where no encoder is needed. */
export type Negotiated = { readonly encoding: Encoding | null } | { readonly problem: string } | "asking";

/** Asks the browser's encoders, anew when something changes that they may care about. */
export function useEncoding(shot: Shot): Negotiated {
  const [negotiated, setNegotiated] = useState<Negotiated>("asking");
  const { clip } = shot;
  const { format, width, height, fps, quality } = clip ?? {};
  useEffect(() => {
    const ended = new AbortController();
    const begin = async () => {
      setNegotiated("asking");
      const answer = await ask(shot);
      if (!ended.signal.aborted) setNegotiated(answer);
    };
    void begin();
    return () => ended.abort();
    // oxlint-disable-next-line react/exhaustive-deps -- nothing else of a shot is asked about
  }, [format, width, height, fps, quality]);
  return negotiated;
}

async function ask(shot: Shot): Promise<Negotiated> {
  try {
    return { encoding: await encodingFor(shot) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
