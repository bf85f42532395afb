/** `甲局局长乙，丙校校长丁等6名同志被评为…`: who has won in a row that commas part. */
import type { Mention } from "../../../model.ts";
import { mentionsIn } from "../../../rules/typed-text.ts";
import { pattern } from "./patterns.ts";
import type { View } from "./view.ts";

/** 甲局局长‹P›，乙校校长‹P›等6名同志: how a row ends that commas part, and what each of its entries ends with. */
const rowEnd = pattern(
  "{P}等(?:{Q}|[\\d一二两三四五六七八九十百]+[名位个人])(?:同志|老师|教师|村民|个人|代表|干部)?(?:[^，。；：{P}]{0,16})?$",
);
const entryEnd = pattern("{P}$");

/** All of a row of people that commas part; undefined in what is none. */
export function rowOfWinners({ lean }: View, verb: number): readonly Mention[] | undefined {
  const start = Math.max(...["。", "；", "：", "！", "？"].map((mark) => lean.text.lastIndexOf(mark, verb - 1))) + 1;
  const entries = lean.text.slice(start, verb).split("，");
  if (entries.length < 2 || entries.at(-1)!.search(rowEnd) < 0) return undefined;
  let first = entries.length - 1;
  while (first > 0 && entries[first - 1]!.search(entryEnd) >= 0) first--;
  if (first === entries.length - 1) return undefined;
  const from = verb - entries.slice(first).join("，").length;
  return mentionsIn(lean, from, verb).filter(({ type }) => type === "Person");
}
