import type { QueryValue } from "../../graph/store/store.ts";

type Answer = readonly [parameters: Readonly<Record<string, unknown>>, rows: readonly (readonly QueryValue[])[]];

/** For each named query: what it is given and what it answers on the fixture. */
export const namedAnswers: Readonly<Record<string, Answer>> = {
  "who-works-where": [
    { body: "公安" },
    [
      ["李晨", "民警", "云岭市公安局", "Agency", 1],
      ["王芳", "局长", "云岭市公安局", "Agency", 1],
    ],
  ],
  residents: [{ place: "柳湾" }, [["Mary O'Brien", "LIVES_IN", "teacher", "柳湾村"]]],
  "link-agencies": [{}, [["李玉林", "石桥乡党委", "党委书记", "柳湾村村委会", "第一书记"]]],
  about: [
    { name: "老李" },
    [
      ["李玉林", "WORKS_FOR", "→", "柳湾村村委会", "Agency", "done", 1],
      ["李玉林", "WORKS_FOR", "→", "石桥乡党委", "Agency", "done", 2],
    ],
  ],
  namesakes: [
    {},
    [
      ["李晨", 2, "p4", ["云岭市公安局"]],
      ["李晨", 2, "p5", ["绿源农业公司"]],
    ],
  ],
  "projects-and-payers": [
    { place: "柳湾村" },
    [
      ["柳湾村", "农房改造项目", 4160000, null, "云岭市民政局", 1000000, null],
      ["柳湾村", "农房改造项目", 4160000, null, "绿源农业公司", 500000, null],
      ["柳湾村", "饮水工程", 1250000.5, null, "云岭市民政局", null, null],
    ],
  ],
  payers: [
    {},
    [
      ["云岭市民政局", 2, 1000000, []],
      ["绿源农业公司", 1, 500000, []],
    ],
  ],
  honours: [{ name: "柳湾" }, [["柳湾村", "省级卫生村", "2021-12-01", 1]]],
  "agencies-of-area": [{ area: "云岭市" }, [["云岭市公安局", "HAS_JURISDICTION", "云岭市", null]]],
  within: [
    { area: "云岭市" },
    [
      ["石桥乡", "Place", "530199101", 1],
      ["柳湾村", "Village", "530199101201", 2],
      ["石门村", "Village", "530199101202", 2],
    ],
  ],
  succession: [{}, []],
  "most-connected": [
    { limit: 3 },
    [
      ["云岭市公安局", "Agency", 5, 5],
      ["柳湾村", "Village", 5, 5],
      ["石桥乡", "Place", 5, 5],
    ],
  ],
  "shortest-path": [
    { from: "老李", to: "石门村" },
    [[["李玉林", "石桥乡党委", "石桥乡", "石门村"], ["WORKS_FOR", "HAS_JURISDICTION", "PART_OF"], 3]],
  ],
  cooperation: [{ name: "民政" }, [["云岭市公安局", "云岭市民政局", 2, "done"]]],
  "events-by-agency": [{ organizer: "公安" }, [["云岭市公安局", "护林防火宣传活动", "2022-06-16", ["石门村", "𠮷田"]]]],
  "policies-by-issuer": [{}, [["石桥乡党委", "《为民办实事清单》", "2022-01-30", "done"]]],
  "article-statements": [
    { title: "石门" },
    [
      ["护林防火进石门", "云岭市公安局", "COOPERATES_WITH", "云岭市民政局", "done", 0.5],
      ["护林防火进石门", "云岭市公安局", "HAS_JURISDICTION", "云岭市", "done", 0.5],
      ["护林防火进石门", "云岭市公安局", "ORGANIZES", "护林防火宣传活动", "done", 0.5],
      ["护林防火进石门", "李玉林", "WORKS_FOR", "石桥乡党委", "done", 1],
    ],
  ],
  reporters: [
    {},
    [
      ["王芳", "通讯员", "护林防火进石门", "2022-06-16"],
      ["许明", "记者", "柳湾村里新事多", "2022-06-15"],
    ],
  ],
  "articles-about": [{ name: "柳湾" }, [["柳湾村", "柳湾村里新事多", "2022-06-15", "page.txt", 7]]],
  "named-together": [{ articles: 2 }, [["云岭市", "Place", "李玉林", "Person", 2]]],
  "former-posts": [{}, []],
  alleged: [{}, []],
  standings: [
    {},
    [
      ["COOPERATES_WITH", 1, 0, 0, 0],
      ["FUNDS", 2, 1, 0, 0],
      ["HAS_JURISDICTION", 2, 0, 0, 0],
      ["IMPLEMENTS", 0, 1, 0, 0],
      ["ISSUED", 1, 0, 0, 0],
      ["LIVES_IN", 2, 0, 0, 0],
      ["LOCATED_IN", 3, 0, 0, 0],
      ["ORGANIZES", 1, 0, 0, 0],
      ["PARTICIPATES_IN", 2, 0, 0, 0],
      ["PART_OF", 4, 0, 0, 0],
      ["RECEIVED", 1, 0, 0, 0],
      ["WORKS_FOR", 6, 0, 0, 0],
    ],
  ],
  planned: [
    {},
    [
      ["绿源农业公司", "FUNDS", "农房改造项目", 1],
      ["柳湾村村委会", "IMPLEMENTS", "饮水工程", 1],
    ],
  ],
  "single-source": [
    { limit: 2 },
    [
      ["Mary O'Brien", "LIVES_IN", "柳湾村", 0.5, ["d1.1:10-20"]],
      ["云岭市", "PART_OF", "滇东省", 0.5, ["d1.1:10-20"]],
    ],
  ],
  evidence: [
    { from: "石桥乡党委", to: "李玉林" },
    [
      ["李玉林", "WORKS_FOR", "石桥乡党委", "d1.1:10-20", ["pattern"], 1],
      ["李玉林", "WORKS_FOR", "石桥乡党委", "d1.2:5-9", ["pattern"], 1],
    ],
  ],
};
