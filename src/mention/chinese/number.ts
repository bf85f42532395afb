/** Numbers as Chinese print writes them: 416, 1.2亿, 5万, 三千二百, 两百余. */
const digits: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** A number with its powers (`数字` of the regexes below); 余, 多, 几 and separators are passed over. Undefined where it is none, as in 数百. */
export function parseNumber(text: string): number | undefined {
  const plain = text.replace(/[,余多来\s]/gu, "");
  const match = /^(\d+(?:\.\d+)?)(.*)$/u.exec(plain);
  if (match === null) return parseHan(plain);
  let value = Number(match[1]);
  for (const unit of match[2] ?? "") {
    const power = units[unit];
    if (power === undefined) return undefined;
    value *= power;
  }
  return Number(value.toPrecision(15));
}

function parseHan(text: string): number | undefined {
  if (text === "" || text.includes("几") || text.includes("数")) return undefined;
  if (/^[零〇一二三四五六七八九]{2,}$/u.test(text)) return Number([...text].map((char) => digits[char]).join(""));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const char of text) {
    const unit = units[char];
    if (char in digits) digit = digits[char];
    else if (unit === undefined) return undefined;
    else if (unit >= 1e4) {
      total = (total + section + (digit ?? 0)) * unit;
      section = 0;
      digit = undefined;
    } else {
      section += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}

/** Regex source of a number in digits or characters, with 余 or 多 in or after it. */
export const numberSource =
  "(?:\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九十百千几数〇零半]+)(?:[余多来]?(?:[十百千]?[万亿]|[百千])){0,2}[余多来]?";
