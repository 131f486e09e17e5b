import { bitRateOf } from "../../shot/settings/bitRate.ts";
import { fittingClip, type Clip } from "../../shot/settings/clip.ts";
import { codecNames, containerNames, formatOf, type Codec, type Container } from "../../shot/settings/formats.ts";
import { codecString } from "./codecString.ts";
import { startEncoder } from "./encoder.ts";

/** How a video is encoded here. */
export interface Encoding {
  readonly container: Container;
  readonly codec: Codec;
  readonly config: VideoEncoderConfig;
  /** Why it is not what was asked for; `null` when it is. */
  readonly note: string | null;
}

type Choice = readonly [container: Container, codec: Codec];

const nameOf = ([container, codec]: Choice) => `${containerNames[container]} with ${codecNames[codec]}`;

/**
 * Finds an encoder that works for a clip: one that says that it does, and then encodes a frame of that size. Rejects with a
 * sentence for the user when there is none.
 */
export async function negotiate(clip: Clip | undefined): Promise<Encoding> {
  const { format, width, height, fps } = fittingClip(clip);
  const { video } = formatOf(format);
  if (!video) throw new RangeError(`expected a video's format, got ${format}`);
  if (typeof VideoEncoder === "undefined")
    throw new Error("This browser cannot encode video (it has no WebCodecs). GIF and PNG sequence work here.");
  const wanted = video.tried;
  for (const choice of wanted) {
    const [container, codec] = choice;
    const config: VideoEncoderConfig = {
      codec: codecString(codec, width, height, fps),
      width,
      height,
      framerate: fps,
      bitrate: bitRateOf(clip),
      latencyMode: "quality", // the other one may drop frames
    };
    if (!(await encodes(config))) continue;
    const note =
      choice === wanted[0]
        ? null
        : `This browser cannot make ${nameOf(wanted[0]!)} of this size: recording ${nameOf(choice)}.`;
    return { container, codec, config, note };
  }
  throw new Error(
    `This browser encodes ${width} × ${height} pixels neither as ${wanted.map(([, codec]) => codecNames[codec]).join(" nor as ")}. ` +
      "Choose a smaller size, GIF or PNG sequence.",
  );
}

/** Whether an encoder says that it can, and can. Either may throw, and some say yes and fail. */
async function encodes(config: VideoEncoderConfig): Promise<boolean> {
  try {
    if ((await VideoEncoder.isConfigSupported(config)).supported !== true) return false;
    let bytes = 0;
    const encoder = startEncoder(config, (chunk) => (bytes += chunk.byteLength));
    try {
      await encoder.encode(trialFrame(config), true);
      await encoder.flush();
    } finally {
      encoder.close();
    }
    return bytes > 0;
  } catch {
    return false;
  }
}

function trialFrame({ width, height }: VideoEncoderConfig): VideoFrame {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext("2d")!.fillRect(0, 0, width / 2, height);
  return new VideoFrame(canvas, { timestamp: 0, duration: 1 });
}
