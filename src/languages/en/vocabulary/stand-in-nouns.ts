/** English nouns that stand for what was named before, as sources of regular expressions. */

export const builtThings =
  "bridge|road|dam|system|plant|building|centre|center|terminal|market|wing|clinic|library|hall|fence|pipeline|reservoir|museum|campus|school|hospital|hostel|laboratory|block|base|park|trail|line|canal|weir|jetty|pier|stadium|hub";
export const happenings =
  "fair|festival|event|show|competition|tournament|campaign|ceremony|workshop|exercise|race|summit|conference|seminar|forum|function|gathering|drive|awards|weekend|celebrations?|contest|expo|training|meet|exhibition";
export const firmNouns = "company|firm|factory|mill|group|lender|retailer|developer|contractor|builder|supplier|consultant";
export const bodyNouns =
  "council|board|school|hospital|museum|library|club|society|association|trust|foundation|church|college|university|department|ministry|authority|agency|commission|committee|bureau|cooperative|sacco|union|bank|police|force|assembly|centre|center|clinic|academy|hotel|theatre|brewery|battalion|brigade|regiment|constabulary|command";
export const agedNouns = "man|woman|farmer|teacher|mother|father|student|driver|trader|nurse|boy|girl";
export const saidVerbs =
  "said|says|told|added|was|has|had|is|who|also|will|now|lives|works|joined|grew|hails|comes|started|began|won|received|thanked|asked|urged";
export const insidePrepositions = "[Ii]n|[Oo]f|[Aa]cross|[Ww]ithin|[Aa]round|[Tt]hroughout|[Ff]rom|[Oo]utside|[Ii]nto|[Oo]ver|and";
export const publicNouns = "municipality|shire|county|city|town|district|borough|province|ministry";
export const actingVerbs =
  "has|have|had|will|plans?|said|also|would|hopes|gave|put|paid|built|opened|hosted|provided|allocated|spent|launched|set|bought|hired|won|adopted|approved|funded|donated|organi[sz]ed|signed|announced|intends|wants|expects|aims|agreed|received|partnered|worked|works";
export const personRoles =
  "farmer|teacher|nurse|doctor|trader|weaver|artist|student|pensioner|lawmaker|legislator|politician|governor|mayor|minister|principal|headteacher|head teacher|chairman|chairperson|councillor|councilor|chief|pastor|ranger|officer|coach|engineer|activist|veteran|retiree|widow";
export const workNouns =
  "work|works|project|scheme|job|programme|program|upgrade|development|facility|initiative|undertaking|refurbishment|construction|construction work|rehabilitation|renovation|renovations|restoration|extension|expansion|installation|repairs|improvements|revamp";
export const townWords = String.raw`of|council|government|hall|board|assembly|manager|clerk|centre|center|executive|engineer|capital|headquarters|seat|hospital|court|police|school|library|commissioner|director|officer|chairman|chairperson|administrator|administration|health|education|secretary|level|\p{Lu}`;
export const siteNouns =
  "reserve|park|river|lake|market|stadium|airport|port|forest|beach|square|mountain|hotel|estate|harbour|harbor|castle|cemetery|island|mine|gaol|jail|prison";
