import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openPage, type OpenedPage } from "./page.ts";

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened?.close());

test("the page opens without an error or a warning", () => {
  expect(opened.problems).toEqual([]);
});

test("it asks the network for nothing but its own files", () => {
  const hosts = opened.requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url).origin);
  expect(new Set(hosts)).toEqual(new Set([new URL(inject("pageUrl")).origin]));
});
