import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** Takes bytes of the file that the page makes; the page waits until it resolves. */
export type Take = (bytes: Uint8Array, position: number) => Promise<void>;

/** The built page on a free loopback port, and an address to which the page, and nobody else, sends the bytes that it makes. */
interface Served {
  readonly url: string;
  /** Takes `PUT ADDRESS?at=POSITION`. */
  readonly sendTo: string;
  close(): void;
}

export async function serveApp(folder: string, take: Take): Promise<Served> {
  const secret = `/${randomUUID()}`;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://loopback");
    const answer =
      request.method === "PUT" && pathname === secret
        ? takeBytes(request, response, (bytes) => take(bytes, Number(searchParams.get("at"))))
        : sendFile(response, folder, pathname);
    answer.catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    sendTo: secret,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function takeBytes(
  request: IncomingMessage,
  response: ServerResponse,
  take: (bytes: Uint8Array) => Promise<void>,
) {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  const status = await take(Buffer.concat(pieces)).then(
    () => 204,
    () => 507, // whoever takes them tells why
  );
  response.writeHead(status).end();
}

async function sendFile(response: ServerResponse, folder: string, pathname: string) {
  const path = join(folder, decoded(pathname) ?? "", pathname.endsWith("/") ? "index.html" : "");
  const found = path.startsWith(folder + sep) ? await stat(path).catch(() => null) : null;
  if (!found?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" });
  await pipeline(createReadStream(path), response);
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
