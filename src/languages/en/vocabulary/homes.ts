/** English words for where somebody lives and what they do there, as sources of regular expressions. */

export const family = "mother|father|grandmother|grandfather|widow|farmer|grower|herder|trader|fisherman|resident|villager";
/** `Hawes brothers P and P`. */
export const several = "residents|couple|brothers|sisters|farmers|parents|villagers|neighbours|neighbors|students|siblings|twins";
/** `whose farm is near`. */
export const property =
  "home|house|farm|property|land|garden|orchard|paddocks?|shop|stall|family|plot|workshop|studio|smallholding|plantation|vineyard|bakery|salon";
/** `grows maize near`. */
export const farming = "grows|farms|keeps|rears|raises|cultivates|herds|fishes|ranches|milks|smokes|sells|weaves|brews|bakes|tends";
export const travelling = "commutes|travels|drives|walks|cycles|treks";
/** A post that somebody holds somewhere, or what tells no trade at all, with the same endings as a trade. */
export const noTrade =
  "manager|officer|minister|leader|member|lecturer|player|speaker|commissioner|engineer|supporter|customer|visitor|worker|reporter|former|other|another|director|councillor|editor|chairman|chairwoman|spokesman|spokeswoman|senior|junior";
/** Whose place stands behind `of` for what they rule, not where they live. */
export const offices =
  "[Mm]inister|[Cc]hair(?:man|woman|person)?|[Dd]irector|[Mm]anager|[Ss]ecretary|[Cc]ommissioner|[Ss]heriff|[Cc]lerk|[Cc]ouncill?or|[Cc]llr|[Ss]upervisor|[Ii]nspector|[Ss]uperintendent|[Mm]ayor|[Gg]overnor|[Bb]ishop|[Aa]rchbishop|[Kk]ing|[Qq]ueen|[Pp]rince|[Pp]resident|[Ee]mir|[Ss]ultan|[Cc]hief|[Kk]gosi|[Ii]nkosi|[Oo]ba|[Ss]enator|[Ss]t|[Ss]aint|[Bb]arangay|[Aa]mbassador|[Ee]nvoy|[Cc]onsul|[Pp]remier|[Rr]epresentative|MP|PC|PC Dr|Chief Dr";
/** Of whom more is told than of the person named before. */
export const somebodyElse =
  "[Ww]ife|[Hh]usband|[Ww]idow|[Ww]idower|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Mm]other|[Ff]ather|[Pp]arents?|[Nn]ephew|[Nn]iece|[Cc]ousin|[Uu]ncle|[Aa]unt|[Ff]riend|[Cc]olleague|[Ll]awyer|[Bb]oss|[Pp]artner|[Nn]eighbou?r|[Ss]uccessor|[Pp]redecessor|[Rr]ival|who|which|that|whose";
export const grewUp =
  "was born|grew up|was raised|was reared|was brought up|hails|comes|came|spent (?:his|her) childhood|born and (?:bred|raised|reared)";
/** Behind `where P, a farmer,`: what is done on a visit. */
export const visited = "was|were|is|will|had|won|spoke|addressed|launched|opened|attended|met|came|scored";
/** Behind `where P`: what is done at home; most of what is done in a place is not. */
export const keeping = `lives?|resides?|${farming}|(?:has|have|owns?|runs?) (?:an?|his|her|their|the) (?:[\\p{Ll}-]+ ){0,3}?(?:${property})`;
/** Whoever is called a Hawes teacher or pupil, is so at a school there. */
export const ofSchools = "teacher|schoolteacher|student|pupil|coach";
/** Behind the name of a school in short: `Hawes’s Ann Reed is the Teacher of the Year`. */
export const schoolHonour = /\b(?:Teacher|Employee|Principal|Student|Coach|Athlete|Player|Educator|Scholar) of the (?:Year|Month)\b/;
