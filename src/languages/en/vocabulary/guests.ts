/** English words of who comes to an event and speaks there, as sources of regular expressions. */

export const guestRank =
  "chief guest|special guest|guest of hono(?:u)?r|guests of hono(?:u)?r|keynote speaker|guest speaker|main speaker|guest|speaker|special guest of hono(?:u)?r|master of ceremonies";
/** Behind a name: what is said in a speech. */
export const speaking =
  "said|says|noted|urged|called|commended|thanked|appealed|expressed|stated|added|advised|praised|appreciated|encouraged|lauded|pledged|promised|revealed|disclosed|explained|assured|announced|warned|told|emphasi[sz]ed|stressed|reiterated|underscored|highlighted|hailed|congratulated|described|asked|acknowledged|challenged|reminded|welcomed|observed|implored|admonished|cautioned|tasked|entreated";
/** What is given at an event by whoever is there. */
export const speeches =
  "speech|talk|lecture|keynote|presentation|address|demonstration|performance|remarks|sermon|concert|recital|reading|toast|thanks|prayer|testimony|demonstrations|presentations|lectures|talks";
/** Behind the event's name: what is won without racing. */
export const contests = "(?! (?:contract|tender|bid|ticket|raffle|lottery|case|appeal|sponsorship|rights|franchise)\\b)";
/** For whom somebody stands in. */
export const represented =
  "{P}|{AOLV}|[Gg]overnor|[Mm]ayor|[Pp]resident|[Mm]inister|[Cc]hair(?:man|woman|person)?|[Dd]irector|[Cc]ommissioner|[Ss]ecretary|[Cc]hief|[Cc]ounty|[Cc]ouncil|[Mm]unicipality";
