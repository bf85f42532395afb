/** Lines that give the value of one thing: `建设单位：庐江县水利局`, `Contractor: Kilele Builders`. */
import { isTerminal } from "./characters.ts";
import type { MarkAt } from "./line-mark.ts";
import type { Line } from "./lines.ts";

const longest = 160;
const key =
  /^[【[]?(?<key>[\p{Script=Han}（）()、/\s\u3000]{2,14}|\p{Lu}[\p{L}\p{N}'’/&().-]*(?: [\p{L}\p{N}'’/&().-]+){0,4})[】\]]?\s?[:：]\s*(?<value>\S.*)$/u;
/** What somebody says, and what a sentence opens with. */
const noKey =
  /(?:说|(?<![街渠频])道|(?<![名职])称|表示|介绍|指出|强调|认为|告诉记者|记者|(?<![顾慰])问|答|是|为|有|包括|如下|比如|例如|其中|一[是句]|[二三四五六七八九十]是)$|^(?:他|她|我|本报|据|从|在|对)/u;
/** What forms and notices ask for. */
const known =
  /^(?:项目|工程|建设|施工|监理|设计|勘察|招标|采购|代理|中标|成交|投标|承包|责任|主管|主办|承办|协办|发包|业主|申请|申报|举报|监督|公示|联系|经办|法定)?(?:名称|单位|地点|地址|规模|内容|人|时间|期限|日期|编号|金额|总?投资|资金来源|代表人|负责人|联系人|机构|部门|公司|电话|方式|性质|类型|工期|范围)$|^(?:姓名|性别|职务|现任职务|拟任职务|住址|籍贯|民族|学历|出生年月|政治面貌|身份证号|备注|邮编|传真|邮箱|抄送|主送|主持人|出席|参加人员|缺席|列席|记录人?)$/u;
/** More than one sentence. */
const severalSentences = /[。！？].*[。！？]|[。！？]["”]?[^"”\s]/u;

interface Field {
  readonly key: string;
  readonly isKnown: boolean;
}

function fieldOf(words: string): Field | undefined {
  if (words.length > longest || !/[:：]/.test(words) || severalSentences.test(words)) return undefined;
  const found = key.exec(words.slice(0, longest))?.groups;
  const name = found?.["key"]?.replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, "");
  if (name === undefined || noKey.test(name) || /\p{Ll} \p{Ll}+ \p{Ll}+ \p{Ll}/u.test(name)) return undefined;
  return { key: name, isKnown: known.test(name) };
}

/**
 * The lines that are such, by index; `words`: what each line says. Where two and more follow one another, and where the key is one that forms have. `filled`
 * tells of a line whether it is as wide as the page's columns, so that its value may go on below.
 */
export function fieldsOf(
  words: readonly string[],
  lines: readonly Line[],
  markAt: MarkAt,
  filled: (line: Line) => boolean,
): ReadonlySet<number> {
  const fields = words.map((line, index) => {
    const field = fieldOf(line);
    return field && markAt(index) === undefined ? field : undefined;
  });
  const found = new Set<number>();
  for (const [index, field] of fields.entries()) {
    if (!field) continue;
    const line = lines[index] as Line;
    const [above, below] = [fields[index - 1], fields[index + 1]];
    const next = lines[index + 1];
    const ends =
      next === undefined || below !== undefined || next.gap > 0 || next.parted || !filled(line) || isTerminal(words[index]?.at(-1) ?? "");
    if (ends && (field.isKnown || above || below)) found.add(index);
  }
  return found;
}
