/** Numbers of lists, as office programs print them: ECMA-376 part 1, 17.18.59 (ST_NumberFormat) says which characters each form has. */

const digits = ["○", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const formalDigits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"];
const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";

type Form = (value: number) => string | undefined;

const upperLetter: Form = (value) => String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const romans: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
const upperRoman: Form = (value) => {
  let [rest, text] = [value, ""];
  for (const [step, sign] of romans) for (; rest >= step; rest -= step) text += sign;
  return text;
};

/** 十一, 二十; from a hundred on digit by digit: 一○五. */
const counting: Form = (value) => {
  if (value >= 100) return digitByDigit(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return (tens > 1 ? digits[tens]! : "") + (tens > 0 ? "十" : "") + (ones > 0 || tens === 0 ? digits[ones]! : "");
};
const digitByDigit: Form = (value) => [...String(value)].map((digit) => digits[Number(digit)]!).join("");

/** 一百零五, 壹佰零伍. */
const spelled =
  (signs: readonly string[], units: readonly string[], withoutOne: boolean): Form =>
  (value) => {
    const places = [...String(value)].map(Number);
    let text = "";
    let gap = false;
    places.forEach((digit, index) => {
      const unit = units[places.length - 1 - index]!;
      if (digit === 0) gap = true;
      else {
        if (gap && text !== "") text += "零";
        gap = false;
        text += withoutOne && digit === 1 && unit === units[1] && text === "" ? unit : signs[digit]! + unit;
      }
    });
    return text;
  };

const enclosed =
  (first: number, most: number): Form =>
  (value) =>
    value <= most ? String.fromCodePoint(first + value - 1) : undefined;
const oneOf =
  (signs: string): Form =>
  (value) =>
    signs[value - 1];

const thousands = spelled(digits, ["", "十", "百", "千"], true);
const lower =
  (form: Form): Form =>
  (value) =>
    form(value)?.toLowerCase();

const forms: Readonly<Record<string, Form>> = {
  upperLetter,
  lowerLetter: lower(upperLetter),
  upperRoman,
  lowerRoman: lower(upperRoman),
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalFullWidth2: (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  chineseCounting: counting,
  taiwaneseCounting: counting,
  chineseCountingThousand: thousands,
  taiwaneseCountingThousand: thousands,
  japaneseCounting: thousands,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: spelled(formalDigits, ["", "拾", "佰", "仟"], false),
  ideographTraditional: oneOf(stems),
  ideographZodiac: oneOf(branches),
  none: () => "",
};

/** `format` as WordprocessingML names it; what has no form of its own is printed in digits. `value` may be any number. */
export function listNumber(value: number, format: string): string {
  const form = value >= 1 && value <= 9999 && Object.hasOwn(forms, format) ? forms[format] : undefined;
  return form?.(value) ?? (format === "none" ? "" : String(value));
}

/** The forms that OpenDocument names by their first numbers, `一, 二, 三, ...`, as WordprocessingML names them. */
const bySample: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  一: "chineseCountingThousand",
  壹: "chineseLegalSimplified",
  甲: "ideographTraditional",
  子: "ideographZodiac",
  "①": "decimalEnclosedCircle",
  "⑴": "decimalEnclosedParen",
  "１": "decimalFullWidth",
};

/** Of `style:num-format`; nothing is printed where it is empty. */
export const formatBySample = (sample: string): string => (sample === "" ? "none" : (bySample[sample.charAt(0)] ?? "decimal"));
