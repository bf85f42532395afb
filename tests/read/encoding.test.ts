import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, detectEncoding } from "../../src/read/encoding.ts";

/** Encodes by asking the decoder for every two-byte pair: Node encodes only UTF-8 and UTF-16. */
function encoder(label: string): (text: string) => Uint8Array {
  const pairs = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder(label);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && character !== "\ufffd" && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return (text) =>
    new Uint8Array(
      [...text].flatMap((character) => {
        if (character < "\u0080") return [character.charCodeAt(0)];
        const pair = pairs.get(character);
        if (!pair) throw new Error(`${character} is not in ${label}`);
        return pair;
      }),
    );
}
const gb = encoder("gb18030");
const big5 = encoder("big5");

const simplified = [
  "清镇市",
  "王芳",
  "记者李伟报道",
  "本报讯 6月21日,遵义市自然资源局联合团市委开展宣传活动。",
  "据了解，今年以来各村党支部积极开展承诺亮诺践诺。",
  "张",
  "铜仁市碧江区漾头镇茶园山村",
];
const traditional = [
  "臺北市政府",
  "王小明",
  "記者陳怡君報導",
  "本報訊 臺中市政府昨日表示,將於下月舉辦活動。",
  "據了解，今年以來各里積極參與社區營造。",
  "高雄市美濃區",
  "新北市",
];

describe("detectEncoding", () => {
  test.each(simplified)("GB18030: %s", (text) => {
    expect(decode(gb(text))).toEqual({ text, encoding: "gb18030" });
  });
  test.each(traditional)("Big5: %s", (text) => {
    expect(decode(big5(text))).toEqual({ text, encoding: "big5" });
  });
  test.each([...simplified, ...traditional, "plain", "naïve café"])("valid UTF-8 wins: %s", (text) => {
    expect(decode(new TextEncoder().encode(text))).toEqual({ text, encoding: "utf-8" });
  });
  test("byte order marks are taken at their word and stripped", () => {
    expect(decode(Buffer.from("\ufeff清镇市", "utf8"))).toEqual({ text: "清镇市", encoding: "utf-8" });
    expect(decode(Buffer.from("\ufeff清镇市", "utf16le"))).toEqual({ text: "清镇市", encoding: "utf-16le" });
    expect(decode(Buffer.from("\ufeff清镇市", "utf16le").swap16())).toEqual({ text: "清镇市", encoding: "utf-16be" });
    expect(decode(Buffer.concat([Buffer.from([0x84, 0x31, 0x95, 0x33]), gb("清镇市")]))).toEqual({ text: "清镇市", encoding: "gb18030" });
  });
  test("a Western text with curly quotation marks is not taken for Chinese", () => {
    const bytes = Buffer.from("The county\x92s roads are closed, said Jos\xe9 Mwangi.", "latin1");
    expect(decode(bytes)).toEqual({ text: "The county’s roads are closed, said José Mwangi.", encoding: "windows-1252" });
  });
  test("a text cut off in the middle of a character is still read", () => {
    const long = simplified.join("\n");
    expect(detectEncoding(gb(long).subarray(0, -1))).toBe("gb18030");
    expect(detectEncoding(new TextEncoder().encode(`${long}市`).subarray(0, -1))).toBe("utf-8");
  });
  test("a page's own charset decides only what its bytes leave open", () => {
    expect(detectEncoding(gb("清镇市公安局"), "big5")).toBe("gb18030");
    expect(detectEncoding(new TextEncoder().encode("清镇市公安局"), "gb2312")).toBe("utf-8");
    expect(detectEncoding(big5("新北市"), "big5")).toBe("big5");
  });
  test("random bytes are in no encoding", () => {
    let seed = 7;
    const bytes = Uint8Array.from({ length: 4000 }, () => ((seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16) & 0xff);
    expect(detectEncoding(bytes)).toBeUndefined();
    expect(() => decode(bytes)).toThrow(/unknown encoding/);
  });
});

describe("damaged UTF-8", () => {
  const text = `${[...simplified, ...traditional].join("\n")}\nThe council’s café is open, said José.\n`.repeat(20);
  const bytes = new TextEncoder().encode(text);
  const without = (lost: readonly number[]): Uint8Array => bytes.filter((_, at) => !lost.includes(at));

  test("a byte lost here and there: read as UTF-8, and said", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(bytes.length - 1), { minLength: 1, maxLength: 20 }), (lost) => {
        const { encoding, text: read, warning } = decode(without(lost));
        expect(encoding).toBe("utf-8");
        expect(warning === undefined).toBe(!read.includes("\ufffd"));
      }),
      { numRuns: 200 },
    );
  });

  test("however many bytes are lost, it is UTF-8 or refused, and never Western", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 400 }), fc.nat(300), (every, from) => {
        const damaged = bytes.filter((_, at) => (at + from) % every !== 0);
        try {
          expect(decode(damaged).encoding).toBe("utf-8");
        } catch (error) {
          expect(String(error)).toMatch(/damaged UTF-8|unknown encoding/);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a long stretch of bytes that are no character is many of them: a short text with one is refused, a long one says how many", () => {
    const noise = Uint8Array.from({ length: 90 }, (_, at) => (at % 3 === 1 ? 0xfe : 0xff));
    const short = new TextEncoder().encode("石桥镇镇长王小明调研红岩村。");
    expect(() => decode(Buffer.concat([short, noise]))).toThrow(/unknown encoding|damaged UTF-8/);
    expect(decode(Buffer.concat([bytes, noise])).warning).toBe("30 of its characters are broken, and read as U+FFFD");
    expect(decode(without([bytes.length - 4])).warning ?? "").not.toContain("1 of its characters are");
  });

  test("too many: why it is refused", () => {
    expect(() => decode(bytes.filter((_, at) => at % 60 !== 0))).toThrow(
      /is damaged UTF-8: of its \d+ characters beyond ASCII \d+ are broken/,
    );
  });
});
