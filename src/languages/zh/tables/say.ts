/** Rows of Chinese tables said in words: `丁文浩 | 庐江县水利局副局长 | 庐江县林业局局长` is 庐江县水利局副局长丁文浩。 and 丁文浩拟任庐江县林业局局长。 */
import type { CellPiece, Saying, TableRecord, Value } from "../../../tables/table-rules.ts";
import type { ChineseRole } from "./columns.ts";
import { peopleIn } from "./names.ts";

type Pieces = readonly (string | CellPiece)[];

/** The row's cells by what they hold. */
class Row {
  constructor(readonly values: readonly Value[]) {}

  first(role: ChineseRole): Value | undefined {
    return this.values.find(({ meaning, cell }) => meaning.role === role && isTelling(cell.text));
  }

  has = (...roles: readonly ChineseRole[]): boolean => roles.some((role) => this.first(role) !== undefined);

  /** The cell's text; nothing where it is empty. */
  piece(role: ChineseRole): Pieces {
    const value = this.first(role);
    return value ? [{ cell: value.cell }] : [];
  }
}

/** A dash in an empty cell says nothing. */
const isTelling = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) && !/^(?:无|空缺|暂无|同上|待定|合计|小计|总计)$/u.test(text.trim());
const total = /^(?:合\s*计|小\s*计|总\s*计|平均)/u;

export function* say({ values, above }: TableRecord): Generator<Saying> {
  if (values.some(({ cell }) => total.test(cell.text))) return;
  const row = new Row(values);
  yield* people(row, above);
  yield* holders(row);
  yield* projects(row, above);
  yield* firms(row);
  yield* honors(row);
}

const ofProjects: ReadonlySet<string> = new Set<ChineseRole>([
  ...(["site", "investment", "agent", "planned-agent", "contractor", "funder", "begin", "end"] as const),
]);

/** A tender's or a project's lines; those of people have rules of their own. */
export const isProjectRecord = (roles: readonly string[]): boolean =>
  roles.includes("project") && roles.some((role) => ofProjects.has(role)) && !roles.includes("person");

/** A post that names its body, or one that another column names. */
const namesBody =
  /(?:局|委|办|厅|部|院|校|政府|公司|中心|集团|银行|协会|联合会|镇|乡|街道|村|社区|县|市|区|队|所|站|学|会|处|社|厂|支部|总支|党委|党组)(?!长|主任|书记)\p{Script=Han}/u;

/** `单位 | 职务`: 庐江县水利局 and 副局长 are one post; the body is not said twice. */
function post(row: Row, position: Value, body: "body" | "former-body" | "planned-body"): Pieces {
  const own = row.first(body);
  const piece = { cell: position.cell };
  if (!own || namesBody.test(position.cell.text) || position.cell.text.includes(own.cell.text)) return [piece];
  return [{ cell: own.cell }, piece];
}

function* people(row: Row, above: string): Generator<Saying> {
  const named = row.first("person");
  for (const person of named ? peopleIn(named.cell) : []) {
    const position = row.first("position");
    if (position) yield [...post(row, position, "body"), person, "。"];
    const planned = row.first("planned-position");
    if (planned) yield [person, "拟任", ...post(row, planned, "planned-body"), "。"];
    const former = row.first("former-position");
    // Without the comma 原 would be the last character of 刘波.
    if (former) yield [person, "，原任", ...post(row, former, "former-body"), "。"];
    const removed = row.first("removed-position");
    if (removed) yield ["免去", person, "的", { cell: removed.cell }, "职务。"];
    if (!position && !planned && !former && !removed && row.has("body")) yield [person, "在", ...row.piece("body"), "工作。"];
    yield* homes(row, person, above);
  }
}

/** Over a list of people it says that they are sent to the villages beside their names, or answer for them. */
const ofThoseSent = /第一书记|驻村|包村|包保|帮扶|结对|联系|挂职|选派|工作队|责任人|河长|林长|路长|网格|值班|督查|督导/u;

function* homes(row: Row, person: CellPiece, above: string): Generator<Saying> {
  const places = [...row.piece("township"), ...row.piece("village")];
  const isPost =
    row.has("position", "planned-position", "former-position", "removed-position", "holder", "body", "project") || ofThoseSent.test(above);
  if (row.has("home")) yield [person, "家住", ...(isPost ? [] : places), ...row.piece("home"), "。"];
  else if (!isPost && row.has("village")) yield [person, "家住", ...places, "。"];
  if (row.has("origin")) yield [person, "，", ...row.piece("origin"), "人。"];
}

/** The words over the column are the post: `村 | 村党支部书记`. */
function* holders(row: Row): Generator<Saying> {
  const places = [...row.piece("township"), ...row.piece("village")];
  for (const holder of row.values.filter(({ meaning }) => meaning.role === "holder")) {
    const people = peopleIn(holder.cell);
    const posted = row.first("posted-village");
    const title = holder.heading
      .replace(/^(?:村|社区|单位|企业|学校|项目)(?=\p{Script=Han}{2,})(?!主任|书记)/u, "")
      .replace(/[（(].*$/u, "");
    for (const person of people) {
      if (row.has("position")) yield [...post(row, row.first("position")!, "body"), person, "。"];
      else if (posted && /第一书记|队长|队员/u.test(title)) {
        yield [{ cell: posted.cell }, title.replace(/^驻村(?=第一书记)/u, ""), person, "。"];
        if (row.has("body")) yield [person, "在", ...row.piece("body"), "工作。"];
      } else if (row.has("village")) yield [...places, ownTitle(title, places), person, "。"];
      else if (row.has("firm")) yield [...row.piece("firm"), ownTitle(title, []), person, "。"];
      else if (row.has("body")) yield [...row.piece("body"), ownTitle(title, []), person, "。"];
    }
  }
}

/** 村党支部书记 behind the village's own name is 党支部书记. */
const ownTitle = (title: string, places: Pieces): string =>
  places.length > 0 ? title.replace(/^(?:村|社区|居)(?=党|支书|两委|委会|主任)/u, "") : title;

function* projects(row: Row, above: string): Generator<Saying> {
  const value = row.first("project");
  if (!value || value.cell.text.length < 4 || value.cell.text.length > 80) return;
  const project: CellPiece = { cell: value.cell, names: "Project" };
  const places = [...row.piece("township"), ...row.piece("village")];
  if (row.has("site")) yield [project, "位于", ...row.piece("site"), "。"];
  else if (places.length > 0) yield [project, "位于", ...places, "。"];
  const investment = row.first("investment");
  if (investment) yield [project, "总投资", ...sum(investment, above), "。"];
  if (row.has("agent")) yield [project, "由", ...row.piece("agent"), "负责实施。"];
  if (row.has("planned-agent")) yield [project, "拟由", ...row.piece("planned-agent"), "负责实施。"];
  if (row.has("contractor")) yield [project, "由", ...row.piece("contractor"), "中标。"];
  const funds = row.first("funds");
  if (row.has("funder")) yield [...row.piece("funder"), "投入", ...(funds ? sum(funds, above) : ["资金"]), "用于", project, "。"];
  if (row.has("begin")) yield [project, "开工日期为", ...row.piece("begin"), "。"];
  if (row.has("end")) yield [project, "预计", ...row.piece("end"), "完工。"];
}

const bareSum = /^[\d,，.]+$/u;

/** With the unit that the words over the column or the line above the table give it; nothing where none does. */
function sum({ cell, meaning }: Value, above: string): Pieces {
  const unit = meaning.detail ?? /单位[:：]\s?([百千万亿]*元)/u.exec(above)?.[1];
  if (!bareSum.test(cell.text.trim())) return [{ cell }];
  return unit === undefined ? [] : [{ cell }, unit];
}

function* firms(row: Row): Generator<Saying> {
  if (!row.has("firm")) return;
  if (row.has("address")) yield [...row.piece("firm"), "位于", ...row.piece("address"), "。"];
}

function* honors(row: Row): Generator<Saying> {
  const honor = row.first("honor");
  if (!honor) return;
  const named = row.first("person");
  const people: Pieces = named ? peopleIn(named.cell) : [];
  const winners = people.length > 0 ? people : [...row.piece("honored"), ...row.piece("firm")].slice(0, 1);
  for (const winner of winners) yield [winner, "荣获“", { cell: honor.cell }, "”称号。"];
}
