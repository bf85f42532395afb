/** Names with their posts, and times with the posts held then, a line each. */
import { beginsWithSurname } from "../names/surnames.ts";

const posts =
  "(?:书记|主任|主席|[局厅处科所站院校县区镇乡村队会部组省市州旗台馆行厂园]长|委员|经理|董事长?|支书|代表|常委|总理|助理|政委|总工|教师|医生|村民|居民|农民|工程师|总监|督察|警司|[^成全人]员)";
const aside = "(?:（[^（）]{1,8}）|\\([^()]{1,8}\\))?";
const nameFirst = new RegExp(`^\\p{Script=Han}{2,4}${aside}\\s?[，,：:].{3,40}${posts}${aside}[；;]?$`, "u");
const postFirst = new RegExp(`^[^，。；：,;:]{3,30}${posts}[：:\\s]{0,2}(\\p{Script=Han}{2,4})${aside}[；;]?$`, "u");
/** A name of two characters is spread to the width of three. */
const name = "(?:\\p{Script=Han}[ \\u3000]{1,4}\\p{Script=Han}|\\p{Script=Han}{2,4})";
/** Of a surname that no list has: no place and no body. */
const mayBeName = /^\p{Script=Han}{2}[^省市县区镇乡村局委办部会院校司室处科股站队所厂组长员任记团社\P{Script=Han}]$/u;
const spacedName = new RegExp(`^(?:[^：:，。]{2,6}[：:])?(${name})${aside}[ \\u3000]+[^，。；：,;:]{2,40}${posts}${aside}[；;]?$`, "u");
/** 李志明先生, JP*: as minutes list who attended. */
const courtesy = "(?:先生|女士|小姐|博士|教授|医生|议员|太平绅士)(?:[，,]?\\s?(?:[A-Z]{2,4}|太平绅士)){0,4}\\s?\\*?";
/** 高级工程师／屯门 渠务署: the area, and the department in a column of its own. */
const department =
  "(?:[／/][^ \\u3000，。；：]{1,8})?(?:[（(][^（）()]{1,12}[）)])?(?:[ \\u3000]+\\p{Script=Han}[^，。；：,;: \\u3000]{1,24}[署处局司会队院校部堂社中心])?";
const courteous = new RegExp(
  `^(${name})${courtesy}(?:[ \\u3000]+[^，。；：,;:]{2,40}(?:${posts}|监督|[建规测]\\p{Script=Han}师)${department})?${aside}(?:（[^（）]{1,24}）)?[；;]?\\*?$`,
  "u",
);
/** 主席, 列席者: what stands over such names. */
const heading =
  /^(?:副?主席|当然议员|当然委员|增选委员|委任议员|议员|委员|成员|秘书|列席者|出席者|缺席者|因事缺席者|应邀出席者)[：:]?$|^(?:第一|常务|执行)?副?(?:组\s?长|总?指挥长?|指挥长|总?召集人|主\s?任|会\s?长|团长|队长|顾问|政委)[：:]$|^(?:成\s?员|组\s?员|委\s?员|联络员|成员单位|办公室主任)[：:]$/u;
const month = "(?:19|20)\\d\\d(?:[.．/-]\\d{1,2}|年(?:\\d{1,2}月)?)";
const timeFirst = new RegExp(
  `^${month}\\s?(?:[—–－―~～-]{1,3}|至|到|起)\\s?(?:${month}|至?今)?[，,：:\\s]\\s*\\p{Script=Han}[^。]{3,60}$`,
  "u",
);

/** `丁文浩，庐江县水利局局长`, `庐江县水利局局长丁文浩`, `丁文浩 县水利局局长`, `2013.08—2016.10 白湖镇镇长`. */
export function isPostLine(words: string): boolean {
  if (timeFirst.test(words) || heading.test(words)) return true;
  const listed = courteous.exec(words)?.[1];
  if (listed !== undefined && beginsWithSurname(listed)) return true;
  if (beginsWithSurname(words) && nameFirst.test(words)) return true;
  const spaced = spacedName.exec(words)?.[1];
  if (spaced !== undefined && (beginsWithSurname(spaced) || mayBeName.test(spaced))) return true;
  const found = postFirst.exec(words)?.[1];
  return found !== undefined && beginsWithSurname(found);
}
