/** How Chinese sentences begin, and how a column cuts them. */
import { isHan } from "../../letters.ts";

export const sentenceOpening =
  /^(?:今年|去年|近日|日前|目前|据|截至|近年|随着|为了?|在|走进|如今|此次|本次|记者|同时|此外|下一步|接下来|当天|昨日|昨天|今天|他|她|我们|该|从|自|由于|过去|一直|经过|通过|对|针对|\d{1,2}月\d{1,2}日|\d{4}年)/u;
export const reportOpening = /^(?:据|截至|记者|随着|当天|昨|今天|\d)/u;
/** A headline may end so, where a sentence would go on. */
export const headlineEnding = /了$/u;
/** `甲县人民政府办公室` over `关于印发《…》的通知`, a title of a document that the line end parts, `的通知` alone below. */
export const headlineOverLines =
  /(?:局|委|办|厅|部|会|院|府|室|公司|中心|处|校|组|站|所)\s*\n\s*关于|《[^》\n]*\n[^《\n]*》|\n\s*的(?:通知|通告|公告|公示|决定|意见|批复|函|报告|通报)$/u;

const hanging = /[的了和与及或在对将为是到从被把向由等于并而也都就已正以让使给]$/u;
const goesOn = /^(?:[的了等和与及或并而也都就是地得着们中上下里后时年月日个为将]|以及|其中)/u;
/** A village's name that the column cut before its last word: `香兰镇先锋` `社区的普查员…`. */
const cutPlace = /[镇乡区县市道]\p{Script=Han}{1,3}$/u;
const placeEnding = /^(?:社区|村)(?:的|[\p{Script=Han}]{2,4}\p{Script=Han}{2,3}[说是，,])/u;

export const runsOn = (line: string, next: string): boolean =>
  isHan(line.charCodeAt(line.length - 1)) &&
  (hanging.test(line.slice(-1)) || goesOn.test(next.slice(0, 2)) || (cutPlace.test(line.slice(-6)) && placeEnding.test(next)));
