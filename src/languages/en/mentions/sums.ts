/** Sums of money in English print: signs before the number, words behind it, and ranges, which are no single sum. */
import { matchesIn } from "../../../rules/matches-in.ts";
import { sumRule } from "./value-rules.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { figures, number, scaled, scaledNumber, scaleOf, spacedFigures } from "./numbers.ts";

/** By the sign in small letters, without its points and the s of a plural. */
const signs: Readonly<Record<string, string>> = {
  ...{ ksh: "KES", sh: "KES", kes: "KES", ush: "UGX", ugx: "UGX", tsh: "TZS", tzs: "TZS" },
  ...{ us$: "USD", $: "USD", usd: "USD", "£": "GBP", gbp: "GBP", "€": "EUR", eur: "EUR", chf: "CHF" },
  ...{ rs: "INR", "₹": "INR", inrs: "INR", rmb: "CNY", cny: "CNY", "cn¥": "CNY", "jp¥": "JPY", jpy: "JPY", "₩": "KRW" },
  ...{ a$: "AUD", au$: "AUD", aud: "AUD", c$: "CAD", ca$: "CAD", cad: "CAD", nz$: "NZD", nzd: "NZD", s$: "SGD", sgd: "SGD" },
  ...{ hk$: "HKD", hkd: "HKD", nt$: "TWD", twd: "TWD", j$: "JMD", g$: "GYD", fj$: "FJD", tt$: "TTD", ec$: "XCD", n$: "NAD", r$: "BRL" },
  ...{
    "₦": "NGN",
    ngn: "NGN",
    n: "NGN",
    zar: "ZAR",
    r: "ZAR",
    "₱": "PHP",
    php: "PHP",
    p: "PHP",
    "gh₵": "GHS",
    "gh¢": "GHS",
    "gh₡": "GHS",
    ghs: "GHS",
  },
  ...{ rm: "MYR", tk: "BDT", "₫": "VND", "฿": "THB", "₺": "TRY", "₽": "RUB", "₴": "UAH" },
  // Of Zambia and of Malawi.
  k: "K",
};

const words: Readonly<Record<string, string>> = {
  ...{ yuan: "CNY", rmb: "CNY", dollar: "USD", euro: "EUR", pound: "GBP", shilling: "KES", rupee: "INR", naira: "NGN", rand: "ZAR" },
  ...{ cedi: "GHS", peso: "PHP", yen: "JPY", ringgit: "MYR", baht: "THB", taka: "BDT", rupiah: "IDR", kwacha: "K" },
};
/** Whose dollars, shillings, rupees. */
const owners: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dollar: {
    ...{ us: "USD", american: "USD", "hong kong": "HKD", singapore: "SGD", "new zealand": "NZD", australian: "AUD", canadian: "CAD" },
    ...{
      taiwan: "TWD",
      "new taiwan": "TWD",
      jamaican: "JMD",
      guyanese: "GYD",
      fijian: "FJD",
      namibian: "NAD",
      bruneian: "BND",
      zimbabwean: "ZWL",
    },
  },
  shilling: { kenya: "KES", kenyan: "KES", uganda: "UGX", ugandan: "UGX", tanzania: "TZS", tanzanian: "TZS", somali: "SOS" },
  rupee: { indian: "INR", pakistani: "PKR", "sri lankan": "LKR", nepalese: "NPR", nepali: "NPR", mauritian: "MUR" },
  peso: { philippine: "PHP", mexican: "MXN", argentine: "ARS", chilean: "CLP", colombian: "COP" },
  pound: { british: "GBP", egyptian: "EGP", sudanese: "SDG", syrian: "SYP", lebanese: "LBP" },
  yuan: { chinese: "CNY" },
  yen: { japanese: "JPY" },
  cedi: { ghana: "GHS", ghanaian: "GHS" },
  naira: { nigerian: "NGN" },
  rand: { "south african": "ZAR" },
};

const dollars = "US\\$|NZ\\$|HK\\$|NT\\$|FJ\\$|TT\\$|EC\\$|AU\\$|CA\\$|[ACGJNSR]\\$|\\$";
const codes = "USD|GBP|EUR|CHF|INR|RMB|CNY|JPY|AUD|CAD|NZD|SGD|HKD|TWD|NGN|KES|UGX|TZS|ZAR|PHP|GHS";
/** A letter alone is a sign right before a number that is no road's. */
const letters =
  "(?<!\\b(?:on|along|off|via|near|beside|onto|between|crosses|crossing|joins) the )[RPN](?=\\d)(?!\\d{1,3} (?:road|highway|motorway)\\b)|K(?=\\d{1,3},?\\d{3}|\\d[\\d.]* ?(?:million|billion|m|bn)\\b)";
const sign = `(?:(?:KShs?|UShs?|TShs?|Shs?|Rs|Tk)\\.?|RM|${dollars}|CN¥|JP¥|[£€₹¥₦₱₩₫฿₺₽₴]|GH[₵¢₡]|${codes}|${letters})`;
/** $3-5 million, $500–1,000: the second number has no sign of its own. */
const second = `(?:(?: ?[-–—] ?| to )${scaledNumber}|[-–—]${number}(?!\\p{L}))`;
const signed = new RegExp(`(?<![\\p{L}\\d])(${sign}) ?${spacedFigures}${second}?(?: ?(yuan|yen)\\b)?`, "giu");
const whose = [...new Set(Object.values(owners).flatMap((table) => Object.keys(table)))].sort((a, b) => b.length - a.length).join("|");
const worded = new RegExp(
  `(?<![\\p{L}\\d.,])${figures}(?:(?: ?[-–—] ?| to )${figures})? (?:(${whose}) )?(${Object.keys(words).join("|")})s?\\b`,
  "giu",
);
/** `1.9bn/-`, `500,000/=`: shillings, of Tanzania where `/-` has no sign. */
const slashed = new RegExp(`(?<![\\p{L}\\d.,/])${figures}/-(?![\\p{L}\\d])`, "gu");
/** What joins two sums into a range: `$3 million to $5 million`, `between £2m and £3m`. */
const joins = /^(?: ?[-–—] ?| to )$/;
const between = /\bbetween (?:about |around )?$/i;

/** `plain`: no scale is printed; `times`: the scale that is. */
type Sum = Candidate & { readonly low: number; readonly high?: number; readonly plain: boolean; readonly times: number };

export function sumsIn(text: string): Candidate[] {
  const found = ranges(text, matchesIn(text, signed).flatMap(signedSum));
  const taken = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  for (const match of matchesIn(text, slashed))
    if (!taken.has(match.index)) found.push(sumAt(match.index, match.index + match[0].length, "TZS", [match[1], match[2]], []));
  for (const match of matchesIn(text, worded)) {
    const [whole, low = "", scale, high, highScale, owner = "", word = ""] = match;
    const to = match.index + whole.length;
    const name = word.toLowerCase();
    const unit = owner === "" ? words[name] : owners[name]?.[owner.toLowerCase()];
    if (unit === undefined || taken.has(match.index) || taken.has(to - 1)) continue;
    const sum = sumAt(match.index, to, unit, [low, scale], [high, highScale]);
    // Cut from 5 million to 3 million shillings: the word stands behind the second.
    if (high === undefined || isRange(sum)) found.push(sum);
    else found.push(sumAt(match.index + whole.indexOf(high, low.length), to, unit, [high, highScale], []));
  }
  return found.map(({ low: _, high: __, plain: ___, times: ____, ...candidate }) => candidate);
}

function signedSum(match: RegExpExecArray): Sum[] {
  const [whole, printed = "", low = "", scale, high, highScale, plain, word] = match;
  const unit = word === undefined ? signs[printed.toLowerCase().replace(/\.$/, "").replace(/hs$/, "h")] : words[word.toLowerCase()];
  const known = unit ?? (printed === "¥" ? "¥" : undefined);
  if (known === undefined) return [];
  const sum = sumAt(match.index, match.index + whole.length, known, [low, scale], [high ?? plain, highScale]);
  if (sum.high === undefined || isRange(sum)) return [sum];
  // $5–3: the sign stands before the first.
  const lowEnd = whole.indexOf(low, printed.length) + low.length;
  const to = match.index + (scale === undefined ? lowEnd : whole.indexOf(scale, lowEnd) + scale.length);
  return [sumAt(match.index, to, known, [low, scale], [])];
}

type Figures = readonly [number: string | undefined, scale: string | undefined];

function sumAt(from: number, to: number, unit: string, [low = "", scale]: Figures, [high, highScale = scale]: Figures | readonly []): Sum {
  const plain = scale === undefined && (high === undefined || highScale === undefined);
  const own = scaled(low, scaleOf(scale ?? (high === undefined ? undefined : highScale)));
  const top = high === undefined ? undefined : scaled(high, scaleOf(highScale));
  return {
    ...{ from, to, type: "Money", extractor: sumRule.id, confidence: sumRule.confidence, low: own, plain, times: scaleOf(scale) },
    ...(top !== undefined && { high: top }),
    ...valueOf(own, top),
    ...(unit !== "CNY" && { unit }),
  };
}

/** Two sums that do not rise are no range. */
const isRange = ({ low, high = low }: Pick<Sum, "low" | "high">): boolean => low < high;

/** A range is no single sum: `3000000/5000000`. */
const valueOf = (low: number, high: number | undefined): { value: number | string } => ({
  value: high === undefined ? low : `${low}/${high}`,
});

function ranges(text: string, sums: readonly Sum[]): Sum[] {
  const found: Sum[] = [];
  for (const sum of sums) {
    const before = found.at(-1);
    const joined = before && isJoined(text, before, sum) ? rangeOf(before, sum) : undefined;
    if (joined) found[found.length - 1] = joined;
    else found.push(sum);
  }
  return found;
}

function isJoined(text: string, before: Sum, sum: Sum): boolean {
  const gap = text.slice(before.to, sum.from);
  return (
    before.high === undefined &&
    before.unit === sum.unit &&
    (joins.test(gap) || (gap === " and " && between.test(text.slice(Math.max(0, before.from - 20), before.from))))
  );
}

function rangeOf(before: Sum, sum: Sum): Sum | undefined {
  const high = sum.high ?? sum.low;
  // €1.5-€2 million: the scale is said once.
  const low = before.plain ? scaled(String(before.low), sum.times) : before.low;
  return isRange({ low, high }) ? { ...before, to: sum.to, high, ...valueOf(low, high) } : undefined;
}
