import { formatCount } from "../../core/format.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { mostText } from "../settings/bounds.ts";
import { decodeShot, noShot, type Decoded } from "./decodeShot.ts";
import { deflate, inflate } from "./deflate.ts";
import { encodeShot } from "./encodeShot.ts";
import { describe } from "./readers/reader.ts";
import type { Shot } from "../shot.ts";

/** How the text behind the first point is packed: 1 is deflated JSON in base64url. */
const format = "1";

/** A shot as a text that a link can hold, `1.` and then letters, digits, `-` and `_`. */
export const packShot = async (shot: Shot): Promise<string> =>
  `${format}.${toBase64Url(await deflate(encodeShot(shot)))}`;

/** The shot that such a text holds. Never rejects: a text that holds none gives the first shot and says why. */
export async function unpackShot(text: string): Promise<Decoded> {
  if (text.length > mostText) return noShot(`the link has more than ${formatCount(mostText)} characters`);
  const [, found, packed] = /^(\d+)\.([\w-]*)/.exec(text) ?? [];
  if (found === undefined || packed === undefined) return noShot("the link does not begin like one");
  if (found !== format) return noShot("the link was made by a newer Fall Line, or changed on its way");
  try {
    return decodeShot(await inflate(fromBase64Url(packed)));
  } catch {
    return noShot("the link is damaged or cut short");
  }
}

/** The part of the page's address that holds a shot. */
export const hashOfShot = async (shot: Shot): Promise<string> => `#s=${await packShot(shot)}`;

/** The shot that an address names behind its `#`: by what it holds, or as a preset. `null` when it names none. */
export async function shotFromHash(
  hash: string,
  presetOf: (id: string) => Promise<Shot | null> | Shot | null,
): Promise<Decoded | null> {
  const [, key, value] = /[#&](s|preset)=([^&]*)/.exec(hash) ?? [];
  if (key === undefined || value === undefined) return null;
  if (key === "s") return unpackShot(value);
  const shot = await presetOf(value);
  return shot ? { shot, problems: [], isShot: true } : noShot(`there is no preset ${describe(value)}`);
}
