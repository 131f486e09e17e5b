import type { Shot } from "../../shot/shot.ts";
import type { Slice } from "../../shot/text/slice.ts";

/** What a recording makes. */
export interface Making {
  /** A media type. */
  readonly type: string;
  /** Why it is not what was asked for. */
  readonly note: string | null;
}

type Hears = (done: number, of: number) => void;

/** How a contact sheet is laid out: pictures of a size in pixels, at a reading of the clock or at the end. */
interface Sheet {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  readonly ticks: number | null;
}

/** The part of the page's `window.fallLine` that is used here. */
export interface PageHandle {
  record(
    shot: Shot,
    write: (bytes: Uint8Array<ArrayBuffer>, position: number) => Promise<void>,
    options: { frames?: Slice; page: string; onStart: (making: Making) => void; onProgress: Hears },
  ): Promise<unknown>;
  sheet(shots: readonly Shot[], options: Sheet & { page: string; onProgress: Hears }): Promise<Uint8Array<ArrayBuffer>>;
}

/** What is asked of the page: a recording of a shot, or a contact sheet of many. */
export interface PageJob {
  readonly shots: readonly Shot[];
  readonly sheet: Sheet | null;
  /** Of a recording; `null`: all. */
  readonly frames: Slice | null;
  /** The address that links in the file begin with. */
  readonly page: string;
}

/** What the page finds when this program has opened it. */
interface PageGlobals {
  readonly fallLine: PageHandle;
  /** Known to Node. */
  readonly heardStart: (making: Making) => void;
  readonly heardProgress: Hears;
}

/** Runs in the page, and so uses nothing from outside. Sends the bytes of the file to this program, and answers what went wrong. */
export async function makeInPage([job, sendTo]: readonly [PageJob, string]): Promise<string | null> {
  const { fallLine, heardStart: onStart, heardProgress: onProgress } = globalThis as unknown as PageGlobals;
  const { shots, sheet, frames, page } = job;
  const write = async (body: Uint8Array<ArrayBuffer>, position: number) => {
    const { ok } = await fetch(`${sendTo}?at=${position}`, { method: "PUT", body });
    if (!ok) throw new Error("The bytes were not taken.");
  };
  try {
    if (sheet) await write(await fallLine.sheet(shots, { ...sheet, page, onProgress }), 0);
    else await fallLine.record(shots[0]!, write, { page, onStart, onProgress, ...(frames && { frames }) });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
