/** Where the bytes of one file go. */
export interface ByteSink {
  /** Writes bytes at a place of the file, which may be before its end; resolves when more may come. */
  write(bytes: Uint8Array<ArrayBuffer>, position: number): Promise<void>;
  /** The file is whole. */
  close(): Promise<void>;
  /** The file is given up: no part of it is left. */
  abort(): Promise<void>;
}

/** Writes bytes one after the other. */
export function appending(bytes: ByteSink): (data: Uint8Array<ArrayBuffer>) => Promise<void> {
  let end = 0;
  return (data) => {
    const at = end;
    end += data.length;
    return bytes.write(data, at);
  };
}
