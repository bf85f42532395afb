/** Currencies by the words and signs that print sums; yuan is none of them. */
import { wordList } from "./word-list.ts";

const named = (code: string, list: string): readonly (readonly [string, string])[] => wordList(list).map((word) => [word, code] as const);

/** Before or behind the number, as words or codes: 美元, 港币, USD. */
export const currencies: Readonly<Record<string, string>> = Object.fromEntries([
  ...named("CNY", "人民币 人民幣 RMB CNY"),
  ...named("USD", "美元 美金 美圆 USD"),
  ...named("HKD", "港元 港币 港幣 港纸 港圆 HKD"),
  ...named("TWD", "新台币 新台幣 新臺幣 新臺币 台币 台幣 臺幣 TWD NTD"),
  ...named("MOP", "澳门元 澳門元 澳门币 澳門幣 葡币 葡幣 MOP"),
  ...named("EUR", "欧元 歐元 EUR"),
  ...named("GBP", "英镑 英鎊 GBP"),
  ...named("JPY", "日元 日圆 日圓 日币 日幣 JPY"),
  ...named("KRW", "韩元 韓元 韩圆 韩币 KRW"),
  ...named("AUD", "澳元 澳币 澳大利亚元 AUD"),
  ...named("CAD", "加元 加币 加拿大元 CAD"),
  ...named("SGD", "新加坡元 新加坡币 坡币 新元 SGD"),
  ...named("NZD", "新西兰元 纽元 NZD"),
  ...named("CHF", "瑞士法郎 瑞郎 CHF"),
  ...named("RUB", "卢布 RUB"),
  ...named("THB", "泰铢 泰銖 THB"),
  ...named("INR", "印度卢比 卢比 INR"),
  ...named("VND", "越南盾 VND"),
  ...named("IDR", "印尼盾 IDR"),
  ...named("MYR", "马来西亚林吉特 林吉特 马币 MYR"),
  ...named("PHP", "菲律宾比索 PHP"),
  ...named("DEM", "德国马克 马克"),
  ...named("FRF", "法国法郎 法郎"),
  ...named("KES", "肯尼亚先令 先令"),
  ...named("LAK", "老挝基普 基普"),
  ...named("MMK", "缅币 缅元"),
  ...named("KZT", "坚戈"),
]);

/** Only before the number. `$` alone is the dollar of the United States in Chinese print. */
export const currencySigns: Readonly<Record<string, string>> = {
  ...{ "¥": "CNY", "￥": "CNY", "CN¥": "CNY", US$: "USD", "U.S.$": "USD", $: "USD", HK$: "HKD", NT$: "TWD", MOP$: "MOP" },
  ...{ "€": "EUR", "£": "GBP", "￡": "GBP", "JP¥": "JPY", "₩": "KRW", A$: "AUD", C$: "CAD", S$: "SGD", NZ$: "NZD" },
};
