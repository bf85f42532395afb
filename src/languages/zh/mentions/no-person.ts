/** What reads as a name and is nobody: 有赖|义消, one of several places in a row (拉署旦及撒固儿等聚会所), a temple before its own 主委, somebody's house. */
import type { Candidate } from "../../../mention/extractor.ts";

/** 有赖, 仰赖, 无赖 */
const reliedOn = /[有仰无信依端]$/u;
/** 石龙宫, 吴常源宅 */
const building = /[宫宅庙寺祠]$/u;

/** What follows in the row, up to what says that all of them are places: 、中民两里, 及撒固儿等聚会所, 、大村活动中心. */
const placesBehind =
  /^(?:[、和及与]\p{Script=Han}{2,5}){0,6}?[、和及与]\p{Script=Han}{2,4}?(?:等(?:[\d一二三四五六七八九十]+[座处个]?)?(?:文化)?(?:聚会所|部落|社区|村落|里(?!长))|(?:联合)?(?:市民|里民|社区)?活动中心)/u;
/** 地处石安、马家川、白水三县交界: all of the row are counted as places; 帮包两村 and 三村干部 tell of people. */
const countedBehind =
  /^(?:[、和及与]\p{Script=Han}{1,6}){0,9}(?<![帮包联驻管跑走到在访带挂任助扶为给进])(?:等)?(?:[两三四五六七八九十]|\d{1,2})[个大]?(?:贫困|民族|沿线|相邻|行政|自然|[省地])?(?:县市区?|县|市|区|州|乡镇|镇|乡|村|省|旗|街道|社区|村庄|村寨|屯|寨|里|部落|邨)(?![长级委民干里党主支组医务代邻])/u;
const villageBehind =
  /^、(?:\p{Script=Han}{1,4}[村围邨](?=[、,，。;；和及]|[(（]|的)|\p{Script=Han}{1,3}(?:新村|老围|新围|围村)(?=[、和及,，。;；]))/u;
const villageBefore = /(?:^|[、,，。;；:：补])\p{Script=Han}{1,4}(?:新村|老围|新围|围村|[围邨]|[^乡农城]村)[、和]$/u;
/** 村代表, 空缺: whom the row names then is a place's. */
const heldBefore = /(?:长|代表|主席|委员|议员|先生|女士)\p{Script=Han}{0,4}[、和及]$/u;

/** 彝族刺绣（撒尼）传承人: the branch of a people whose craft it is. */
const branchBefore = /族\p{Script=Han}{0,6}[（(]$/u;
const branchBehind = /^[）)]\p{Script=Han}{0,6}?(?:传承人|技艺|服饰|刺绣|歌舞|民歌|习俗)/u;

export function isNoPerson({ from, to }: Pick<Candidate, "from" | "to">, text: string): boolean {
  const name = text.slice(from, to);
  const before = text.slice(Math.max(0, from - 12), from);
  if (name.startsWith("赖") && reliedOn.test(before)) return true;
  if (name.length > 2 && building.test(name)) return true;
  // 林泉里|邻长: a village, by what its people are called.
  if (name.endsWith("里") && /^(?:第?\d*邻|里?长(?=\p{Script=Han}{2})|里民|里办|守望)/u.test(text.slice(to, to + 6))) return true;
  const behind = text.slice(to, to + 40);
  if (branchBefore.test(before) && branchBehind.test(behind)) return true;
  if (!/^[、和及与]/u.test(behind) && !/[、和]$/u.test(before)) return false;
  if (/(?:长|员|代表|主委|主席|主任|人|董事|秘书|总干事)$/u.test(before)) return false;
  return (
    placesBehind.test(behind) ||
    countedBehind.test(text.slice(to, to + 60)) ||
    (!heldBefore.test(before) && (villageBehind.test(behind) || villageBefore.test(before)))
  );
}

/** What a name stands behind or before that is somebody's. */
const somebodysBefore = /(?:[长记任席员师民者委]|同志|经理|代表|支书|[、:：])$/u;
const somebodysBehind = /^(?:同志|先生|女士|老师|说|表示|介绍|告诉|[、(（:：])/u;
const levels = ["镇", "乡", "县", "街道", "村"];

/** 石龙 on a page of 石龙镇 is the town, where nothing around it is said of a person. */
export function isTownOfPage({ from, to }: Pick<Candidate, "from" | "to">, text: string, page: string): boolean {
  if (to - from !== 2 || somebodysBefore.test(text.slice(Math.max(0, from - 2), from)) || somebodysBehind.test(text.slice(to, to + 2)))
    return false;
  const name = text.slice(from, to);
  // 吴平县长 tells of no 吴平县.
  if (/^(?:副|代)?[镇乡县村市区]长/u.test(text.slice(to, to + 3))) return false;
  return levels.some((level) => {
    const at = page.indexOf(name + level);
    return at >= 0 && !/[长長]/u.test(page.charAt(at + name.length + level.length));
  });
}
