/** English words for posts, callings and forms of address. All in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** In front of a person's name: honorifics, and posts that are written with a capital there. */
export const honorifics = set(
  "cde counsellor ratu alh yb yab hrh hrm torgbi togbega cpt ssgt mr mrs ms miss mama dr doctor prof professor sir dame lady lord rev reverend fr father pastor bishop archbishop sheikh imam hon honourable honorable h.e eng engineer cllr cclr clr sen rep gov sgt lt capt supt insp atty engr shri smt sister brother canon ma'am coun cr mx deacon bro arch gen brig maj col cpl det rabbi swami sri thiru haji hajia alhaji alhaja hajiya madam madame nana togbe torgbui ooni oba katikiro katikkiro kabaka omukama emir igwe alaafin asiwaju obong sarki naba t/a t.a gvh sgvh alkalo alkali seyfo barr barrister surv apostle evangelist comrade otunba mallam malam ven venerable kgosi inkosi chieftainess datuk dato datin encik puan ustaz mzee pandit maulana penghulu temenggong custos pcso dc dci wpc excellency worship lordship po1 po2 po3 spo1 spo2 spo3 spo4 pcpl pssg plt pmaj pcol pcapt pltcol fo1 fo2 fo3 adv ald mme ntate m'e m’e rre morena dasho lyonpo afioga tofa hajjah ustadh bailie",
);
/** The last word of a post or a calling. Those of `callings` say what somebody does for a living rather than whom for. */
export const posts = set(
  `governor mayor president minister senator secretary director chairman chairwoman chairperson chair chairlady manager commissioner officer warden ranger chief chancellor
   principal headteacher head superintendent coordinator administrator executive representative spokesman spokeswoman spokesperson inspector sergeant constable pc
   corporal captain major colonel general judge magistrate clerk clerk-treasurer secretary-treasurer treasurer councillor cllr cclr clr mp mca ceo commander supervisor leader editor reporter correspondent
   writer journalist lecturer professor teacher deputy speaker vice-chancellor dean registrar matron ambassador premier patron founder co-founder owner member
   economist auditor accountant advocate lawyer organiser organizer adviser advisor consultant assistant curator librarian conservator conservationist surveyor
   statistician lieutenant sheriff undersheriff sarpanch kapitan kagawad pastor vicar bishop rector trustee ward-representative collector tehsildar cathaoirleach undersecretary comptroller alderman assemblyman assemblywoman councilman councilwoman councilor councilmember reeve coroner marshal provost specialist planner analyst prosecutor prefect headmaster headmistress counsel aide
     agriculturist archaeologist postmaster bursar tahsildar convener convenor chieftain headman induna priest curate parson vice-mayor vice-president vice-chair vice-chairman vice-chairperson vice-chairwoman leas vice-governor controller md gm garda ocpd ocs mla mhk mna mep mec mce dce cao coo cfo cto td councilperson selectman selectwoman commandant justice attorney caretaker in-charge toshao foreman agent steward moderator facilitator assessor jailer ombudsman gup dzongdag dzongrab tshogpa mangmi pulenuu mukhiya mukhtar alderperson freeholder tem tempore taoiseach tánaiste`,
);
export const callings = set(
  `farmer grower herder pastoralist fisherman fisherwoman trader vendor shopkeeper teacher nurse doctor midwife driver carpenter mason tailor builder mechanic student
   pupil housewife widow neighbour neighbor retiree pensioner resident villager elder beekeeper weaver potter artist musician athlete engineer architect hairdresser baker butcher
   miller ecologist historian biologist scientist researcher campaigner geologist comedian broadcaster novelist footballer hurler swimmer boxer soldier publican conductor coach pianist sculptor choreographer goalkeeper striker jockey labourer laborer miner guide porter cook chef businessman businesswoman entrepreneur rider hawker grandmother grandfather mother father activist
   volunteer fishmonger blacksmith veterinarian vet photographer poet author singer runner breeder keeper seller dealer operator worker dancer drummer painter carver plumber electrician welder fisher caterer cobbler pharmacist dentist paramedic firefighter lifeguard sailor pilot cyclist wrestler cricketer golfer climber rancher shepherd forester logger herbalist hotelier restaurateur grocer brewer winemaker orchardist horticulturist agronomist translator playwright filmmaker actor actress designer dressmaker seamstress goldsmith boatman schoolteacher homemaker barber planter`,
);

/** Posts as Indian papers shorten them; in capitals, since `pm` and `cm` are no posts. */
const initials = set(
  "CM DCM PM DM SP ASP DSP CSP SHO DYSP IGP DIG DGP RDO DRO DRDO DPO MPDO DPRO MRO VRO BDO SDM ADM DFO RFO DEO DMHO PD ACP DCP MPP ZPTC MPTC PARPO CDPO GPEO ADEO BEO PEO APD CDO OIC CEC CECM PS CS CAS MD VC DVC GM DG RDC RCC DPC DHO DISO",
);

/** Posts are written in the plural before two names: Councillors Faulks and Smith. */
export const isPostWord = (word: string): boolean => {
  if (initials.has(word)) return true;
  const plain = word.toLowerCase().replace(/\.$|-(?:elect|designate|general)$/, "");
  const single = plain.replace(/s$/, "").replace(/(?<=^(?:select|alder|council|assembly|chair|spokes))men$/, "man");
  return posts.has(plain) || honorifics.has(plain) || posts.has(single) || honorifics.has(single);
};
