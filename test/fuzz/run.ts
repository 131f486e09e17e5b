import { formatCount } from "../../src/core/format.ts";
import { fuzz } from "./fuzz.ts";

// npm run fuzz [-- COUNT SEED]
const [count = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const began = performance.now();
const tallies = await fuzz(count, seed);
for (const [name, { inputs, shots, clean }] of Object.entries(tallies))
  console.log(
    `${name.padEnd(30)} ${formatCount(inputs).padStart(7)} inputs, ${formatCount(shots).padStart(7)} were shots, ${formatCount(clean).padStart(7)} without a problem`,
  );
console.log(
  `no throw in ${formatCount(count)} inputs of seed ${seed}, ${((performance.now() - began) / 1000).toFixed(1)} s`,
);
