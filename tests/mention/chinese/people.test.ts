import { expect, test } from "vitest";
import { mentionsIn, namesIn } from "../page-of.ts";

const people = (...texts: readonly string[]): readonly string[] =>
  namesIn(...texts)
    .filter((name) => name.startsWith("Person "))
    .map((name) => name.slice("Person ".length));

const table: readonly (readonly [sentence: string, names: readonly string[]])[] = [
  ["局长黄海说,今年很好。", ["黄海"]],
  ["副县长欧阳雪梅出席并讲话。", ["欧阳雪梅"]],
  ["果农李玉林滔滔不绝。", ["李玉林"]],
  ["记者 周晓燕 通讯员 何志强", ["周晓燕", "何志强"]],
  ["县领导杨秀平、吴国华、龙安吉出席。", ["杨秀平", "吴国华", "龙安吉"]],
  ["居民买买提·吐尔逊和妻子阿依古丽·艾山经营着一家店。", ["买买提·吐尔逊", "阿依古丽·艾山"]],
  ["牧民巴图·那木吉勒把羊群赶出围栏。", ["巴图·那木吉勒"]],
  ["村医娜仁·其木格家在草场边上。", ["娜仁·其木格"]],
  ["局长才让东主表示,将继续努力。", ["才让东主"]],
  ["“王主任,我家的低保办下来了!”", ["王主任"]],
  ["李某驾驶轿车与张某某相撞。", []],
  ["研究员王浩作主题报告。", ["王浩"]],
  ["大家高兴地把海报张贴在马路边,黄金周人很多。", []],
  ["村里种了李子、石榴和高粱。", []],
  ["贺信中说,和平与发展是主题。", []],
];

test.each(table)("%s", (sentence, names) => {
  expect(people(sentence)).toEqual(names);
});

test("who was named with a post is found again without it, also where a place has the name", () => {
  expect(people("乡党委书记左乾伦说,要努力。", "左乾伦一早来了。")).toEqual(["左乾伦", "左乾伦"]);
  expect(people("副局长黄海说,好。", "人们想起黄海。")).toEqual(["黄海", "黄海"]);
});

test("a name is surer the more speaks for it", () => {
  const sure = mentionsIn("副局长李国强说,好。").find(({ type }) => type === "Person");
  const less = mentionsIn("随后,李国强离开了。").find(({ type }) => type === "Person");
  expect(sure?.confidence).toBeGreaterThan(less?.confidence ?? 0);
  expect(sure?.confidence).toBeGreaterThan(0.9);
});
