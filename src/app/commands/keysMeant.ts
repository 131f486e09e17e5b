/**
 * What a key may mean to the commands, the likeliest first: what it writes, or what stands on it where a layout has
 * Latin letters. So `T` stays where AZERTY and Dvorak write it, and is found under the Russian е, the Greek τ and the
 * Arabic ف; a row of digits means digits also where they need Shift.
 */
export function keysMeant({ key, code }: Pick<KeyboardEvent, "key" | "code">): readonly string[] {
  if (key.length > 1) return [key];
  const written = key === "=" ? "+" : key.toLowerCase(); // the same key, without Shift
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  const letter = writesLatin(key) ? undefined : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  return [written, digit ?? letter ?? []].flat();
}

const writesLatin = (key: string) => /[\p{ASCII}\p{Script=Latin}]/u.test(key);
