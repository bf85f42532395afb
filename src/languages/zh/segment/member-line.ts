/** Names with their posts, a line each. */
import { beginsWithSurname } from "../names/surnames.ts";

const posts =
  "(?:书记|主任|主席|[局厅处科所站院校县区镇乡村队会部组]长|委员|经理|董事长?|支书|代表|常委|教师|医生|村民|居民|农民|工程师|[^成全人]员)";
const aside = "(?:（[^（）]{1,8}）|\\([^()]{1,8}\\))?";
const nameFirst = new RegExp(`^\\p{Script=Han}{2,4}${aside}\\s?[，,：:].{3,40}${posts}${aside}[；;]?$`, "u");
const postFirst = new RegExp(`^[^，。；：,;:]{3,30}${posts}[：:\\s]{0,2}(\\p{Script=Han}{2,4})${aside}[；;]?$`, "u");

/** `丁文浩，庐江县水利局局长`, `庐江县水利局局长丁文浩`. */
export function isMemberLine(words: string): boolean {
  if (beginsWithSurname(words) && nameFirst.test(words)) return true;
  const name = postFirst.exec(words)?.[1];
  return name !== undefined && beginsWithSurname(name);
}
