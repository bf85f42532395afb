/** Bodies that are known by a name which does not say what they are: international ones, and those of English-speaking countries. */
import { isListedPlace } from "./lexicon.ts";
import type { EntityLabel } from "../../../../graph/ontology.ts";

const list = (names: string): string[] =>
  names
    .split(/[\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

const organizations = list(`
  UNICEF, UNESCO, UNHCR, UNDP, UNEP, UNFPA, UNOPS, UNAIDS, UN Women, UN-Habitat, WHO, FAO, ILO, IMF, WFP, IFAD, USAID, GIZ, JICA, KOICA, DFID, FCDO, Sida, Danida, Norad, KfW, AfDB,
  United Nations Development Programme, United Nations Environment Programme, World Food Programme, Global Environment Facility, Green Climate Fund, World Health Organization, Caribbean Development Bank, Inter-American Development Bank,
  EU, UN, World Bank, Asian Development Bank, African Development Bank, European Union, African Union, United Nations, World Vision, Oxfam, WaterAid, ActionAid, Save the Children,
  Red Cross, Red Crescent, Plan International, Concern Worldwide, Trócaire, Care International, Mercy Corps, Caritas, Islamic Relief, Médecins Sans Frontières, Greenpeace, WWF,
  Amnesty International, Human Rights Watch, Transparency International, Habitat for Humanity, Rotary, Lions Club, Rotary International, Lions International, Soroptimist, BRAC, Amref, AMREF, Barnardo's,
  Macmillan, Mencap, Citizens Advice, RSPCA, RSPB, RNLI, GAA, IFA, ICMSA, NFU, FIFA, UEFA, IOC, AP, AFP, Reuters, BBC, RTÉ, ITV, CNN, CBC, SABC, PTI, ANI, Xinhua,
  Safaricom, Airtel, Vodafone, Vodacom, MTN, Telkom, Eskom, Google, Microsoft, IBM, Huawei, Samsung, Toyota, Unilever, Nestlé, Coca-Cola, PepsiCo, Cargill, Fonterra, Infosys,
  Wipro, TCS, Tata, Tesco, Sainsbury's, Asda, Lidl, Aldi, Walmart, Tim Hortons, Kerry Group, Glanbia, Dairygold, Jollibee, Bord na Móna, Foróige, Macra na Feirme,
  4-H, FFA, YMCA, YWCA, Girl Guides, Boy Scouts, Girl Scouts, AARP, ACLU, NAACP, AFL-CIO, Farm Bureau, Rotaract, Jaycees, Kiwanis, St Vincent de Paul, Salvation Army, Marie Curie, Alzheimer's Society,
  Knights of Columbus, Liga ng mga Barangay, Order of Malta, Simon Community, ANC, ODM, UDA, CCM, CHADEMA, Chadema, UPND, ZANU-PF, Zanu-PF, ZANU PF, APC, APGA, NRM, SLPP, PNM, JLP, APNU, PML-N, NPP, NDC, BJP, TDP, Sinn Féin, Sinn Fein, Fianna Fáil, Fianna Fail, Fine Gael, Aontú, SNP, Plaid Cymru, DUP, SDLP, Liberal Democrats, Lib Dems`);

const agencies = list(`
  Ofsted, Ofcom, Ofgem, Ofwat, NHS, NHS England, HSE, DEFRA, Defra, DfE, DVLA, HMRC, HM Treasury, CPS, RPA, Natural England, Historic England, Sport England, Homes England, National Highways, Estyn, Cadw, Natural Resources Wales,
  NatureScot, SEPA, Police Scotland, Transport for London, Bord Pleanála, An Bord Pleanála, An Coimisiún Pleanála, Garda Síochána, An Garda Síochána, Gardaí, Health Service Executive, Civil Defence, OPW, TII, HIQA, Teagasc, Fáilte Ireland, Coillte, Irish Water, Uisce Éireann, ESB, Iarnród Éireann,
  Bus Éireann, Tusla, Enterprise Ireland, IDA Ireland, SEAI, Inland Fisheries Ireland, Pobal, Bord Bia, Bord Iascaigh Mhara, Met Éireann, NPWS, SOLAS,
  KWS, KFS, NDMA, KPLC, KNEC, TSC, WRA, NYS, NEMA, KeNHA, KeRRA, KURA, KRA, IEBC, EACC, NTSA, KMTC, KEMSA, KALRO, NHIF, Kephis, UNRA, URA, UNBS, NWSC, UWA, NARO, TANESCO, TANAPA, EPA, NADMO, INEC, NAFDAC, NDLEA, EFCC, NIMASA, FERMA, SANRAL, SAPS, SASSA, Transnet,
  DPWH, DSWD, DILG, DENR, DepEd, DOH, DOLE, DTI, DOST, DOTr, DBM, TESDA, CHED, NEDA, PNP, BFP, BJMP, Comelec, Philhealth, PhilHealth, Pagasa, PAGASA, Phivolcs, NDRRMC, LTO, BFAR, NHA, PCSO, OCD, Sandiganbayan, Sangguniang Panlalawigan, Sangguniang Bayan, Sangguniang Panlungsod,
  FEMA, USDA, HUD, FBI, DEA, EPA, NASA, NOAA, CDC, OSHA, FAA, FCC, NTSB, USGS, IRS, USACE, DNR, AmeriCorps, Amtrak, RCMP, OPP, CRTC, FedNor, DFO, Parks Canada, Health Canada, Elections Canada, Infrastructure Canada, Service Canada,
  DOC, NZTA, Waka Kotahi, Te Whatu Ora, Te Puni Kōkiri, Te Papa Atawhai, Kāinga Ora, MPI, WINZ, WorkSafe, MBIE, EECA, CSIRO, ACCC, NBN, Centrelink, VicRoads, Regional Roads Victoria, Parks Victoria, Sustainability Victoria, Creative Victoria,
  ISRO, CBI, NHAI, NABARD, ICAR, ICMR, NDRF, SDRF, CRPF, BSF, KSRTC, TSRTC, APSRTC, MSRTC, BSNL, ONGC, NTPC, BHEL, SBI, RBI, SEBI, UGC, AICTE, NITI Aayog, Lokayukta, Zilla Panchayat, Zilla Parishad, Gram Panchayat, Gram Sabha, Taluk Panchayat, Panchayat Samiti,
  House of Representatives, House of Assembly, House of Commons, House of Lords, Sangguniang Barangay, Sangguniang Kabataan, Dáil Éireann, Seanad Éireann, Oireachtas, Stormont, Senedd, Holyrood, Lok Sabha, Rajya Sabha, Vidhan Sabha, Tynwald`);

const bodies: ReadonlyMap<string, EntityLabel> = new Map([
  ...organizations.map((name) => [name, "Organization"] as const),
  ...agencies.map((name) => [name, "Agency"] as const),
]);

/** With what they add for a country or region too: `NFU Herefordshire`, `Te Whatu Ora Nelson Marlborough`, `Kerry GAA`. */
export function knownBody(name: string): EntityLabel | undefined {
  const words = name.replace(/’/g, "'").split(/\s+/);
  const local = words.length > 1 && /^[A-Z]{3,6}$/.test(words.at(-1)!) ? bodies.get(words.at(-1)!) : undefined;
  if (local && words.slice(0, -1).every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return local;
  // `Sangguniang Bayan of Guimbal`: of one place, and named with it.
  const of = words.indexOf("of");
  const general =
    of > 0 && words.slice(of + 1).every((word) => /^\p{Lu}/u.test(word)) ? bodies.get(words.slice(0, of).join(" ")) : undefined;
  if (general) return general;
  for (let size = words.length; size >= Math.max(1, words.length - 2); size--) {
    const type = bodies.get(words.slice(0, size).join(" "));
    const region = words.slice(size);
    if (type && (region.length === 0 || isListedPlace(region.join(" ")) || isListedPlace(region.at(-1)!))) return type;
  }
  return undefined;
}
