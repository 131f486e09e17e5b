import { formatCount } from "../../../core/format.ts";

/** A size on disk, to two digits or three. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1e3) return `${formatCount(Math.round(bytes))} bytes`;
  const [unit, name] = bytes < 1e6 ? [1e3, "kB"] : bytes < 1e9 ? [1e6, "MB"] : [1e9, "GB"];
  const value = bytes / unit;
  return `${value < 10 ? value.toFixed(1) : formatCount(Math.round(value))} ${name}`;
}

/** A bit rate. */
export const bitRateInWords = (bits: number): string =>
  bits < 1e6 ? `${Math.round(bits / 1e3)} kbit/s` : `${(bits / 1e6).toFixed(1)} Mbit/s`;

/** A time, as one would say it. */
export function secondsInWords(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes} min ${Math.ceil(seconds % 60)} s`
    : `${formatCount(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
