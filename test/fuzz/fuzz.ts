import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { decodeShot, type Decoded } from "../../src/shot/text/decodeShot.ts";
import { encodeShot } from "../../src/shot/text/encodeShot.ts";
import { packShot, unpackShot } from "../../src/shot/text/link.ts";
import { arbitraryShot } from "../shot/arbitraryShot.ts";
import { expectSound } from "../shot/expectSound.ts";
import { mutateJson, mutateText, randomText } from "./mutate.ts";
import { randomFrom } from "./random.ts";

/** How many inputs of a kind there were, how many of them were still shots, and how many of those had nothing wrong. */
export interface Tally {
  inputs: number;
  shots: number;
  clean: number;
}

const poolSize = 100;

/** Gives so many hostile inputs to the two ways in, and holds what comes out to `expectSound`. Rejects with the first input that fails. */
export async function fuzz(count: number, seed: number): Promise<Readonly<Record<string, Tally>>> {
  const random = randomFrom(seed);
  const shots = fc.sample(arbitraryShot, { numRuns: poolSize, seed });
  const texts = shots.map(encodeShot);
  const links = await Promise.all(shots.map(packShot));

  const mutatedJson = () => mutateJson(random.pick(texts), random);
  const kinds: Record<string, { input: () => string; read: (text: string) => Decoded | Promise<Decoded> }> = {
    "random texts": { input: () => randomText(random), read: decodeShot },
    "JSON with hostile values": { input: mutatedJson, read: decodeShot },
    "JSON with changed characters": { input: () => mutateText(random.pick(texts), random), read: decodeShot },
    "links with changed characters": { input: () => mutateText(random.pick(links), random), read: unpackShot },
    "links of hostile JSON": {
      input: () => `1.${deflateRawSync(mutatedJson()).toString("base64url")}`,
      read: unpackShot,
    },
    "links of random texts": { input: () => `1.${randomText(random)}`, read: unpackShot },
  };
  const names = Object.keys(kinds);
  const tallies = Object.fromEntries(names.map((name): [string, Tally] => [name, { inputs: 0, shots: 0, clean: 0 }]));
  for (let i = 0; i < count; i++) {
    const name = names[i % names.length]!;
    const { input, read } = kinds[name]!;
    const text = input();
    try {
      const decoded = await read(text);
      expectSound(decoded);
      const tally = tallies[name]!;
      tally.inputs++;
      if (decoded.isShot) tally.shots++;
      if (decoded.isShot && decoded.problems.length === 0) tally.clean++;
    } catch (cause) {
      throw new Error(`input ${i} of seed ${seed} (${name}): ${JSON.stringify(text)}`, { cause });
    }
  }
  return tallies;
}
