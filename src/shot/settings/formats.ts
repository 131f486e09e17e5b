/** What files are called behind their last point, with what they are to a browser. */
export const mediaTypes = {
  mp4: "video/mp4",
  webm: "video/webm",
  gif: "image/gif",
  zip: "application/zip",
  png: "image/png",
} as const;

export type FileExtension = keyof typeof mediaTypes;
export type Container = Extract<FileExtension, "mp4" | "webm">;

/** What people call the kinds of files that hold a video. */
export const containerNames: Readonly<Record<Container, string>> = { mp4: "MP4", webm: "WebM" };

/** How a browser's encoders compress a video, with what people call it. */
export const codecNames = { avc: "H.264", vp9: "VP9", vp8: "VP8", av1: "AV1" } as const;
export type Codec = keyof typeof codecNames;

type Encoded = readonly [container: Container, codec: Codec];

interface Format {
  readonly label: string;
  readonly extension: FileExtension;
  /** Encoded by the browser: what is tried, in order, and its bits as a share of H.264's at the same quality. */
  readonly video?: { readonly tried: readonly Encoded[]; readonly bits: number };
  /** Of what is not encoded by the browser: bytes per pixel of a frame, as measured, while the camera moves and while it stands. */
  readonly bytesPerPixel?: { readonly moving: number; readonly still: number };
  /** One picture, not a course of frames. */
  readonly isStill?: true;
  /** Its width and height are even. */
  readonly hasEvenSizes?: true;
  readonly mostFps?: number;
  /** What to mind, as a sentence. */
  readonly caution?: string;
}

const png = { moving: 0.45, still: 0.45 };

/** Everything that a clip can be recorded as. */
export const formats = {
  mp4: {
    label: "MP4 (H.264)",
    extension: "mp4",
    // MP4 stays MP4 where it can; no player takes VP8 in it.
    video: {
      tried: [
        ["mp4", "avc"],
        ["mp4", "vp9"],
        ["mp4", "av1"],
        ["webm", "vp8"],
      ],
      bits: 1,
    },
    hasEvenSizes: true,
  },
  webm: {
    label: "WebM (VP9)",
    extension: "webm",
    video: {
      tried: [
        ["webm", "vp9"],
        ["webm", "vp8"],
        ["webm", "av1"],
      ],
      bits: 0.8,
    },
  },
  av1: {
    label: "WebM (AV1)",
    extension: "webm",
    video: {
      tried: [
        ["webm", "av1"],
        ["webm", "vp9"],
        ["webm", "vp8"],
      ],
      bits: 0.65,
    },
  },
  gif: {
    label: "GIF",
    extension: "gif",
    bytesPerPixel: { moving: 0.16, still: 0.04 },
    // It counts in hundredths of a second, and browsers slow down what is shown for only one: two are 50 a second.
    mostFps: 50,
    caution: "A GIF has 256 colours: smooth shading shows steps.",
  },
  zip: { label: "PNG sequence (ZIP)", extension: "zip", bytesPerPixel: png },
  png: { label: "One picture (PNG)", extension: "png", bytesPerPixel: png, isStill: true },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof formats;
export const formatIds = Object.keys(formats) as readonly FormatId[];
export const formatOf = (id: FormatId): Format => formats[id];
