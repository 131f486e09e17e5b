import { useEffect, useRef, useState } from "react";
import type { Tried, Tuned } from "../../../shot/runs/tune.ts";
import type { TuneRequest } from "./tune.worker.ts";
import { tuneInWorker } from "./tuneInWorker.ts";

/** How far a tuning is. */
export interface Tuning {
  readonly request: TuneRequest;
  /** Run by run, by ascending step size. */
  readonly curves: readonly (readonly Tried[])[];
  /** `null` until it is done. */
  readonly tuned: readonly Tuned[] | null;
  readonly problem: string | null;
}

/** Tunes on demand, one request at a time; what is under way stops with the component. */
export function useTuning() {
  const [tuning, setTuning] = useState<Tuning | null>(null);
  const abort = useRef<AbortController>(null);
  const clear = () => {
    abort.current?.abort();
    setTuning(null);
  };
  const start = (request: TuneRequest) => {
    abort.current?.abort();
    const { signal } = (abort.current = new AbortController());
    const show = (change: Partial<Tuning>) => {
      if (!signal.aborted) setTuning((now) => ({ ...now!, ...change }));
    };
    setTuning({ request, curves: request.runs.map(() => []), tuned: null, problem: null });
    tuneInWorker(request, { signal, onProgress: (curves) => show({ curves }) }).then(
      (tuned) => show({ tuned, curves: tuned.map(({ curve }) => curve) }),
      (error: unknown) => show({ problem: error instanceof Error ? error.message : String(error) }),
    );
  };
  useEffect(() => () => abort.current?.abort(), []);
  return { tuning, start, clear };
}
