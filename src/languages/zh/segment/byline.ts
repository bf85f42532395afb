/** Chinese bylines: `(通讯员 孙一 柳二三)`, `某某日报记者 许三四`, `本报记者 周五 通讯员 吴六 文/图`, `□ 记者郑七`. */
import type { Byline, Span } from "../../../model.ts";
import { surnameAt } from "../mentions/surname-at.ts";
import { commonSurnames } from "../mentions/tables/surnames.ts";
import { isDoer, namesRubric, namesWriter } from "./byline-words.ts";

/** Without 丨, a stroke to Unicode, which print draws between a role and a name. */
const han = "(?:(?!丨)\\p{Script=Han})";
/** What is said of a role before it. 见习 and the like stay in the role; how a paper is made does not. */
const kindOfRole = "特约|实习|见习|首席|特派|高级";
const media = "全媒体|全媒|融媒体|融媒|新媒体|县级";
const roleKind = new RegExp(`(?:${kindOfRole})$`, "u");
const writer = "(?:记者|通讯员|撰稿人?|评论员|作者|实习生|报道员|执笔)";
/** Employer, role, and the name that may stand right behind it. */
const roleToken = new RegExp(
  `^((?:[A-Z]{2,8})?${han}[\\p{Script=Han}A-Za-z0-9·]{0,30}?)?(?:${media})?(${writer})[:：/／·]?(${han}{2,4}(?:·${han}{1,8})?)?$`,
  "u",
);
/** 供稿：庐江县水利局. */
const senderToken = new RegExp(`^(${writer}|供稿|采写)[:：](${han}{4,24})$`, "u");
const nameToken = new RegExp(`^${han}{2,4}$|^${han}{1,8}(?:·${han}{1,8}){1,3}$`, "u");
const oneCharacter = new RegExp(`^${han}$`, "u");
/** What a reporter does, where a column broke in the middle of a sentence: 记者了解到. */
const doing = /^(?:了解|获悉|看到|走进|来到|采访|从|在|近日|日前|发现|注意|随|跟|见到|得知|现场)/u;
/** What may stand beside the names without being one. */
const credit =
  /^(?:撰文|采写|采编|图片|(?:传真|资料)?照片|资料图片?|(?:网络)?(?:配图|供图|截图)|文|图|摄|摄影|文图|图文|文字|视频|摄影报道|报[道导]|整理|供稿|文[/／][图摄]|图[/／]文|文[、&]图|文并摄|综合报道?|\/)[:：]?$/u;
/** Of the credits, those that stand before the name of who wrote. */
const writes = /^(?:文|撰文|图文|文图|文字|采写|供稿|采编|文[/／]图|图[/／]文|摄影|图|摄)(?=[:：]?$)/u;
const slashRole = new RegExp(`^(文|图|图文|撰文|采写|采编|供稿|文字|摄|摄影|图片|作者|撰稿|实习生)[/／:：](${han}{2,4})$`, "u");
/** 本报, 我台: said by the paper of itself, so no name. */
const own = /^(?:本报|本刊|本台|本网|本社|我台|我报|本站|见习|实习|特约|首席|融媒体?|全媒体?|新媒体)+$/u;
/** 高远本刊记者李丽: the paper's own, behind another's name. */
const ownEnding = /(?<=^\p{Script=Han}{2,3})(?:本报|本刊|本台|本网|本社|我台|我报)$/u;
const creditEnding =
  /(?:[/／∕╱]\p{Script=Han}{2,8}报[道导]|(?:宜兰|桃园|新竹|苗栗|彰化|南投|云林|嘉义|屏东|[台臺][东中南北]|花莲|澎湖|金门|马祖|高雄|新北|基隆|综合)报[道导]|摄影报道|报[道导]|摄影|文\/图|图\/文|摄)$/u;
/** Ends of bodies, not of names: 通讯员 张三 县融媒体中心. */
const bodyEnding = /(?:中心|报|社|台|局|委|办|部|院|校|公司|镇|乡|街道|网|站|厅|会|队|供稿)$/u;

/** 文/图, 摄 and the like, which name nobody. */
export const readCredit = (token: Token): boolean => credit.test(token.text);

export interface Token extends Span {
  readonly text: string;
}

/** The role of somebody of whom the page says only the name. */
export const unnamedRole = "作者";

/** What every byline has. */
const signs =
  /^文\s|^文、图|文图\s?[/／:：|｜丨︱│]|记者|通讯员|作者|撰稿|撰文|采写|供稿|采编|文字|文\s?[/／:：|｜丨︱│]|[/／]文|实习生|报道员|评论员|执笔/u;

/** Offsets into `line`. Empty unless the whole line is a byline and names somebody who wrote. */
export function chineseByline(line: string): readonly Byline[] {
  if (!signs.test(line) || /[。！？!?,，；;]/u.test(line.slice(0, -1))) return [];
  const bylines: Byline[] = [];
  let role: string | undefined;
  let employer: Span | undefined;
  // 王海燕 李国强 文/图
  let unsigned: readonly Token[] = [];
  // 文、图｜甲
  let credits = "";
  for (const token of joinedNames(tokensOf(line))) {
    const found = readRole(token) ?? readTaker(token);
    const isCredit = !found && readCredit(token);
    const said = isCredit ? writes.exec(token.text)?.[0] : undefined;
    credits = said === undefined ? "" : credits === "" ? said : `${credits}、${said}`;
    if (found) {
      // (冯巧玲 记者 焦建川): whoever stands before the role has none of its own.
      const others = bylines.length === 0 && found.person ? [...unsigned, ...(found.writer ? [found.writer] : [])] : [];
      if (others.length > 0) unsigned = [];
      bylines.push(...others.map((one) => made(unnamedRole, one, undefined)));
      role = found.role;
      employer = found.employer ?? (bylines.length === others.length ? employer : undefined);
      if (found.person) for (const one of parted(found.person, line)) bylines.push(made(role, one, employer));
    } else if (isCredit) {
      role = credits || role;
      bylines.push(...unsigned.map((one) => made(unnamedRole, one, undefined)));
      unsigned = [];
    } else if (role !== undefined && bylines.length > 0 && isScene(token)) {
      continue;
    } else if (role !== undefined && !bodyEnding.test(bare(token).text) && isName(bare(token))) {
      bylines.push(...unsigned.map((one) => made(unnamedRole, one, undefined)));
      for (const one of parted(bare(token), line)) bylines.push(made(role, one, employer));
      unsigned = [];
    } else if (role === undefined && isName(token) && namesWriter(token.text)) unsigned = [...unsigned, token];
    else if (!bodyEnding.test(token.text)) return [];
    else if (bylines.length === 0) employer = { start: token.start, end: token.end - (token.text.endsWith("供稿") ? 2 : 0) };
  }
  const names = bylines.map(({ person }) => line.slice(person.start, person.end));
  return unsigned.length === 0 && names.some((name) => namesWriter(name)) && !names.some((name) => namesRubric(name)) ? bylines : [];
}

/** 通讯员 赵天祥 张文 滨州报道: where they wrote. */
const isScene = (token: Token): boolean => /报[道导]$/u.test(token.text) && bare(token) !== token && !namesWriter(bare(token).text);

/** A name, or two characters set apart to fill the line as `郑 七`. */
export const isName = (token: Token): boolean =>
  !doing.test(token.text) && (nameToken.test(token.text) || new RegExp(`^${han}[\\s\u3000]+${han}$`, "u").test(token.text));

const made = (role: string, { start, end }: Span, employer: Span | undefined): Byline => ({
  role,
  person: { start, end },
  ...(employer && { employer }),
});

/** 记者李涛|赵强, printed with no space between the two. */
function parted(person: Span, line: string): readonly Span[] {
  const { start, end } = person;
  const isTwo =
    end - start === 4 && surnameAt(line, start) === 1 && commonSurnames.has(line[start]!) && commonSurnames.has(line[start + 2]!);
  return isTwo
    ? [
        { start, end: start + 2 },
        { start: start + 2, end },
      ]
    : [person];
}

/** 记者田小兰|通讯员贺玉青, with no mark between the two. */
const anotherRole = /(?<=记者\p{Script=Han}{2,4})(?=(?:特约)?通讯员|实习生|(?:见习|实习)记者)/u;

export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  for (const match of line.matchAll(/[^\s\u3000()（）【】[\]□■●◆◎○▲★☆|｜丨︱│、，,。_—-]+/gu)) {
    let start = match.index;
    for (const text of match[0].split(anotherRole)) {
      tokens.push({ text, start, end: start + text.length });
      start += text.length;
    }
  }
  return tokens;
}

/** Puts a name of two characters that the setter spread over the line together again. */
export function joinedNames(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const two = next !== undefined && oneCharacter.test(token.text) && oneCharacter.test(next.text) && !credit.test(token.text);
    if (two && next && !credit.test(next.text)) {
      joined.push({ text: `${token.text} ${next.text}`, start: token.start, end: next.end });
      i++;
    } else joined.push(token);
  }
  return joined;
}

/** Without 摄, 报道 and the like stuck to its end. */
function bare(token: Token): Token {
  const ending = creditEnding.exec(token.text);
  if (!ending || ending.index < 2) return token;
  return { text: token.text.slice(0, ending.index), start: token.start, end: token.start + ending.index };
}

/** 王海燕/文, 李国强/图. */
const taken = new RegExp(`^(${han}{2,4})[/／](文|图|摄|图文|文图|摄影)$`, "u");

function readTaker(token: Token): ReturnType<typeof readRole> {
  const [, name, role = ""] = taken.exec(token.text) ?? [];
  if (name === undefined || !namesWriter(name)) return undefined;
  return { role, employer: undefined, person: { start: token.start, end: token.start + name.length } };
}

interface RoleRead {
  readonly role: string;
  readonly employer: Span | undefined;
  readonly person?: Span;
  /** Whose name stands before the role: 王兴莉记者裴玉松. */
  readonly writer?: Span;
}

function readRole(full: Token): RoleRead | undefined {
  const token = bare(full);
  const [, of, sender = ""] = senderToken.exec(token.text) ?? [];
  if (of !== undefined && bodyEnding.test(sender)) return { role: of, employer: { start: token.end - sender.length, end: token.end } };
  const slash = slashRole.exec(token.text);
  if (slash)
    return {
      role: slash[1] ?? "",
      employer: undefined,
      person: { start: token.end - (slash[2] ?? "").length, end: token.end },
    };
  const match = roleToken.exec(token.text);
  // 请听记者王兴莉的报道: a sentence, of which the name is a part.
  if (!match || doing.test(match[3] ?? "") || match[3]?.endsWith("的")) return undefined;
  const [, lead = "", plain = "", name] = match;
  if (isDoer(lead, plain)) return undefined;
  const kind = roleKind.exec(lead)?.[0] ?? "";
  const role = kind + plain;
  const before = lead.slice(0, lead.length - kind.length);
  const leading = { start: token.start, end: token.start + before.length };
  const another = before.replace(ownEnding, "");
  const isWriter =
    name !== undefined && /^.{2,3}$/u.test(another) && (another !== before || !bodyEnding.test(before)) && namesWriter(another);
  const employer = before === "" || own.test(before) || isWriter ? undefined : leading;
  return {
    role,
    employer,
    ...(isWriter && { writer: { start: token.start, end: token.start + another.length } }),
    ...(name !== undefined && { person: { start: token.end - name.length, end: token.end } }),
  };
}
