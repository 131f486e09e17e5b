/** A source of random numbers that are always the same. */
export interface Random {
  /** A whole number of 32 bits. */
  bits(): number;
  /** From 0 to 1, 1 excluded, with 53 random bits. */
  uniform(): number;
  /** A whole number from 0 to below the bound. */
  below(bound: number): number;
  /** Of mean 0 and standard deviation 1. */
  gaussian(): number;
}

/** The finalizer of MurmurHash3 (Appleby 2011): every bit of the word depends on every other. */
function mixed(word: number): number {
  let h = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Steps of 2³² divided by the golden ratio spread the words of a seed. */
const golden = 0x9e3779b9;

/** The state for one of many streams of a seed: so that step k draws its own numbers, whatever other steps drew. */
function stateFor(words: readonly number[]): [number, number, number, number] {
  const hash = words.reduce((before, word) => mixed((before + golden + mixed(word >>> 0)) >>> 0), 0);
  const word = (i: number) => mixed((hash + i * golden) >>> 0);
  return [word(1), word(2), word(3), word(4) | 1]; // not all of it is 0
}

/** xoshiro128** (Blackman & Vigna 2021), from its own state of four words. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  const rotated = (word: number, by: number) => (word << by) | (word >>> (32 - by));
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

/** The random numbers of a stream, which whole numbers name: a seed, a purpose, a step. */
export function randomStream(...words: readonly number[]): Random {
  const bits = xoshiro128(stateFor(words));
  const uniform = () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53;
  return {
    bits,
    uniform,
    below: (bound) => Math.floor(uniform() * bound),
    // Box & Muller 1958
    gaussian: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}
