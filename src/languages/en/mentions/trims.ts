/** What stands at either end of a run of capitals and is no part of the name: a party, letters of an honour, the kind of several. */
import { chunkOf, type Chunk } from "./chunks.ts";
import { lower } from "./tokens.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { topics, typeOfHead } from "./words.ts";

const lettersAfter =
  /^(?:OAM|AM|AO|AC|MBE|OBE|CBE|KBE|BEM|JP|MP|MLA|MLC|MSP|MS|TD|MCA|MNA|MEC|PhD|KC|QC|SC|RN|DL|LVO|MVO|OOnt|CM|CMG|IAS|IPS|IFS|Jr|Sr|B\.E|M\.P|B\.A|B\.Sc|M\.A|M\.Sc|Ph\.D|J\.P|P\.E|D\.D|M\.D)$/;

/** `Punong Barangay Nelia Casidsid`: the village's head. */
const withoutVillageHead = (text: string, chunk: Chunk): Chunk =>
  /^(?:Punong Barangays?|Tuai Rumah|Ketua (?:Kampung|Kaum|Masyarakat)) \p{Lu}/u.test(chunk.text)
    ? chunkOf(text, chunk.words.slice(2))
    : chunk;

/** `Messrs Bofrot Construction Limited`, `M/s Kolar Builders`: how a firm is addressed. */
const withoutMessrs = (text: string, chunk: Chunk): Chunk =>
  chunk.words.length > 1 && /^(?:Messrs|M\/[Ss])\.?$/.test(chunk.words[0]!.text) ? chunkOf(text, chunk.words.slice(1)) : chunk;

/** `Members of Parliament Dinesh Guna and Ban Guna`. */
const withoutHouse = (text: string, chunk: Chunk): Chunk =>
  chunk.words.length > 2 &&
  /^(?:Parliament|Congress|Senate)$/.test(chunk.words[0]!.text) &&
  /\bMembers? of (?:the )?$/.test(text.slice(Math.max(0, chunk.from - 20), chunk.from))
    ? chunkOf(text, chunk.words.slice(1))
    : chunk;

/** `Old Bert Noonan`, `Independent Pat Noonan`: what people call him, and no part of the name. */
const withoutEpithet = (text: string, chunk: Chunk): Chunk =>
  chunk.words.length > 2 &&
  /^(?:Old|Young|Little|Big|Independent|Nurse|Midwife|Mother|Deaconess|Oldman|Rotarians?|Lion|Businessman|Businesswoman|Comrade)$/.test(
    chunk.words[0]!.text,
  ) &&
  isGivenName(chunk.words[1]!.text)
    ? chunkOf(text, chunk.words.slice(1))
    : chunk;

/** `Referee Brian Kearns`: what he was in the game. */
const withoutPart = (text: string, chunk: Chunk): Chunk =>
  (chunk.words.length === 3 || (chunk.words.length === 4 && isGivenName(chunk.words[1]!.text))) &&
  /^(?:Referee|Umpire|Linesman|Skipper|Goalkeeper|Striker|Midfielder|Winger|Fullback|Captain|Participant|Beneficiary|Contestant|Organi[sz]er|Complainant|Petitioner)$/.test(
    chunk.words[0]!.text,
  ) &&
  typeOfHead(chunk.words.at(-1)!.text) === undefined
    ? chunkOf(text, chunk.words.slice(1))
    : chunk;

/** `Independent Village Council Chairman P`: his party, and no part of the council. */
const withoutParty = (text: string, chunk: Chunk): Chunk =>
  /^Independent (?:Village|Town|City|County|District|Borough|Parish|Ward|Councill?or|Chairman)\b/.test(chunk.text)
    ? chunkOf(text, chunk.words.slice(1))
    : chunk;

/** `Upazila Awami League`: the party, and the part of it. */
const withoutBranch = (text: string, chunk: Chunk): Chunk =>
  chunk.words.length > 2 &&
  /^(?:Upazila|Thana|Zila|District|Constituency) .* (?:League|Party|Congress|Front|Alliance|Movement)$/.test(chunk.text)
    ? chunkOf(text, chunk.words.slice(1))
    : chunk;

/** `Local Fine Gael TD`, at the beginning of a sentence; Local Enterprise Office is a name. */
const withoutLocal = (text: string, chunk: Chunk): Chunk =>
  chunk.words.length > 1 &&
  chunk.words[0]!.text === "Local" &&
  chunk.from === 0 &&
  !topics.has(lower(chunk.words[1])) &&
  !typeOfHead(chunk.words[1]!.text)
    ? chunkOf(text, chunk.words.slice(1))
    : chunk;

/** `Barangays Bacungan, Dalumay`: the kind of all of them. */
const behindKinds = (text: string, chunk: Chunk): Chunk =>
  chunk.words.length > 1 &&
  /^(?:Barangays|Villages|Sitios|Puroks|Wards|Districts|Towns|Counties|Municipalities|Brgys)$/.test(chunk.words[0]!.text)
    ? chunkOf(text, chunk.words.slice(1))
    : chunk;

/** `Kaiko Community Board Meeting`: the board. */
const withoutMeeting = (text: string, chunk: Chunk): Chunk => {
  const end = chunk.words.findLastIndex((word) => !/^(?:Meeting|Minutes|Agenda)$/.test(word.text)) + 1;
  return end > 1 && end < chunk.words.length && typeOfHead(chunk.words[end - 1]!.text) === "Agency"
    ? chunkOf(text, chunk.words.slice(0, end))
    : chunk;
};

/** `were received from John Reed and Fiona Low` and, on the next line, `Minutes of the last meeting`. */
const withoutNextHeading = (text: string, chunk: Chunk): Chunk =>
  chunk.words.length > 2 &&
  /^(?:Minutes|Apologies|Agenda|Matters)$/.test(chunk.words.at(-1)!.text) &&
  /^ (?:of|from|for|were|was|[Aa]rising)\b/.test(text.slice(chunk.to)) &&
  typeOfHead(chunk.words.at(-2)!.text) === undefined
    ? chunkOf(text, chunk.words.slice(0, -1))
    : chunk;

/** `Lurambi and Ikolomani Sub-Counties`: the kind of both is no part of the second. */
const withoutKinds = (text: string, chunk: Chunk): Chunk =>
  chunk.words.length > 1 &&
  /^(?:Villages|Districts|Wards|Counties|Sub-[Cc]ounties|Townships|Municipalities|Constituencies|Gewogs|Upazilas|Woredas|Kebeles)$/.test(
    chunk.words.at(-1)!.text,
  ) &&
  /\p{Lu}\p{L}+,? and $/u.test(text.slice(0, chunk.from))
    ? chunkOf(text, chunk.words.slice(0, -1))
    : chunk;

/** `Traditional Authority Ngolowe`, `Senior Chief Ngolowe`, as Malawi calls its chiefs: what they are, and no part of the name. */
const withoutChieftaincy = (text: string, chunk: Chunk): Chunk => {
  const rank =
    /^(?:(?:Senior |Sub[- ])?Traditional Authority|Group Village Head(?:man|woman)?|(?:Senior|Paramount|Sub) Chief)(?= \p{Lu})/u.exec(
      chunk.text,
    )?.[0];
  return rank === undefined ? chunk : chunkOf(text, chunk.words.slice(rank.split(" ").length));
};

/** `via Microsoft Teams Janice Emerton`: by what means somebody came. */
const withoutMedium = (text: string, chunk: Chunk): Chunk =>
  chunk.words.length > 3 && /^(?:Microsoft Teams|Google Meet) /.test(chunk.text) ? chunkOf(text, chunk.words.slice(2)) : chunk;

/** `New Kolb District commissioner P`, at the beginning: the commissioner is new; New Plymouth District is called so. */
const withoutNew = (text: string, chunk: Chunk): Chunk =>
  chunk.from === 0 &&
  chunk.words.length > 2 &&
  chunk.words[0]!.text === "New" &&
  typeOfHead(chunk.words.at(-1)!.text) !== undefined &&
  !isListedPlace(`New ${chunk.words[1]!.text}`) &&
  /^ (?:\p{Ll}+ ){0,2}(?:commissioner|chairman|chairperson|mayor|director|manager|secretary|president|governor|clerk|principal|chief|officer|head|coach)\b/u.test(
    text.slice(chunk.to),
  )
    ? chunkOf(text, chunk.words.slice(1))
    : chunk;

/** `Bob Farrell OAM`: the letters are no part of the name. */
function withoutLetters(text: string, chunk: Chunk): Chunk {
  const kept = chunk.words.findLastIndex((word) => !lettersAfter.test(word.text)) + 1;
  return kept >= 2 && kept < chunk.words.length ? chunkOf(text, chunk.words.slice(0, kept)) : chunk;
}

/** Each from what those before it left. */
const trims: readonly ((text: string, chunk: Chunk) => Chunk)[] = [
  withoutMeeting,
  withoutHouse,
  withoutMessrs,
  withoutParty,
  withoutEpithet,
  withoutPart,
  withoutBranch,
  withoutLocal,
  behindKinds,
  withoutKinds,
  withoutNextHeading,
  withoutVillageHead,
  withoutChieftaincy,
  withoutMedium,
  withoutNew,
  withoutLetters,
];

/** The name without it, before it is split. */
export const trimmed = (text: string, chunk: Chunk): Chunk => trims.reduce((kept, trim) => trim(text, kept), chunk);
