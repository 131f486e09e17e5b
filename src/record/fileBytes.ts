import type { ByteSink } from "./byteSink.ts";

/** Not every browser that writes files removes them. */
type Handle = FileSystemFileHandle & { readonly remove?: () => Promise<void> };

/**
 * A file on disk, written as it is made. The browser writes beside it and puts the whole in its place in the end, so
 * that a file of that name stays as it was when the recording is given up; an empty one, made for this, is removed.
 */
export async function fileBytes(handle: Handle): Promise<ByteSink> {
  const isNew = (await handle.getFile()).size === 0;
  const stream = await handle.createWritable();
  return {
    write: (data, position) => stream.write({ type: "write", data, position }),
    close: () => stream.close(),
    abort: async () => {
      await stream.abort();
      if (isNew) await handle.remove?.();
    },
  };
}
