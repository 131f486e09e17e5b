import type { Codec } from "../../shot/settings/formats.ts";

/** What a level allows: pixels in a picture, and pixels in a second. */
type Level = readonly [pixels: number, perSecond: number, name: string];

// ITU-T H.264, table A-1, in macroblocks of 16 × 16.
const h264 = [
  [1620, 40_500, "1e"],
  [3600, 108_000, "1f"],
  [5120, 216_000, "20"],
  [8192, 245_760, "28"],
  [8704, 522_240, "2a"],
  [22_080, 589_824, "32"],
  [36_864, 983_040, "33"],
  [36_864, 2_073_600, "34"],
  [139_264, 4_177_920, "3c"],
] as const satisfies readonly Level[];

// VP9 levels (WebM project), in luma samples.
const vp9 = [
  [245_760, 9_216_000, "21"],
  [552_960, 20_736_000, "30"],
  [983_040, 36_864_000, "31"],
  [2_228_224, 83_558_400, "40"],
  [2_228_224, 160_432_128, "41"],
  [8_912_896, 311_951_360, "50"],
  [8_912_896, 588_251_136, "51"],
  [8_912_896, 1_176_502_272, "52"],
  [35_651_584, 1_176_502_272, "60"],
] as const satisfies readonly Level[];

// AV1 bitstream specification, annex A.3, in luma samples.
const av1 = [
  [278_784, 8_363_520, "01"],
  [665_856, 19_975_680, "04"],
  [1_065_024, 31_950_720, "05"],
  [2_359_296, 70_778_880, "08"],
  [2_359_296, 141_557_760, "09"],
  [8_912_896, 267_386_880, "12"],
  [8_912_896, 534_773_760, "13"],
  [8_912_896, 1_069_547_520, "14"],
  [35_651_584, 1_069_547_520, "16"],
] as const satisfies readonly Level[];

/** The lowest level that holds so many units in a picture of a longest side; the sides of a level are bounded as well. */
function levelOf(levels: readonly Level[], pixels: number, longest: number, fps: number): string {
  const fits = levels.find(
    ([most, perSecond]) => pixels <= most && pixels * fps <= perSecond && longest <= Math.sqrt(8 * most),
  );
  return (fits ?? levels.at(-1)!)[2];
}

const blocks = (pixels: number) => Math.ceil(pixels / 16);

/** What WebCodecs calls a codec for pictures of a size: its profile (H.264 high, 8 bits) and the lowest level that holds them. */
export function codecString(codec: Codec, width: number, height: number, fps: number): string {
  const pixels = width * height;
  const longest = Math.max(width, height);
  switch (codec) {
    case "avc":
      return `avc1.6400${levelOf(h264, blocks(width) * blocks(height), blocks(longest), fps)}`;
    case "vp9":
      return `vp09.00.${levelOf(vp9, pixels, longest, fps)}.08`;
    case "av1":
      return `av01.0.${levelOf(av1, pixels, longest, fps)}M.08`;
    case "vp8":
      return "vp8";
  }
}
