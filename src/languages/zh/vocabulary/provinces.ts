/** Of which provinces a text names bodies: 安徽省委, 江苏省水利厅. */

const provinces: ReadonlySet<string> = new Set([
  ...["河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "海南"],
  ...["四川", "贵州", "云南", "陕西", "甘肃", "青海"],
]);
const withBody = /(黑龙江|\p{Script=Han}{2})省(?:委|政府|人民政府|人大|政协|纪委|\p{Script=Han}{2,8}厅)/gu;

export const provincesWithBodies = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(withBody)].flatMap(([, name = ""]) => (provinces.has(name) ? [name] : [])));
