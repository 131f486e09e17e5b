import { open, type FileHandle } from "node:fs/promises";
import { BadData } from "../terminal/failure.ts";
import { expectFrames, type Joiner, type Part } from "./part.ts";

// ZIP (APPNOTE 4.3): the files one after the other, then a directory of them, then the end with the comment.
const endBytes = 22;
const mostComment = 0xffff;
const endMark = Buffer.from("PK\x05\x06", "latin1");
const recordBytes = 46;
const pieceBytes = 1 << 20;

interface Directory {
  readonly count: number;
  /** The records of its files. */
  readonly records: Buffer;
  /** Where the files end. */
  readonly offset: number;
  readonly comment: string;
}

/** PNG sequences: the files are copied in one piece, and the directory is written anew. */
export const zipJoiner: Joiner = {
  linkIn: (path) => reading(path, async (handle) => (await directoryOf(handle))?.comment ?? null),
  join: async (parts, { link }, file) => {
    const records: Buffer[] = [];
    let [end, count] = [0, 0];
    for (const part of parts)
      await reading(part.path, async (handle) => {
        const directory = await sound(part, handle);
        records.push(...shifted(directory.records, end));
        count += directory.count;
        const begin = end;
        for await (const piece of pieces(handle, directory.offset)) {
          await file.write(piece, end);
          end += piece.length;
        }
        if (end !== begin + directory.offset) throw new BadData(`${part.path}: it is cut short`);
      });
    if (count > 0xffff || end > 0xffffffff)
      throw new BadData("a ZIP holds at most 65535 pictures and 4 GB: join fewer frames, or record a video");
    const directory = Buffer.concat(records);
    await file.write(directory, end);
    await file.write(endOf(count, directory.length, end, link), end + directory.length);
  },
};

async function reading<T>(path: string, read: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(path);
  try {
    return await read(handle);
  } finally {
    await handle.close();
  }
}

async function directoryOf(handle: FileHandle): Promise<Directory | null> {
  const { size } = await handle.stat();
  const tail = await bytesAt(handle, Math.max(0, size - endBytes - mostComment), size);
  const at = tail.lastIndexOf(endMark);
  if (at < 0 || at + endBytes > tail.length) return null;
  const [count, length, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  const records = await bytesAt(handle, offset, offset + length);
  return { count, records, offset, comment: tail.toString("utf8", at + endBytes) };
}

async function sound(part: Part, handle: FileHandle): Promise<Directory> {
  const directory = (await directoryOf(handle))!; // its comment was read already
  expectFrames(part, directory.count);
  return directory;
}

/** The records with their files so many bytes later. */
function shifted(records: Buffer, by: number): Buffer[] {
  const all: Buffer[] = [];
  for (let at = 0; at + recordBytes <= records.length;) {
    const length =
      recordBytes + records.readUInt16LE(at + 28) + records.readUInt16LE(at + 30) + records.readUInt16LE(at + 32);
    const record = Buffer.from(records.subarray(at, at + length));
    record.writeUInt32LE(Math.min(0xffffffff, record.readUInt32LE(42) + by), 42);
    all.push(record);
    at += length;
  }
  return all;
}

function endOf(count: number, length: number, offset: number, text: string): Buffer {
  const comment = Buffer.from(text).subarray(0, mostComment);
  const end = Buffer.alloc(endBytes);
  endMark.copy(end);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, comment]);
}

async function bytesAt(handle: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.alloc(Math.max(0, to - from));
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
  return bytes.subarray(0, bytesRead);
}

async function* pieces(handle: FileHandle, end: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < end;) {
    const piece = await bytesAt(handle, at, Math.min(end, at + pieceBytes));
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}
