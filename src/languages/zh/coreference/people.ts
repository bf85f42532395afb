/** Short forms of Chinese people's names: 王书记, 老王. */
import type { ShortPerson } from "../../../resolve/within/coreference.ts";

const compoundSurname = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|司徒|司空|南宫|长孙)/;
const surnameTitle =
  /^(?<surname>欧阳|司马|上官|诸葛|皇甫|慕容|令狐|夏侯|司徒|\p{Script=Han})(?<title>书记|[局厅处科所站院校县市区镇乡村队会部组]长|主任|主席|经理|董事长|总经理|总|老师|教授|医生|师傅|院士|警官|法官|支书|律师|委员|女士|先生|某某?)$/u;
const familiar = /^(?:老|小|阿)(?<surname>\p{Script=Han})$/u;

export function shortPerson(name: string): ShortPerson | undefined {
  const { surname, title } = (surnameTitle.exec(name) ?? familiar.exec(name))?.groups ?? {};
  return surname === undefined ? undefined : { surname, title };
}

/** Names with Latin letters are another language's. */
export const surnameOf = (name: string): string | undefined =>
  /[a-z0-9'’-]/i.test(name) ? undefined : (compoundSurname.exec(name)?.[0] ?? name.slice(0, 1));

/** 县水利局联合某公司 张三. */
export const isNoPost = (between: string): boolean => /联合|邀请|对|向|与|和/.test(between);
