import type { Shot } from "../shot/shot.ts";
import type { Slice } from "../shot/slice.ts";

/** What a recording makes. */
export interface Making {
  /** A media type. */
  readonly type: string;
  readonly codec: string | null;
  /** Why it is not what was asked for. */
  readonly note: string | null;
}

interface Recording {
  readonly frames?: Slice;
  readonly page: string;
  readonly onStart: (making: Making) => void;
  readonly onProgress: (done: number, of: number) => void;
}

/** The part of the page's `window.fallLine` that is used here. */
export interface PageHandle {
  record(
    shot: Shot,
    write: (bytes: Uint8Array<ArrayBuffer>, position: number) => Promise<void>,
    recording: Recording,
  ): Promise<unknown>;
}

/** What is asked of the page. */
export interface PageJob {
  readonly shot: Shot;
  readonly frames: Slice | null;
  /** The address that links in the file begin with. */
  readonly page: string;
}

/** What the page finds when this program has opened it. */
interface PageGlobals {
  readonly fallLine: PageHandle;
  /** Known to Node. */
  readonly heardStart: (making: Making) => void;
  readonly heardProgress: (done: number, of: number) => void;
}

/** Runs in the page, and so uses nothing from outside: records, and sends the bytes to this program. Answers what went wrong. */
export async function recordInPage([{ shot, frames, page }, sendTo]: readonly [PageJob, string]): Promise<
  string | null
> {
  const { fallLine, heardStart, heardProgress } = globalThis as unknown as PageGlobals;
  const write = async (body: Uint8Array<ArrayBuffer>, position: number) => {
    const { ok } = await fetch(`${sendTo}?at=${position}`, { method: "PUT", body });
    if (!ok) throw new Error("The bytes were not taken.");
  };
  try {
    const heard = { onStart: heardStart, onProgress: heardProgress };
    await fallLine.record(shot, write, { page, ...heard, ...(frames && { frames }) });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
