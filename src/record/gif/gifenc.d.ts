// The parts of gifenc that are used; it has no types of its own.
declare module "gifenc" {
  export type Rgb = readonly [red: number, green: number, blue: number];

  interface FrameOptions {
    /** In milliseconds. */
    readonly delay: number;
    /** Writes the header of the picture and the palette before the frame. */
    readonly first?: boolean;
    readonly palette?: readonly Rgb[];
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    /** 1: the frame stays under the next one. */
    readonly dispose?: number;
    /** 0: for ever. */
    readonly repeat?: number;
  }

  export interface Encoder {
    readonly stream: { writeByte(byte: number): void; writeBytes(bytes: ArrayLike<number>): void; reset(): void };
    writeHeader(): void;
    writeFrame(indices: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    /** A copy of what was written since the last reset. */
    bytes(): Uint8Array<ArrayBuffer>;
  }

  export function GIFEncoder(options: { readonly auto: boolean }): Encoder;
  export function quantize(rgba: Uint8ClampedArray, colors: number, options: { readonly format: "rgb565" }): Rgb[];
  export function nearestColorIndex(palette: readonly Rgb[], color: Rgb): number;
}
