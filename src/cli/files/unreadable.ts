const readingReasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder, not a file",
  EACCES: "reading it is not allowed",
};

const writingReasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "its folder is a file",
  EISDIR: "it is a folder, not a file",
  EACCES: "writing there is not allowed",
  EPERM: "writing there is not allowed",
  EROFS: "its disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk's quota is used up",
  EFBIG: "it grows larger than a file may be here",
};

/** Why a file could not be read, in words. */
export const unreadable = (error: unknown): string => `cannot be read: ${reason(readingReasons, error)}.`;

/** Why a file could not be written, in words. */
export const unwritable = (error: unknown): string => `cannot be written: ${reason(writingReasons, error)}.`;

function reason(reasons: Readonly<Record<string, string>>, error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
