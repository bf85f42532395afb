/** Which kinds of bodies have which posts, as names tell them. */

/** A league of municipalities has no mayor, and several together have none either; a civil society council governs nothing, and no advisory one. */
export const council =
  /^(?!.*\b(?:Schools?|College|Academy|Hospital|Clinic|University|Institute|Kindergarten|Polytechnic|Press|Printers?|Authority|Association|Federation|Union|Society|Foundation|Network|Alliance|Forum|Trust|Club)$)(?!(?:League|Association|Union|Federation|Ministry|Department|National|Federal)\b)(?!(?:State|Central|Commonwealth|Australian|Victorian|Queensland|Tasmanian|NSW|Scottish|Welsh|UK|British|Irish|Canadian|New Zealand) [Gg]overnment\b|Provincial [Gg]overnment\b(?! of))(?!.*\b(?:Civil Society|Advisory|Youth|Student|Students|Farmers|Arts|Sports|Media|Medical|Nursing|Bar|Churches|Women|Business|Consumer|Interfaith|Inter-Religious|Christian|Muslim|Islamic|Electoral|Examinations?|Research) (?:Council|Board|Assembly)\b|Council of (?:Churches|Elders|Chiefs|Governors|Paramount|State|Ministers|Women|Imams|Bishops)\b)(?!.*(?:Councils|Corporations|Assemblies|Municipalities|Governments|Chambers?|Offices|Buildings?|Hall|House|Depot)$).*\b(?:Council|Board of|Assembly|Corporation|Municipal\w*|Government|Panchayat|Sangguniang|(?:City|County|Town|Township|Village|Borough|Metro|Parish) Commission|Municipality|Supervisors|Selectboard|Legislature|Shire|board|council|government|assembly)\b/;
/** Bodies of counties and states that have no mayor, whatever town is spoken of; counties of Ireland have one in their council. */
export const withoutMayor =
  /\b(?:county|state|province|provincial|national|regional) (?:assembly|board|commission|legislature|government|supervisors)\b|\bBoard of (?:Supervisors|\w*[Cc]ommissioners)\b/i;
/** Who is elected to run a county sits neither in its council nor in its assembly. */
export const cabinets = /\b(?:Government|government|Executive|Office)\b/;
/** Posts that one kind of body has. */
export const bodiesOfPosts: readonly (readonly [posts: RegExp, ...bodies: RegExp[]])[] = [
  [
    /^(?:principal|headteacher|headmaster|headmistress|teacher|bursar)$/,
    /^(?!.*\b(?:Office|Ministry|Department|Board|Association|Inspectorate|Federation|Union|Committee|Club|District)\b).*\b(?:School|school|Primary|Secondary(?! College))\b/,
    /\b(?:College|Academy|Institute|Polytechnic|Kindergarten|Seminary|college|Campus|Vidyalaya|Mahavidyalaya|Madrasa|Coleg|Ysgol|Scoil|Gaelscoil|Coláiste)\b/,
  ],
  [
    /^(?:lecturer|professor|dean|chancellor|vice-chancellor)$/,
    /\b(?:University|university|Universiti|SUNY|CUNY)\b/,
    /\b(?:College|Institute|School|Polytechnic)\b/,
  ],
  [
    /^(?:doctor|nurse|midwife|matron|surgeon|in-charge)$/,
    /\b(?:Hospital|Clinic|Health (?:Cent(?:re|er)|Post|Facility|Compound)|Dispensary|Medical|Surgery|Sanatorium|hospital|clinic)\b/,
    /\bHealth\b/,
  ],
  [
    /^(?:mayor|vice-mayor)$/,
    /^(?!.*\b(?:Association|Federation|Union|League|Society)$)(?!.*\bAdvisory\b).*\b(?:[Mm]unicipal\w*|[Cc]ity|[Tt]own|[Bb]orough|[Vv]illage|Township)\b.*\b(?:[Cc]ouncil|[Gg]overnment|[Aa]ssembly|[Bb]oard|Office)\b|\bMunicipality\b|\b(?:Municipal|City) (?:Council|Government) of\b/,
    council,
  ],
  [
    /^(?:councillor|councilor|cllr|cclr|clr|coun|cr|alderman|councilman|councilwoman|councilmember|selectman|selectwoman|reeve|cathaoirleach|sarpanch|kapitan|kagawad)$/,
    council,
  ],
  [/^conservator$/, /\b(?:Forest|Forestry|Forests|Wildlife|Conservation)\b/],
  // The head of a state works for none of the bodies that a local paper names.
  [
    /^(?:vice-)?president$/,
    /\b(?:Club|Society|Association|Union|University|College|Chamber|Rotary|Lions|Federation|Institute|League|Committee|Board|Bank|Company|GAA|Guild|Council|Group|Foundation|Trust|Cooperative|Ltd|Inc|Academy|Congress|Party|Alliance|Legion|Auxiliary)\b/,
  ],
  [/^(?:cec|cecm)$/, /\b(?:County|county) (?:Government|government)\b/],
  [/^(?:governor)$/, /\b(?:County|Provincial|State|provincial|state|county) (?:Government|government|Capitol)\b/],
  [/^mca$/, /\b[Cc]ounty [Aa]ssembly\b/],
  [/^(?:dce|mce)$/, /\b(?:District|Municipal|Metropolitan) Assembly\b/],
  [/^supervisor$/, /\bSupervisors\b/],
  [/^trustee$/, /\b(?:Board of (?:Education|Trustees)|Village (?:Board|Council)|Trustees)\b/],
  [/^(?:sheriff|undersheriff)$/, /\bSheriff\S*/],
  [
    /^(?:sergeant|sgt|constable|const|inspector|insp|pc|corporal|supt|detective|trooper)$/,
    /\b(?:Police|Garda|Gardaí|Sheriff\S*|Constabulary|OPP|RCMP|police)\b/,
  ],
  [
    /^(?:pastor|vicar|rector|priest|rev|deacon|imam|canon|fr)$/,
    /\b(?:Church|Parish(?! \p{Lu})|Diocese|Mosque|Cathedral|Temple|Ministries|Miracle|Tabernacle|Chapel|Congregation)\b/u,
  ],
  // A bishop leads services in any church of the diocese.
  [
    /^(?:bishop|archbishop)$/,
    /\b(?:Diocese|Archdiocese|Synod|Conference)\b|\bChurch (?:of|in) |\b(?:Miracle|Ministries|Tabernacle|Assembly)\b/,
  ],
  [/^commissioner$/, /\bBoard of (?:County )?Commissioners\b|\b(?:City|County|Town) Commission\b(?!.* (?:Association|Federation|Union)$)/],
  [/^ranger$/, /\b(?:Wildlife|Park|Parks|Conservation|Forest|Reserve|Conservancy|Service)\b/],
  // A warden looks after animals, or heads a county of Canada.
  [/^warden$/, /\b(?:Wildlife|Park|Parks|Conservation|Forest|Reserve|Conservancy|Service)\b/, council],
  [/^(?:judge|justice|magistrate)$/, /\b(?:Court|court|Tribunal)\b/],
  [/^engineer$/, /\b(?:Engineering|Works|Roads|Highways?|DPWH|Waterworks|Water)\b/],
  [/^speaker$/, /\b(?:Assembly|Parliament|Legislature|Council|assembly)\b/],
  [/^deputy$/, /\bSheriff\S*/],
  [/^postmaster$/, /\bPost\b/],
  [/^librarian$/, /\b(?:Library|library)\b/],
  [/^curator$/, /\b(?:Museum|Gallery|museum)\b/],
];
