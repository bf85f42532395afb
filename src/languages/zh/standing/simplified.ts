/** Traditional characters of the words that bear on standing, read as the simplified ones in which the lists are written; nothing moves. */
const traditional = [
  ..."沒將擬計劃傳據時嗎絕籌備預準辭職選競稱說聽網謠認為現歷過與從終結約簽協議還無並後應當報壓遲緩會尋願該這長書記誰難實證調離銷開動組織爭劇創獲業務區縣鄉鎮聞訴託換關請辦導際風聲級舊舉",
];
const simplified = [
  ..."没将拟计划传据时吗绝筹备预准辞职选竞称说听网谣认为现历过与从终结约签协议还无并后应当报压迟缓会寻愿该这长书记谁难实证调离销开动组织争剧创获业务区县乡镇闻诉托换关请办导际风声级旧举",
];

const table: ReadonlyMap<string, string> = new Map(traditional.map((character, at) => [character, simplified[at]!]));
const any = new RegExp(`[${traditional.join("")}]`, "gu");

export const inSimplified = (text: string): string => text.replace(any, (character) => table.get(character) ?? character);
