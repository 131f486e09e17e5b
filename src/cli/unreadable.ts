const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder, not a file",
  EACCES: "reading it is not allowed",
};

/** Why a file could not be read, in words. */
export function unreadable(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return `cannot be read: ${reasons[code] ?? message}.`;
}
