import { prepare, preparePromptly, type Prepared, type Progress } from "../../shot/prepare.ts";
import type { Shot } from "../../shot/shot.ts";

/** Prepares a shot; what takes long is done beside the page, which goes on. Rejects with the signal's reason, or with a sentence. */
export async function prepareInPage(shot: Shot, signal?: AbortSignal, progress?: Progress): Promise<Prepared> {
  const prompt = preparePromptly(shot);
  if (prompt) return prompt;
  const { descendInWorkers } = await import("./descendInWorkers.ts"); // seldom needed
  const unending = signal ?? new AbortController().signal;
  return prepare(shot, {
    signal: unending,
    descend: (runs, hear) => descendInWorkers(runs, unending, hear),
    ...(progress && { progress }),
  });
}
