import fc from "fast-check";
import { expect, test } from "vitest";
import { memoryBytes } from "../../src/record/memoryBytes.ts";

const page = 1 << 22;

test("bytes stand where they were written, over the borders of pages and over what was there", async () => {
  const places = fc.array(
    fc.record({
      position: fc.oneof(fc.integer({ min: page - 50, max: page + 50 }), fc.integer({ min: 0, max: 100 })),
      data: fc.uint8Array({ maxLength: 80 }),
    }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(places, async (writes) => {
      const sink = memoryBytes();
      const expected = new Uint8Array(Math.max(0, ...writes.map(({ position, data }) => position + data.length)));
      for (const { position, data } of writes) {
        expected.set(data, position);
        await sink.write(new Uint8Array(data), position);
      }
      const blob = sink.blob("video/mp4");
      expect(blob.type).toBe("video/mp4");
      expect(Buffer.from(await blob.arrayBuffer()).equals(expected)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test("a file that is given up is empty", async () => {
  const sink = memoryBytes();
  await sink.write(new Uint8Array(100), 0);
  await sink.abort();
  expect(sink.blob("").size).toBe(0);
});
