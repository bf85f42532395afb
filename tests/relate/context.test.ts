/** What a sentence leaves to those before it: 县里, 他, 在这里, 后者, the body or the person meant. */
import { expect, it } from "vitest";
import { outline } from "./stated.ts";

const passages: readonly (readonly [text: string, states: readonly string[]])[] = [
  ["{L:云溪县}多山。县里今年出台{D:《云溪县林长制办法》}。", ["云溪县 ISSUED 《云溪县林长制办法》"]],
  ["{V:柳河村}变了样。村里正在实施{J:道路硬化项目}。", ["柳河村 IMPLEMENTS 道路硬化项目"]],
  ["{P:丁磊}回乡了。他牵头实施了{J:茶园改造项目}。", ["丁磊 IMPLEMENTS 茶园改造项目"]],
  ["{V:柳河村}依山傍水。{A:县文旅局}在这里举办{E:采茶节}。", ["县文旅局 ORGANIZES 采茶节", "采茶节 LOCATED_IN 柳河村"]],
  [
    "{L:云溪县}与{O:宏达集团}签下协议：由后者出资{M=90000000:9000万元}，在{L:清江镇}兴建{J:光伏项目}。",
    ["云溪县 COOPERATES_WITH 宏达集团", "宏达集团 FUNDS 光伏项目", "宏达集团 IMPLEMENTS 光伏项目", "光伏项目 LOCATED_IN 清江镇"],
  ],
  ["{A:县教育局}向{P:方大山}颁发“{H:最美教师}”证书。", ["方大山 RECEIVED 最美教师"]],
  ["在{L:清江镇}{V:柳河村}，茶农{P:方大山}正在采茶。", ["方大山 LIVES_IN 柳河村"]],
  ["{P:丁磊}走在前面。被评为“{H:劳动模范}”的{P:方大山}跟在后面。", ["方大山 RECEIVED 劳动模范"]],
  ["{E:采茶节}已办三届，主办方是{A:县文旅局}。", ["县文旅局 ORGANIZES 采茶节"]],
  ["{O:江南大学}教授{P:周兰}应邀到场。“云溪绿茶”获评“{H:名牌农产品}”。", ["周兰 WORKS_FOR 江南大学"]],
];

it.each(passages)("%s", (text, states) => {
  expect(outline(text)).toEqual([...states].sort());
});
