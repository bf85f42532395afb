/** Words for posts and callings as they stand in apposition: `senior warden`, `sisal grower`. */

const word = "[\\p{L}’'-]+";
const post =
  "(?:governor|mayor|president|minister|senator|secretary|director|chairman|chairwoman|chairperson|chair|chairlady|manager|commissioner|officer|warden|ranger|chief|chancellor|principal|headteacher|head teacher|head(?! teacher)|superintendent|" +
  "coordinator|administrator|executive(?! (?:director|officer|secretary|chair))|representative|spokesman|spokeswoman|spokesperson|inspector|sergeant|constable|corporal|captain|commander|supervisor|leader|editor|reporter|correspondent|writer|journalist|lecturer|professor|" +
  "teacher|speaker|vice-chancellor|dean|registrar|matron|ambassador|premier|patron|founder|co-founder|owner|member|economist|auditor|accountant|lawyer|organi[sz]er|advis[eo]r|consultant|curator|librarian|conservator|clerk|treasurer|" +
  "councillor|engineer|doctor|nurse|midwife|scientist|researcher|analyst|planner|specialist|trustee|vicar|bishop|pastor|imam|coach|captain|judge|magistrate|prosecutor|surveyor|technician|mechanic|ecologist|biologist|veterinarian|scout|ceo|md|mp|mca|in-charge|collector|sheriff|deputy|kapitan|sarpanch|reeve|rector|agriculturist|archaeologist|postmaster|bursar|tahsildar|convenor|convener|headman|vice-mayor|vice-president|vice-chair|vice-chairman)";
const calling =
  "(?:farmer|grower|herder|pastoralist|fisherman|fisherwoman|trader|vendor|shopkeeper|teacher|nurse|doctor|midwife|driver|carpenter|mason|tailor|builder|student|pupil|housewife|widow|pensioner|resident|villager|elder|beekeeper|weaver|potter|" +
  "artist|musician|athlete|engineer|architect|hairdresser|baker|butcher|miller|labou?rer|miner|guide|cook|chef|businessman|businesswoman|entrepreneur|rider|hawker|grandmother|grandfather|mother|father|activist|volunteer|blacksmith|" +
  "photographer|poet|author|singer|runner|breeder|keeper|seller|dealer|operator|worker|barber|planter|retiree|youth|woman|man|boy|girl|carver|boatman|porter|electrician|plumber|welder|cobbler|fishmonger)";

/** As a source of a regular expression, without a group: up to four words before the post. */
export const postWords = `(?:(?!(?:[Tt]he|[Aa]n?|and|or|but|of|to|in|at|as|said|who|appointed|elected|named|hired)\\b)${word} ){0,4}?${post}(?:[ -](?:general|designate|teacher|officer|in charge))?(?! (?:director|secretary|officer|manager|editor|engineer)\\b)`;
export const callingWords = `(?:(?!(?:and|or|but|of|the|to|in|at|from|said|who)\\b)${word} ){0,3}?${calling}`;
export const honorific = "(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Rev|Hon|Eng|Cllr|PC|Councillor|Sister|Father|Pastor)\\.? )?";

/** Whoever was or used to be it is it no more. */
export const isPast = (words: string): boolean =>
  /\b(?:former|formerly|previously|ex-|retired|late|then|outgoing|one-time|onetime)\b/i.test(words);

const plainResident =
  /^(?:local |longtime |long-time |elderly )?(?:resident|villager|elder|man|woman|boy|girl|youth|mother|father|grandmother|grandfather|widow)$/i;

/** What somebody does for a living, without age and article; undefined where the words say only that they live there. */
export function occupationOf(words: string): string | undefined {
  const plain = words.replace(/^(?:(?:a|an|the|\d+-year-old|local|elderly|young|longtime|small-scale)\s+)+/i, "").trim();
  return plain === "" || plainResident.test(plain) ? undefined : plain;
}
