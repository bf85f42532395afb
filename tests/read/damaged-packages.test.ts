/** Files that were cut, or in which bits were turned: each gives its page or says why not, and the same each time. */
import { describe, expect, test } from "vitest";
import { randomNumbers } from "../random-numbers.ts";
import { outcomeOf } from "../../scripts/broken/outcome.ts";
import { wholeFormats } from "../../scripts/broken/whole.ts";

const packages = ["docx", "odt", "ofd", "epub", "zip"] as const;
const variants = 40;

/** What is said, for comparison; an error that nobody foresaw is thrown. */
const outcome = async (bytes: Uint8Array, format: string): Promise<readonly string[]> => (await outcomeOf(bytes, `a.${format}`)).pages;

describe.each(packages)("a damaged %s", (name) => {
  const { make, content } = wholeFormats[name]!;
  const whole = make(content);

  test("that was cut is told, wherever it was cut", async () => {
    const random = randomNumbers(17);
    for (let variant = 0; variant < variants; variant++)
      expect(await outcome(whole.subarray(0, 4 + Math.floor(random() * (whole.length - 5))), name)).toEqual([]);
  });

  test("says what it said, or nothing, where bits of the file were turned", async () => {
    const random = randomNumbers(18);
    const texts = await outcome(whole, name);
    expect(texts.length).toBeGreaterThan(0);
    for (let variant = 0; variant < variants; variant++) {
      const bytes = Buffer.from(whole);
      for (let turned = 0; turned < 1 + variant / 50; turned++)
        bytes[4 + Math.floor(random() * (bytes.length - 4))]! ^= 1 << Math.floor(random() * 8);
      for (const text of await outcome(bytes, name)) expect(texts).toContain(text);
    }
  });

  test("is read, or told, where its XML is not what it should be", async () => {
    const random = randomNumbers(19);
    for (let variant = 0; variant < variants; variant++) {
      const at = Math.floor(random() * content.length);
      const change = variant % 3;
      const bit = String.fromCharCode(content.charCodeAt(at) ^ (1 << Math.floor(random() * 7)));
      const put = change === 0 ? bit : change === 1 ? "" : content.slice(at, at + 40).repeat(50);
      await outcome(make(content.slice(0, at) + put + content.slice(at + 1)), name);
    }
  });
});
