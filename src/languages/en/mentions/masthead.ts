/** The head of a page: `EASTERN VOICE, Bugiri, Uganda   Wednesday 6 December 2023` names the paper and where it comes out. */
import { isListedPlace } from "./lexicon.ts";
import { noNames, typeOfHead } from "./words.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import type { Article, Sentence } from "../../../model.ts";

const rules = new RuleFamily("en/masthead", { confidences, finds: ["Agency", "Organization", "Place"] });
export { rules as mastheadRules };

const paper = rules.rule("paper", {
  yields: "{O:EASTERN VOICE}, Bugiri, Uganda\n\nBridge opens after a month\n\nThe bridge was opened on Friday.",
});
const place = rules.rule("place", {
  yields: "EASTERN VOICE, {L:Bugiri}, {L:Uganda}\n\nBridge opens after a month\n\nThe bridge was opened on Friday.",
});
/** `CORRAN COMMUNITY COUNCIL`, over its minutes. */
const body = rules.rule("body", {
  yields: "{A:CORRAN COMMUNITY COUNCIL}\n\nMinutes of a meeting\n\nThe road was discussed.",
});
/** `TOWN OF CORRAN` and `Select Board Meeting Minutes` below it: whose meeting it was. */
const board = rules.rule("board", {
  yields: "TOWN OF CORRAN\n\n{A:Select Board} Meeting Minutes\n\nThe road was discussed.",
});
const meetingOf =
  /(?<![\p{L}-])((?:Select ?[Bb]oard|Board of (?:Selectmen|Aldermen|Supervisors|Commissioners|Trustees|Directors|Health|Education)|(?:City|Town|Village|Borough|Township|County|School|Planning|Library|Finance|Conservation) (?:Council|Commission|Board|Committee)|SELECT ?BOARD|BOARD OF (?:SELECTMEN|ALDERMEN|SUPERVISORS|COMMISSIONERS|TRUSTEES|HEALTH|EDUCATION)|(?:CITY|TOWN|VILLAGE|PLANNING) (?:COUNCIL|COMMISSION|BOARD)))(?= (?:(?:Regular|Special|Public|Monthly|Annual|Work|Business) )?(?:Meeting|Minutes|Session|Agenda)\b| (?:(?:REGULAR|SPECIAL|PUBLIC|MONTHLY|ANNUAL|WORK) )?(?:MEETING|MINUTES|SESSION|AGENDA)\b)/u;

const ofBody =
  /\b(?:council|committee|assembly|commission|corporation|panchayat|(?:community|village|town|county|school|select) ?board|board of (?:supervisors|(?:county )?commissioners|trustees|education|selectmen|aldermen|directors|health))$/i;
/** `TOWN OF CORRAN`, as the United States, Canada and Australia call who governs one. */
const ofTown =
  /^(?:town|city|village|township|borough|municipality|municipal district|borough district|district|county|shire) of (?:the )?\p{L}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]+){0,2}$/iu;
/** What a council's page holds, behind the council's name in its heading. */
export const ofPageBehind =
  "(?:Minutes|Agendas?|Meetings?|AGM|Draft Minutes|News|Newsletter|Bulletin|Updates?|Changes|Notices?|Announcements?|Reports?|Members(?:hip)?|Contacts?|Staff|Officers|Vacanc(?:y|ies)|Elections?|Information|Matters|Highlights|Summary|Notes|Directory)";
const behindBody = new RegExp(`(?: (?:Regular|Special|Ordinary|Monthly|Annual|Latest))?(?: ${ofPageBehind}){0,3}$`, "i");
/** `Kaiko Community Board Meeting`, `Corran Parish Council News`: the board, the council. */
const withoutMeeting = (name: string): string => {
  const body = name.replace(behindBody, "");
  return ofBody.test(body) ? body : name;
};
/** `Council News`: a section of any council's pages, and the name of none. */
const isSection = new RegExp(`^(?:The )?(?:Parish|Town|City|County|Village|Shire|Local|Community)? ?(?:Council )?${ofPageBehind}$`, "i");
/** `PARISH COUNCIL OF CORRAN`. */
const councilOf =
  /^(?:parish|town|city|county|municipal|district|village|borough|community|regional) (?:council|board|commission|corporation) of (?:the )?\p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,3}$/iu;

/** Whether a rule, by its id, reads the head of a page. */
export const isOfMasthead = (rule: string): boolean => rule === paper.id || rule === place.id;

/** Whether a rule, by its id, reads whose page it is: of a council, over its minutes. */
export const isOfHeading = (rule: string): boolean => rule === body.id;

/** What is set above the first headline; of a page without one, the body whose minutes they are. */
export function mastheadOf(article: Article): readonly Sentence[] {
  const title = article.sentences.findIndex((sentence) => sentence.kind === "title");
  const above = article.sentences.slice(0, Math.max(0, title));
  const [first] = article.sentences;
  const isMasthead = above.every(({ kind, text }) => kind === "heading" && text.length <= 160);
  const own = first !== undefined && isHead(first) && ownBody(first.text) !== undefined ? [first] : [];
  const heads = isMasthead && above.length > 0 ? above : own;
  const below = own.length > 0 ? article.sentences.slice(1, 3) : [];
  const meetings = below.filter((sentence, at) => below.slice(0, at + 1).every(isHead) && meetingOf.test(sentence.text));
  return [...new Set([...heads, ...meetings])];
}

/** A long heading in capitals looks like a paragraph. */
const isHead = ({ kind, text }: Sentence): boolean =>
  kind === "title" || kind === "heading" || kind === "kicker" || (kind === "body" && /^[^\p{Ll}]{20,260}$/u.test(text));

/** `CORRAN COMMUNITY COUNCIL`, `TOWN OF CORRAN, MAINE`, `Corran Parish Council – Minutes`: the body that a heading begins with. */
function ownBody(text: string): string | undefined {
  const name = withoutMeeting(withoutDay(beforeMeeting(/^[^,|·•;:—–(]+/u.exec(ofMinutes(text)[1])?.[0] ?? "")).trim());
  return isBodyName(name) && words.test(name) && !smallWord.test(name) && !isSentence.test(name) && !ofDeed.test(name) ? name : undefined;
}

/** `TOWN OF CORRAN BOARD OF SELECTMEN Minutes of June 4`, set in one line: what stands before the board, and before the minutes. */
function beforeMeeting(part: string): string {
  const meeting = meetingOf.exec(part)?.index ?? 0;
  return (meeting > 0 && ofTown.test(part.slice(0, meeting).trim()) ? part.slice(0, meeting) : part).replace(
    /(?<=\p{L}) (?:Minutes|MINUTES|Agenda|AGENDA) (?:of|for|OF|FOR|-)?(?: |$).*$/u,
    "",
  );
}

/** `MINUTES OF THE MEETING OF THE PARISH COUNCIL OF CORRAN HELD ON MARCH 10`: what stands before the body, and the rest without when it met. */
function ofMinutes(text: string): readonly [before: string, rest: string] {
  const before =
    /^(?:draft |approved |unapproved |official )?minutes (?:of|from) (?:proceedings (?:at|of) )?(?:(?:the|a|an) )?(?:[\p{L}-]+ ){0,3}meetings? of (?:the )?/iu.exec(
      text,
    )?.[0] ?? "";
  return before === "" ? ["", text] : [before, text.slice(before.length).replace(/ (?:held|took place|on|at) .*$/iu, "")];
}

/** `Deadline extended for appointment to the Corran Town Board`, `COUNCILLORS TO MEET TOWN COUNCIL`: a headline. */
const isSentence =
  /(?:^| )(?:to|for|by|with|from|at|in|as|is|are|was|has|have|will|says|gets|over|after|against|elects?|meets?|new|joins?|wins?)(?: |$)/iu;
const smallWord = /(?:^| )(?!(?:of|and|the|on)(?: |$))\p{Ll}/u;
const ofDeed =
  /^(?:appointments?|elections?|reports?|notices?|resignation|launch|review|visit|death|opening|statement|address|speech|call|list|members|history|role|duties|about|welcome|meeting|letter|closure|dissolution|swearing|inauguration|formation|work|news|update) (?:of|from|to|about|on)\b/i;

/** More than `Parish Council` and `Select Board`, of which there are many. */
const isBodyName = (name: string): boolean =>
  councilOf.test(name) ||
  (ofBody.test(name) && name.split(" ").length > 2) ||
  // `STIRLING COUNCIL`; `TOWN COUNCIL` is any town's.
  (/^\p{L}+ council$/iu.test(name) && isListedPlace(inSmall(name.split(" ")[0]!))) ||
  (ofTown.test(name) && !ofBody.test(name) && !isOtherHead(name));

/** `CITY OF LIGHTS FESTIVAL`. */
const isOtherHead = (name: string): boolean =>
  /^(?:Event|Organization|Project|Policy|Honor)$/.test(typeOfHead(name.split(" ").at(-1)!) ?? "");

const partAt = /[^,|·•;:—–]+/gu;
const words = /^(?:the )?[\p{Lu}\p{N}][\p{L}\p{N}’'.&-]*(?: (?:[\p{Lu}\p{N}][\p{L}\p{N}’'.&-]*|of|and|the|&))*$/iu;

/** `first`: whether nothing stands above it on the page; the paper's own name stands there. */
export function mastheadNames(sentence: Sentence, first: boolean): Candidate[] {
  const { text } = sentence;
  const found: Candidate[] = [];
  const meeting = meetingOf.exec(text);
  // `Bodira City Council Regular Meeting`: the city's own name, and no board of it.
  const isWhole =
    first &&
    meeting &&
    meeting.index > 0 &&
    !/[,|·•;:—–(]/u.test(text.slice(0, meeting.index)) &&
    !ofTown.test(text.slice(0, meeting.index).trim()) &&
    isBodyName(text.slice(0, meeting.index + meeting[0].length));
  if (meeting && !isWhole && (!first || meeting.index > 0))
    found.push({
      ...{ from: meeting.index, to: meeting.index + meeting[0].length },
      ...{
        type: "Agency",
        extractor: board.id,
        confidence: board.confidence,
        name: meeting[0] === meeting[0].toUpperCase() ? inSmall(meeting[0]) : meeting[0],
      },
    });
  const [before, rest] = first ? ofMinutes(text) : ["", text];
  for (const match of rest.matchAll(partAt)) {
    const part = withoutDay(first && isFirst(found) ? beforeMeeting(match[0]) : match[0]);
    const from = before.length + match.index + (match[0].length - match[0].trimStart().length);
    const name = withoutMeeting(part.trim());
    if (name.length < 3 || /^\d|@|\bwww\b|\.\w{2,}$/.test(name) || !words.test(name) || noNames.has(name.toLowerCase())) continue;
    const at = { from, to: from + name.length };
    // `Council News` and, below it, `Corran Shire Council`.
    if ((first || name === text.trim()) && isFirst(found) && isBodyName(name))
      found.push({
        ...at,
        type: "Agency",
        extractor: body.id,
        confidence: body.confidence,
        ...(name === name.toUpperCase() && { name: inSmall(name) }),
      });
    else if (isSection.test(name)) continue;
    else if (first && isFirst(found)) found.push({ ...at, type: "Organization", extractor: paper.id, confidence: paper.confidence });
    else if (meeting && !isWhole && at.to > meeting.index) continue;
    else if (name.split(" ").length <= 3 && !/\d/.test(name) && isPlace(name, found.length > 0 || !first))
      found.push({ ...at, type: "Place", extractor: place.id, confidence: place.confidence });
  }
  return found;
}

/** Nothing but whose meeting it was. */
const isFirst = (found: readonly Candidate[]): boolean => found.every(({ extractor }) => extractor === board.id);

/** `Corran & District Council` of the name in capitals. */
const inSmall = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}’'])(?!(?:of|and|the)\b)\p{L}/gu, (letter) => letter.toUpperCase());

const dayName = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY";
const monthName =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const dayAt = new RegExp(
  `\\s+(?:(?:${dayName})\\b|(?:${monthName})\\.? \\d|\\d{1,2}(?:st|nd|rd|th)? (?:${monthName})\\b|\\d{4}\\b|\\d{1,2}[./]\\d|Page \\d|PAGE \\d|Vol|Issue|No\\b).*$|^\\s*(?:${dayName}|${monthName})\\b.*$`,
  "u",
);
const withoutDay = (part: string): string => part.replace(dayAt, "").replace(/\s+-\s*$/, "");

/** Behind the paper's name stands where it comes out; a section of the paper stands there too. */
const isPlace = (name: string, behindName: boolean): boolean =>
  isListedPlace(name) || (behindName && typeOfHead(name.split(" ").at(-1)!) !== "Organization" && !section.test(name));
const section =
  /\b(?:news|sport|local|community|business|opinion|edition|page|home|free|weekly|daily|minutes|meeting|agenda|est|established|serving|price|briefs?|notices?|the|of)\b/i;
