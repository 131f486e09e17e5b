import { rmSync } from "node:fs";
import { open, rename, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { BadData } from "../terminal/failure.ts";
import { unwritable } from "./unreadable.ts";

/** A file that is found under its name only when it is whole. */
export interface OutFile {
  /** Bytes so far, up to the last one written. */
  size(): number;
  /** Writes bytes at a place of the file, which may be before its end. Rejects with `BadData`. */
  write(bytes: Uint8Array, position: number): Promise<void>;
}

/**
 * Lets `make` write a file, beside its place, and puts it there when `make` resolves. Whatever goes wrong, or ends the
 * program, no part of it is left, and what was there before stays. Rejects with `BadData` where it cannot be written.
 */
export async function writeOutFile<T>(path: string, make: (file: OutFile) => Promise<T>): Promise<T> {
  const asBadData = (error: unknown) => new BadData(`${path}: ${unwritable(error)}`);
  await expectFile(path);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const handle = await open(temporary, "wx").catch((error: unknown) => Promise.reject(asBadData(error)));
  const remove = () => rmSync(temporary, { force: true });
  process.once("exit", remove);
  let size = 0;
  try {
    const made = await make({
      size: () => size,
      write: async (bytes, position) => {
        await writeAll(handle, bytes, position).catch((error: unknown) => Promise.reject(asBadData(error)));
        size = Math.max(size, position + bytes.length);
      },
    });
    await handle.close();
    await rename(temporary, path).catch((error: unknown) => Promise.reject(asBadData(error)));
    return made;
  } catch (error) {
    await handle.close().catch(() => {});
    remove();
    throw error;
  } finally {
    process.off("exit", remove);
  }
}

/** A device or a folder would be replaced by a file. */
async function expectFile(path: string) {
  const found = await stat(path).catch(() => null);
  if (found && !found.isFile()) throw new BadData(`${path}: cannot be written: it is no file.`);
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number) {
  for (let from = 0; from < bytes.length;)
    from += (await handle.write(bytes, from, bytes.length - from, position + from)).bytesWritten;
}
