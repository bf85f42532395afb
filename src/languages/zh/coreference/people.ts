/** Short forms of Chinese people's names: 王书记, 老王. */
import type { ShortPerson } from "../../../resolve/within/coreference.ts";
import { transcribes } from "../mentions/transcribed.ts";
import { commonSurnames } from "../mentions/tables/surnames.ts";

const compoundSurname = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|司徒|司空|南宫|长孙)/;
const surnameTitle =
  /^(?<surname>欧阳|司马|上官|诸葛|皇甫|慕容|令狐|夏侯|司徒|\p{Script=Han})(?<title>书记|副?[局厅处科所站院校县市区镇乡村队会部组署司议里社馆课]长|秘书长|理事长|监事长|总干事|主委|专员|议员|立委|主任|主席|经理|董事长|总经理|总|老师|教授|医生|师傅|院士|警官|法官|支书|律师|委员|女士|先生|某某?)$/u;
const familiar = /^(?:老|小|阿)(?<surname>\p{Script=Han})$/u;

export function shortPerson(name: string): ShortPerson | undefined {
  const { surname, title } = (surnameTitle.exec(name) ?? familiar.exec(name))?.groups ?? {};
  if (surname !== undefined) return { surname, title };
  return isFirstPart(name) ? { surname: name, title: undefined } : undefined;
}

/** 热比娅 of 热比娅·玉山: of a transcribed name what stands before the dot. */
const isFirstPart = (name: string): boolean =>
  /^\p{Script=Han}{2,6}$/u.test(name) && !commonSurnames.has(name.charAt(0)) && [...name].every((_, at) => transcribes(name, at));
const firstPart = /^\p{Script=Han}{2,6}(?=·)/u;

/** Names with Latin letters are another language's. */
export const surnameOf = (name: string): string | undefined =>
  /[a-z0-9'’-]/i.test(name) ? undefined : (firstPart.exec(name)?.[0] ?? compoundSurname.exec(name)?.[0] ?? name.slice(0, 1));

/** 县水利局联合某公司 张三. */
export const isNoPost = (between: string): boolean => /联合|邀请|对|向|与|和/.test(between);

const roles: readonly (readonly [role: string, words: RegExp])[] = [
  [
    "villager",
    /(?:村民|居民|农户|农民|[果菜茶粮棉药花蚕渔牧烟蔗]农|养殖户|种植户|经营户|脱贫户|贫困户|监测户|搬迁户|低保户|种粮大户|养殖大户|种植大户|牧民|渔民|市民|群众|务工人员)$/u,
  ],
  ["suspect", /(?:犯罪嫌疑人|嫌疑人|嫌犯|逃犯|在逃人员)$/u],
  ["reporter", /(?:记者|通讯员|摄影)[\s:：/]?$/u],
  ["official", /(?:[局厅县市区镇乡省州部处署]长|县委书记|市委书记|区委书记|镇党委书记|乡党委书记|[局厅]党组书记)$/u],
  ["teacher", /(?:教师|老师|班主任|校长|教授)$/u],
  ["doctor", /(?:(?<!村)医生|医师|护士|院长)$/u],
  ["police", /(?:民警|交警|辅警|派出所所长)$/u],
  ["lawyer", /(?:律师|法官|检察官)$/u],
];

/** 村民 of 村民王伟: on one page no 局长王伟 is meant by it. 村长 and 部长 of a club are no officials by these words. */
export const roleBefore = (before: string): string | undefined => roles.find(([, words]) => words.test(before))?.[0];
