/** What English says of a title beside the post. */
import type { Prefix, TitleWords } from "../../../relate/standing/title.ts";

const before: readonly Prefix[] = [
  [
    /^(?:(?:running|standing|bidding|vying|campaigning|tipped|shortlisted|interviewed|considered|turned down|passed over|rejected) (?:for|as|to be)|(?:(?:defeated|losing|failed|unsuccessful|rival|beaten|defending) )?candidates? for|impost[eo]r|(?:nominee|contender|hopeful|challenger|favou?rite|front-?runner)s? for|alleged|purported|self-styled|self-proclaimed|so-called|fake|bogus|would-be|supposed|ostensible|pretend|aspiring|presumptive|wannabe|putative|proposed|rumou?red|suspected|factional|rival)\s+/iu,
    "alleged",
  ],
  [/^(?:incoming|designate|prospective|next)\s+/iu, "planned"],
  [
    /^(?:(?:no longer|then|earlier|former|formerly|ex|late|retired|previous|previously|outgoing|fired|sacked|dismissed|suspended|one-time|onetime|sometime|erstwhile|past|ousted|deposed|disgraced|expelled|impeached|departing|departed|deceased|dead|murdered|slain|assassinated|imprisoned|jailed|immediate past|long-time former|last)(?:\s+|-))/iu,
    "ended",
  ],
  [/^(?:current|present|incumbent|serving|sitting)\s+/iu, "done"],
];
/** `mayor-elect`, `bishop designate`, `council candidate`. */
const behind: readonly Prefix[] = [
  [/[\s-](?:candidate|nominee|hopeful|contender|aspirant)s?$/iu, "alleged"],
  [/[\s-](?:elect|designate)$/iu, "planned"],
  [/[\s-](?:emeritus|emerita)$/iu, "ended"],
];

export const titleWords: TitleWords = { before, behind };
