import type { ByteSink } from "../../record/byteSink.ts";
import { fileBytes } from "../../record/fileBytes.ts";
import { memoryBytes } from "../../record/memoryBytes.ts";
import { saveFile } from "./saveFile.ts";

/** Where it is: Chrome and Edge. */
interface SavePicker {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<FileSystemFileHandle>;
}

/** Whether files are written to disk as they are made; else they are kept in memory until they are whole. */
export const writesToDisk = (): boolean => (globalThis as SavePicker).showSaveFilePicker !== undefined;

/**
 * Asks where to put a file, and answers where its bytes go; `null` when the user thinks better of it. Where the browser
 * does not ask, the whole file is offered as a download.
 */
export async function askWhereToSave(name: string, type: string): Promise<ByteSink | null> {
  const { showSaveFilePicker } = globalThis as SavePicker;
  if (!showSaveFilePicker) {
    const bytes = memoryBytes();
    return { ...bytes, close: async () => saveFile(name, bytes.blob(type), type) };
  }
  try {
    const extension = name.slice(name.lastIndexOf("."));
    const types = [{ accept: { [type]: [extension] } }];
    return await fileBytes(await showSaveFilePicker.call(globalThis, { suggestedName: name, types }));
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}
