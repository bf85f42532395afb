/** Words that tell what an English name is a name of. All in lower case. */
import type { EntityLabel } from "../../../../graph/ontology.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The last word of a name, or the one before `of …`, and what it makes the name. */
const heads: readonly (readonly [EntityLabel, string])[] = [
  [
    "Agency",
    `ministry department authority commission council assembly government police agency service services bureau court parliament senate secretariat
     directorate board selectboard inspectorate panchayat office tribunal embassy administration treasury judiciary corps constabulary brigade prefecture committee cabinet ombudsman station
     parishad parishat sabha samiti agencies coastguard battalion legislature patrol forces guard army navy regiment squadron platoon survey unit squad taskforce force command watchdog regulator registry trustees isd cisd`,
  ],
  [
    "Organization",
    `university college school academy hospital infirmary clinic dispensary foundation trust charity charities association society partnership cooperative co-operative sacco union federation
     club church diocese mosque temple ltd limited bhd scio cic cio inc incorporated llc plc corporation corp company co group bank holdings industries farm farms estate vidyalaya bidhyalaya bidhyalay bidyalaya vidhyalaya vidyalay vidyalayaya vidyalayam mahavidyalaya vidyapeeth gurukul madrasa madrassa gurdwara mandir masjid ashram vihara viharaya sangh samaj kendra campus organisation organization movement enterprise faculty

     newspaper gazette herald times weekly tribune journal network institute institution centre center library museum fund alliance coalition mission
     laboratory consortium syndicate partners contractors builders engineering enterprises construction girls boys media radio fm tv television hotel lodge polytechnic
     conservancy cross crescent orphanage kindergarten nursery team fc factory mill mills brewery ngo hub cooperatives chamber congress party works
     international university's theatre orchestra choir endowment firm
     trusts nigam mandal pradhikaran foundry sanctuary archive archives playgroup collective guild league
     paving energy sugar creamery stores rail shed sheds cluster rfc afc gfc lfc gfg gaa lgfa clg camogie biotechnology biotech technology seeds chemicals feeds millers tannery exporters flowers flora roses constructions meats ambulance community motors foods dairy dairies creameries ranches bakeries bakery brewing distillery sawmill plumbing roofing timber logistics solutions technologies
     systems pharma pharmaceuticals cement textiles breweries beverages airlines airways insurance assurance ventures properties developers architects associates consultants
     consulting consultancy brothers bros sons electric electrical heating cooling excavation excavating concrete asphalt trucking landscaping quarries haulage constructors contracting excavations earthmoving ns elementary primary infants supermarket supermarkets shop boutique salon pharmacy cafe café restaurant pub tavern bookshop
     cinema gallery band playhouse monastery convent cathedral chapel synagogue shrine fellowship ministries congregation federations unions clubs schools colleges creche crèche preschool nurseries hospice laboratories studios press publishers plant sanitarium sanatorium seminary garage sewa nirman auxiliary laundry wireless telecom telecoms yfc pta ptfa mine mines colliery sangstha sangathan hostel dormitory legion chapter convention-centre trading`,
  ],
  ["Village", "village parish hamlet barangay"],
  [
    "Place",
    `county district sub-county subcounty ward province state region city town township division location sub-location river lake territory mount mountain mountains hills
     hill valley road street avenue highway lane drive park reserve forest woods isle island islands bay bridge dam airport port market square stadium gardens
     townland borough precinct terminal terminus depot taluk tehsil mandal prefecture harbour harbor pier quay marina lighthouse castle abbey priory fort palace monument memorial mall plaza arcade garden demesne showground showgrounds fairground fairgrounds racecourse arena complex jetty gymnasium gym coliseum grandstand pavilion playground courthouse greenway blueway trail boardwalk swamp springs falls gorge plains coast beach hall creek canal peninsula desert ocean sea republic kingdom municipality shire constituency settlement
     plateau wetland basin junction quarter cemetery chiefdom fence pipeline railway barrage reservoir bypass range ranges grounds highlands lowlands uplands heights moor moors strand cove lagoon reef atoll cliffs cave caves rapids weir headland
     delta estuary foothills downs dunes preserve refuge campground overpass roundabout interchange walkway cycleway tunnel seawall landfill tower levee footbridge borehole facility building sewer viaduct flyover causeway embankment catchment watershed block wing gewog gewogs dzongkhag dzongkhags chiwog woreda kebele upazila payam`,
  ],
  [
    "Project",
    "project projects programme program scheme enhancement enhancements improvement improvements connectivity replacement realignment duplication makeover yojana yojna abhiyan rejuvenation reconstruction modernisation modernization electrification widening beautification resurfacing remodelling initiative upgrade redevelopment refurbishment renewal rehabilitation expansion extension restoration regeneration retrofit",
  ],
  [
    "Policy",
    "act bill plan strategy policy regulations bylaw bylaws by-law by-laws ordinance framework charter guidelines constitution decree directive law code rules declaration resolution agreement treaty accord protocol memorandum masterplan roadmap manifesto bye-law bye-laws",
  ],
  [
    "Event",
    `festival fete fête mela fiesta day week summit conference workshop campaign marathon fair expo forum games cup championship championships ceremony exhibition roadshow
     carnival convention seminar symposium parade show derby jubilee walk race regatta tournament rally gala pageant procession final fleadh eisteddfod feis féile ploughing triathlon finals challenge relay hackathon fundraiser fayre feast olympics cleanup clean-up bazaar election elections referendum jamboree mahotsav mahotsava utsav utsava jatra jathra yatra habba melava puja pooja urs durbar rodeo stampede roundup muster concert recital auction cabaret ceilidh céilí ball meeting supper breakfast dinner gathering brunch barbecue contest ramble trek picnic banquet luncheon reunion run swim climb ride stroll premiership`,
  ],
  ["Honor", "award awards prize prizes medal trophy shield plaque commendation scholarship bursary accolade"],
];

const typeByHead: ReadonlyMap<string, EntityLabel> = new Map(
  heads.flatMap(([type, words]) => [...set(words)].map((word) => [word, type] as const)),
);

/** Every head with the kind that it tells. */
export const headWords = (): Iterable<readonly [string, EntityLabel]> => typeByHead;

export const typeOfHead = (word: string): EntityLabel | undefined =>
  typeByHead.get(
    word
      .replace(/(?<=\p{Ll})(?<!^[Ss]ub)-\p{Lu}.*$/u, "")
      .toLowerCase()
      .replace(/[’']s?$|\.$/, ""),
  );

/** What may be built: a project where the text speaks of building it, else a place. */
export const built = set(
  "bridge terminal terminus depot dam walkway cycleway seawall landfill tower levee footbridge borehole facility building sewer greenway blueway trail boardwalk fence pipeline road railway highway airport port market stadium wing barrage bypass canal reservoir plant corridor tunnel viaduct aqueduct esplanade jetty wharf flyover underpass base block",
);

/** `the District Councils`, `Australian Defence Organizations`: many, and no name of one. */
export const severalBodies =
  /^(?:Councils|Corporations|Organi[sz]ations|Departments|Authorities|Agencies|Committees|Governments|Assemblies|Municipalities|Commissions|Boards)$/;

/** Heads that `of` joins to what follows: Ministry of Health, but not Mayor of Ledbury. */
export const ofHeads = set(
  `ministry department times voice herald university government bank bill charter code declaration diocese board institute association church college school federation union house bureau office council
   court chamber faculty society friends republic isle bay gulf cape library authority commission organisation organization movement alliance guild forum network confederation county shire municipality borough township state kingdom embassy city town parishad panchayat agency service trusts
   academy centre center assembly conference day secretary trade order hospital club company league museum team player farmer village product building committee festival celebration celebrations houses sisters brothers daughters sons companions knights gallery tribunal directorate division registry secretariat station headquarters shrine basilica cathedral port lake mount river valley district body foundation parish survey archdiocese corps feast pride bayan panlalawigan panlungsod sabha congress chapter circle legion lodge memorandum award medal constitution sanctuary convent mission unit fund vicariate deanery presbytery synod conservatory party`,
);
/** Heads that `for` or `on` joins to what follows: Centre for Health, Commission on Land. */
export const forHeads = set(
  "partners academy theatre agency university school college directorate platform alliance coalition network award prize medal trophy fellowship centre center endowment foundation fund institute ministry department society commission committee council campaign programme program plan strategy association organization organisation",
);

/** Heads whose `of` may be followed by a list: Department of Archaeology, Museums and Heritage. */
export const departments = set(
  "department ministry office bureau faculty school directorate division college committee board secretary minister",
);
/** Small words inside people's names. */
export const particles = set(
  "de ole wa bin binti ul ur ud van von der den da del di la le ibn al el arap ap ní ni mac nic dela du cha cya za sa ng ta mga ter ten o na an ó y dos das anak",
);

/** What ministries and authorities deal with; `and` between two of them, or before one, parts no names. */
export const topics = set(
  `agriculture affairs food health water sanitation parks wildlife roads education science technology trade industry lands land environment forestry forests fisheries
   livestock culture sports sport youth gender planning finance transport housing energy tourism information communication research development natural
   resources heritage teaching referral rural urban social labour labor justice home foreign works infrastructure irrigation climate marine fire rescue drug family children
   women arts commerce mines petroleum recreation technical vocational sewerage conservation standards evaluation drainage beverages drugs nutrition welfare
   engineering mathematics medicine community public economic international sustainable maintenance supply bible policy immigration customs business hospitality law
   agricultural pastoral educational cultural environmental historical scientific industrial commercial historic archaeology museums humanities
   safety security civil protection veterans ageing aging disability equality integration enterprise employment skills innovation digital defence defense interior
   local regional municipal chieftaincy management horticulture horticultural dairy poultry cattle sheep tea coffee cane sugar rice fish marketing archaeological literary veterinary peace studies ecosystem design jobs oceans disaster emergency relief corporate communications maths subjects`,
);

/** Begin with a capital and name nothing that the graph holds. */
export const noNames = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
   mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
   islam christmas easter ramadan god bible i ok tv covid covid-19
   seconded proposed internet zoom skype youtube facebook twitter whatsapp photo picture contributed continued page year month decade century  sh ksh kshs rs usd km am pm a.m p.m no covid19 coronavirus mou moa mous shillings shilling naira ugx`,
);
/** Name a people or a faith; only with more behind them do they begin a name: African Development Bank. */
export const peoples = set(
  "african american asian british european kenyan ugandan tanzanian ethiopian indian chinese french german english spanish arabic hindi swahili kiswahili amerindian christian muslim hindu scottish irish welsh canadian australian nigerian ghanaian",
);
/** Say in front of a body's name how its holder of a post stands: `Expelled Holm Bank chairman P`. */
export const standings = set(
  "expelled impeached murdered slain assassinated dismissed departing imprisoned factional rival erstwhile alleged bogus fake purported self-styled so-called aspiring presumptive wannabe putative prospective deceased detained arrested",
);
/** Begin sentences. */
export const starters = set(
  `the a an some more most many few several all both each every other another such this that these those it its he she they we you i his her their our my your
   in on at by for from with within without about above after again against along although among and around as because before behind below beneath beside besides
   between beyond but despite down during either except following given however if instead into like meanwhile near nearly neither nor not now of off once only or
   out over per since so still then there therefore though through throughout thus to today together tomorrow tonight toward towards under until unless up upon
   perhaps maybe possibly allegedly reportedly supposedly apparently when where whereas whether which while who whose why yesterday yet last next first second third finally also just even later earlier one two three four
   five six seven eight nine ten eleven twelve twenty thirty hundreds thousands half according additionally across asked speaking residents farmers traders
   villagers pupils students teachers police officials nobody everybody people parents patients women men children members work what how ask tell see meet join call visit read watch listen remember thank thanks dear congratulations welcome is was are were
   has have had do does did can could will would should may might must please let local new old no yes well very construction appointed hired authorized authorised accepted ratified elected nominated including officers leaders staff former outgoing incoming current acting retired late disgraced suspended embattled beleaguered convicted jailed sacked ousted deposed`,
);
