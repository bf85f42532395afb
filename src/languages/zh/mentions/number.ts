/** Numbers as Chinese print writes them: 416, 1.2亿, 5万, 1亿2千万, 三千二百, 两百余, 叁仟贰佰万. */
const digits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 貳: 2, 叁: 3, 參: 3, 肆: 4, 伍: 5, 陆: 6, 陸: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const units: Readonly<Record<string, number>> = {
  ...{ 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 },
  ...{ 拾: 10, 佰: 100, 仟: 1000, 萬: 1e4, 億: 1e8 },
};
const token = /\d+(?:\.\d+)?|./gu;

/** A number with its powers; 余, 多, 来 and separators are passed over. Undefined where it is none, as in 数百, or says it in two ways, as in 一百五. */
export function parseNumber(text: string): number | undefined {
  const plain = text.replace(/[,余餘多来來个\s]/gu, "");
  if (plain === "") return undefined;
  if (/^[零〇一二三四五六七八九]{2,}$/u.test(plain)) return Number([...plain].map((char) => digits[char]).join(""));
  const sum = new Sum();
  for (const [part] of plain.matchAll(token)) if (!sum.add(part)) return undefined;
  return sum.value();
}

/** 1亿2千万: what stands before a power of ten thousand is put aside under it, the rest is added. */
class Sum {
  #aside = 0;
  #section = 0;
  #digit: number | undefined;
  /** The power read last, and the last of ten thousand or more. */
  #last = 1;
  #large = Infinity;
  #zero = false;

  /** Whether the number goes on with it. */
  add(part: string): boolean {
    const unit = units[part];
    if (unit !== undefined) {
      const goesOn = unit < 1e4 ? this.#small(unit) : this.#power(unit);
      this.#digit = undefined;
      this.#last = unit;
      this.#zero = false;
      return goesOn;
    }
    const value = /^\d/.test(part) ? Number(part) : digits[part];
    if (value === undefined || (this.#digit ?? 0) !== 0) return false;
    this.#zero ||= value === 0;
    this.#digit = value;
    return true;
  }

  #small(unit: number): boolean {
    // 一百十户 has no digit before its ten.
    const times = this.#digit ?? (this.#section === 0 || unit === 10 ? 1 : undefined);
    if (times === undefined) return false;
    this.#section += times * unit;
    return true;
  }

  #power(unit: number): boolean {
    const before = this.#section + (this.#digit ?? 0);
    const raises = unit > this.#large || (unit === this.#large && before === 0);
    if ((before === 0 && !raises) || unit === this.#large) return false;
    this.#aside = raises ? (this.#aside + before) * unit : this.#aside + before * unit;
    this.#section = 0;
    this.#large = unit;
    return true;
  }

  /** A digit alone behind a hundred or more counts units to some and tens or hundreds to others. */
  value(): number | undefined {
    const tail = this.#digit ?? 0;
    if (tail > 0 && tail < 10 && !this.#zero && this.#last >= 100) return undefined;
    return Number((this.#aside + this.#section + tail).toPrecision(15));
  }
}

const han = "[一二两三四五六七八九十百千几数〇零半兩]";
const power = "(?:[余多来餘來]?个?(?:[十百千]?[万亿萬億]|[百千])){0,2}[余多来餘來]?";
const figures = "(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,6})?";
/** 1亿 | 2千万, 两万 | 三千五百, 619万 | 5000. */
const further = `(?:零?(?:(?<=[万萬])(?:\\d,\\d{3}|\\d{3,4})(?![\\d.%年月日/～~-])|(?:\\d,\\d{3}|\\d{1,4})[十百千]{0,2}[万萬亿億]|\\d{1,2}[百千]|${han}[万萬]|${han}{2,8}[万萬]?)){0,2}[余多餘]?`;

/**
 * Regex source of a number in digits or characters, with 余 or 多 in or after it. It is bounded: a run of digits without end costs
 * no more than its length, and is no number.
 */
export const numberSource = `(?<![\\d.])(?:${figures}(?!\\d)|${han}{1,16})${power}${further}`;

const cheque = "壹贰叁肆伍陆柒捌玖貳參陸";

/** The same for sums, which also part their thousands and their power with blanks (3 200, 2000 万) and are written in the characters of cheques (叁仟贰佰万). */
export const sumSource = `(?:(?<![\\d.第图表]|\\d[ ,])${figures}(?!\\d)[ \\u00a0](?=[百千]?[万亿萬億])${power}|(?<![\\d.第图表]|\\d[ ,])\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3}){1,3}(?![\\d ]?\\d)(?:\\.\\d{1,6})?${power}|[${cheque}][${cheque}零拾佰仟万亿萬億]{1,24}|${numberSource})`;

/** What such a number begins with. */
export const sumStart = `(?:\\d|${han}|[${cheque}])`;
