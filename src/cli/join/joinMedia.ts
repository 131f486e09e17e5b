import {
  ALL_FORMATS,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  Input,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  WebMOutputFormat,
  type InputVideoTrack,
  type StreamTargetChunk,
} from "mediabunny";
import { fittingClip } from "../../shot/settings/clip.ts";
import { BadData } from "../terminal/failure.ts";
import { expectFrames, type Joiner, type Part } from "./part.ts";

/** MP4 or WebM: the encoded frames are copied with the times that they have in the whole. */
export const mediaJoiner = (container: "mp4" | "webm"): Joiner => ({
  linkIn: (path) => reading(path, async (input) => (await input.getMetadataTags()).comment ?? null),
  join: async (parts, { shot, link, frames }, file) => {
    const { fps } = fittingClip(shot.clip);
    const writable = new WritableStream<StreamTargetChunk>({
      write: ({ data, position }) => file.write(data, position),
    });
    const output = new Output({
      format: container === "mp4" ? new Mp4OutputFormat({ fastStart: "reserve" }) : new WebMOutputFormat(),
      target: new StreamTarget(writable, { chunked: true }),
    });
    const first = await reading(parts[0]!.path, async (input) => ({
      config: await configOf(parts[0]!, await trackOf(parts[0]!, input)),
      codec: (await trackOf(parts[0]!, input)).codec!,
      title: (await input.getMetadataTags()).title,
    }));
    const source = new EncodedVideoPacketSource(first.codec);
    output.addVideoTrack(source, { frameRate: fps, maximumPacketCount: frames });
    output.setMetadataTags({
      ...(first.title !== undefined && { title: first.title }),
      comment: link,
      description: link,
    });
    await output.start();
    for (const part of parts)
      await reading(part.path, async (input) => {
        const track = await trackOf(part, input);
        const config = await configOf(part, track);
        if (fingerprint(config) !== fingerprint(first.config))
          throw new BadData(
            `${part.path}: it is encoded in another way than ${parts[0]!.path}: record all parts with the same browser, with --software or without`,
          );
        let index = part.slice[0];
        for await (const packet of new EncodedPacketSink(track).packets()) {
          if (index === part.slice[0] && packet.type !== "key")
            throw new BadData(`${part.path}: its first frame cannot be shown without the one before`);
          await source.add(packet.clone({ timestamp: index / fps, duration: 1 / fps }), {
            decoderConfig: first.config,
          });
          index++;
        }
        expectFrames(part, index - part.slice[0]);
      });
    await output.finalize();
  },
});

async function reading<T>(path: string, read: (input: Input) => Promise<T>): Promise<T> {
  const input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
  try {
    return await read(input);
  } finally {
    input.dispose();
  }
}

async function trackOf({ path }: Part, input: Input): Promise<InputVideoTrack> {
  const track = await input.getPrimaryVideoTrack();
  if (track) return track;
  throw new BadData(`${path}: it holds no video`);
}

async function configOf({ path }: Part, track: InputVideoTrack): Promise<VideoDecoderConfig> {
  const config = await track.getDecoderConfig();
  if (config) return config;
  throw new BadData(`${path}: its codec is unknown`);
}

/** What a player must know to decode: it is written once, for all frames. */
const fingerprint = ({ codec, codedWidth, codedHeight, description }: VideoDecoderConfig): string =>
  [codec, codedWidth, codedHeight, description ? Buffer.from(description as Uint8Array).toString("hex") : ""].join();
