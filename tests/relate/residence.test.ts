import { describe, expect, it } from "vitest";
import { stated } from "./stated.ts";

const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ["{L:武都区}{L:安化镇}{V:樊家坝村}花椒种植大户{P:樊有才}忙着采摘。", ["樊有才 LIVES_IN 樊家坝村 occupation=花椒种植大户"]],
  ["{V:新桥村}村民{P:谢长生}说。", ["谢长生 LIVES_IN 新桥村"]],
  ["{V:新桥村}三组村民{P:谢长生}说。", ["谢长生 LIVES_IN 新桥村"]],
  ["{L:锦绣花园}居民{P:何丽}每天来这里散步。", ["何丽 LIVES_IN 锦绣花园"]],
  ["家住{L:和平路}的{P:姜涛}报了警。", ["姜涛 LIVES_IN 和平路"]],
  ["{P:罗敏}家住{V:沙河社区}，出行方便。", ["罗敏 LIVES_IN 沙河社区"]],
  ["{P:蒋文}是{L:湖南}人，在这里开店。", ["蒋文 NATIVE_OF 湖南"]],
  ["{P:蒋文}是{L:湖南}人，定居{L:昆明}八年。", ["蒋文 LIVES_IN 昆明", "蒋文 NATIVE_OF 湖南"]],
  ["{P:申强}，男，汉族，{L:河北省}{L:邢台市}人。", ["申强 NATIVE_OF 邢台市"]],
  ["{L:四川}籍务工人员{P:贺军}领到了工资。", ["贺军 NATIVE_OF 四川"]],
  ["来自{L:广西}的{P:覃光}报名参加。", ["覃光 NATIVE_OF 广西"]],
  ["{P:许静}出生于{L:安徽省}{L:歙县}。", ["许静 NATIVE_OF 歙县"]],
  ["{V:白沙村}茶农{P:洪家兴}、{P:洪家旺}收成不错。", ["洪家兴 LIVES_IN 白沙村 occupation=茶农", "洪家旺 LIVES_IN 白沙村 occupation=茶农"]],
  // Nothing is stated:
  ["{P:魏东}到{V:白沙村}调研。", []],
  ["{P:魏东}不是{L:河南}人。", []],
  ["{P:魏东}在{V:白沙村}走访村民。", []],
  ["工作队进{V:白沙村}看望{P:魏东}。", []],
  ["{P:魏东}来自{L:苏州}的公司亏损了。", []],
  // 他 in what somebody says is not who says it.
  ["{P:魏东}说：“他是{L:湖南}人，他家住在{L:昆明}。”", []],
];

describe("homes and origins", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(stated(text, ["LIVES_IN", "NATIVE_OF"])).toEqual([...expected].sort());
  });
});
