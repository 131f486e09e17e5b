/** How sharp a moving picture is, so that it keeps up with the hand. */
export interface Fluidity {
  /** Of the screen's pixels along each side, so many are drawn: 1 or less. */
  readonly share: number;
  /** Milliseconds between the frames drawn lately, averaged. */
  readonly average: number;
  /** Frames since the share was changed. */
  readonly since: number;
}

/** What is known before anything has moved. */
export const sharp: Fluidity = { share: 1, average: 0, since: 0 };

/** Milliseconds: a picture that takes longer is drawn with fewer pixels, one that takes less than the other with more again. */
const [slow, quick] = [1000 / 28, 1000 / 50];
const wanted = 1000 / 30;
const least = 0.4;
/** So many frames are watched before the next change. */
const patience = 4;
/** A longer pause was none of the picture's making. */
const pause = 400;

/** What is known after another frame of a moving picture. */
export function afterFrame(before: Fluidity, milliseconds: number): Fluidity {
  if (milliseconds > pause) return before;
  const average = before.average === 0 ? milliseconds : 0.6 * before.average + 0.4 * milliseconds;
  const since = before.since + 1;
  const isDue = since >= patience && (average > slow ? before.share > least : average < quick && before.share < 1);
  if (!isDue) return { ...before, average, since };
  // What a frame takes goes about with its pixels.
  const better = before.share * Math.sqrt(wanted / average);
  const share = Math.min(1, Math.max(least, average > slow ? better : Math.min(better, 1.25 * before.share)));
  return { share, average: 0, since: 0 };
}
