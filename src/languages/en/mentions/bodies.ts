/** Firms, charities and clubs whose name does not say what they are: what stands beside it does. */
import { isGivenName } from "./lexicon.ts";
import type { Chunk } from "./chunks.ts";

const kinds =
  "agency|charity|company|firm|organi[sz]ation|group|non-?profit|ngo|contractor|subsidiary|association|cooperative|co-operative|consultanc(?:y|ies)|consultants?|manufacturer|supplier|retailer|supermarket|developer|lender|processor|start-?up|utility|operator|publisher|brewer|distributor|club|union|trust|foundation|think tank|social enterprise|telco|insurer|builder|sponsor|sawmill|factory|quarry|winery|vineyard|brewery|distillery|bakery|resort|restaurant|newspaper|radio station|orphanage|network";
/** `Save Mothers, a charity`, `Shive-Keller, the contractor`. */
const apposedAfter = new RegExp(`^,\\s+(?:an?|the|its)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${kinds})\\b(?![’'])`, "iu");
/** `Christchurch engineering company Fulton Rourke`, `Consultants SLC Rail`, `the charity Barnardo’s`. */
const kindBefore = new RegExp(`\\b(?:${kinds}|companies|firms|contractors|charities|sponsors)s?(?:,| called| named)? $`, "u");
/** `Non-governmental Organization called Deeds and Lives`. */
const kindCalled = new RegExp(`\\b(?:${kinds})s? (?:called|named) $`, "iu");
/** What is done by, got from or said of firms far more often than people or places. */
const dealsBefore =
  /\b(?:beat|beating|defeated|defeating|drew with|lost to|overcame) $|\b(?:in aid of|proceeds (?:to|for)|raised for|fundraiser for|donations? to) (?:the )?$|\b(?:built|constructed|funded|financed|sponsored|implemented|installed|supplied|designed|operated|managed|manufactured|developed|owned|serviced|insured|audited|produced|run|backed|supported) by (?:the )?$|\b(?:grants?|donations?|funding|funds|money|support|sponsorship|help|assistance|backing|staff|crews?|workers|engineers|volunteers|experts|officials|representatives|members|contractors) (?:from|of) (?:the )?$|\b(?:in |a )?(?:association|partnership|collaboration|conjunction|cooperation|co-operation|joint venture|contract|agreement|deal|understanding|mou|moa|pact|accord) (?:with|to|between) (?:the )?$|\b(?:accus(?:ed|ing)|sued|suing|petitioned|contracted|partnered with|partnering with|teamed up with|employed by|working for|works for|worked for|works at|working at|worked at|headquarters of|subsidiary of|shares in|customers of|products of|awarded to) (?:the )?$/i;
const dealsAfter =
  /^(?:\s+(?:is|are|was|were)\s+(?:again |also |still )?(?:the |a )?(?:main |title |lead |principal |official |sole )?(?:sponsor|sponsoring|implementing|contractor|funder|manufacturer|supplier)|\s+(?:will |has |have |had )?(?:sponsor(?:ed|s)|suppl(?:y|ied|ies)|manufactur(?:e|ed|es)|employ(?:s|ed)?|carried out|carry out|drew (?:up )?the plans|built|build|installed|rated|won the (?:contract|tender)|beat|defeated|drew with|lost to|overcame|hammered|thrashed|laid off|recalled its|donated|bankrolled|funded|financed)\b|\s+(?:volunteers|staff|trustees|employees|spokes(?:man|woman|person))\b|\s+(?:has been|was|were|have been) (?:awarded|given|handed) (?:the|a) (?:[\p{L}£$€\d.,-]+ )?(?:contract|tender))/u;

/** `apposed`: the text says outright that it is a body; `beside`: it does what bodies do, and people or places may too. */
export function bodyBeside(chunk: Chunk, before: string, after: string): "apposed" | "beside" | undefined {
  // `Auckland-based McConnell Dowell`, where that is no man.
  if (before.endsWith("-based ") && !isGivenName(chunk.words[0]!.text)) return "apposed";
  // `Himal Vidyut Nirman, based at Salleri,`
  if (/^, (?:which is )?(?:based|headquartered) (?:in|at)\b/.test(after) && !chunk.words.some((word) => isGivenName(word.text)))
    return "apposed";
  // `CEO of Shannon Development`.
  if (
    /\b(?:CEO|[Cc]hief [Ee]xecutive|[Mm]anaging [Dd]irector|[Ff]ounder|[Cc]o-founder|[Oo]wners?|[Pp]roprietors?) of (?:the )?$/.test(
      before,
    ) &&
    !isGivenName(chunk.words[0]!.text)
  )
    return "apposed";
  // `thanked Balfour Beatty for its help`.
  if (/^ for its\b/.test(after)) return "apposed";
  // `According to Chandra Thakali, the contractor of the building,`
  if (
    /\b(?:[Aa]ccording to|[Aa]s per|[Ss]aid) $/.test(before) &&
    chunk.words.length === 2 &&
    /^, the (?:\p{Ll}+ )?(?:contractor|builder|supplier|developer|consultant)\b/u.test(after)
  )
    return undefined;
  if (
    (apposedAfter.test(after) && !/^, the \p{Lu}/u.test(after)) ||
    (/(?:called|named) $/.test(before) && kindCalled.test(before)) ||
    (kindBefore.test(before) && !/\b(?:group|club|union|trust) $/.test(before))
  )
    return "apposed";
  if (/^(?:\p{Lu}[\p{L}]+)$/u.test(chunk.text) && /(?<!in aid )\b(?:of|from|at) (?:the )?$/.test(before)) return undefined;
  // `asked Lotterywest for a grant`.
  const begged = /\b(?:asked|approached|lobbied|applied to|petitioned) (?:the )?$/.test(before) && /^ (?:for|to fund|to pay)\b/.test(after);
  return begged || dealsBefore.test(before) || dealsAfter.test(after) ? "beside" : undefined;
}
