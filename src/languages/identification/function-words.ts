/**
 * The words that hold sentences together, of languages written with an alphabet: the commonest ones, each in what it is written.
 * Apostrophes part words, so that French has `l` and `qu`. Several languages share words: what counts is how many of one language's a text has.
 */

import { languages, onceRegistered } from "../registry.ts";

/** Of English, by which the others are measured. */
export const englishWords: ReadonlySet<string> = new Set(
  "the of and to in is was for on that with by at from as it be are were has have had a an this these those will which or not their his her its who he she they but been after said also than more all would can could about into out up over when there if we our you your what no one two first other may should under between during through per i my so such any each new".split(
    " ",
  ),
);

/** Parts of names (Juan de la Cruz, Ludwig van Beethoven): they count with other words of their language, never alone. */
export const nameParticles: ReadonlySet<string> = new Set(
  "de la del los las da dos das do di van der den von zu le du des el al bin binti y e i san santa ten te af dei della d l o a ni".split(
    " ",
  ),
);

/** Function words elsewhere that are nouns and verbs of English (German `die`, `war`, `hat`): a list of goods may have three of them. */
export const englishContentWords: ReadonlySet<string> = new Set(
  "die war hat plus pour par sur sin son care come pro men man till bus bar mill fun den dem sent min din dan dos sou tap pan ma non ale per due see hi fi mu dim sum cum sub gan bod seo air mar do to at".split(
    " ",
  ),
);

/** Language (BCP 47) → its function words. */
const latin: Readonly<Record<string, string>> = {
  fr: "le la les de des du un une et à au aux en dans par pour sur avec que qui ne pas est sont été a ont ce cette ces son sa ses leur leurs il elle ils elles nous vous mais ou où plus se l d qu n s c être avait selon entre après comme lors ainsi",
  de: "der die das den dem des ein eine einen einem einer eines und in im am zu zum zur von vom mit auf für ist sind war wurde wurden werden wird nicht sich auch als an bei nach aus über durch haben hat es er sie wie dass oder aber noch nur um bis vor seine ihre",
  es: "el la los las de del un una y en que por para con se su sus al es son fue ha han no lo más como pero este esta estos entre sobre también según desde hasta cuando o será fueron ser está sin",
  pt: "o a os as de do da dos das um uma e em no na nos nas que por para com se seu sua ao à é são foi não mais como mas este esta pelo pela entre sobre também foram ser está até sem quando segundo",
  it: "il lo la i gli le di del della dei delle dello degli un una uno e in nel nella nei che per con si su sul sulla al alla è sono ha hanno non più come ma da dal dalla questo questa tra anche stato stata fra l d dell all nell un ed",
  nl: "de het een en van in is op te dat die voor met zijn niet aan er om ook als bij door naar maar uit over worden wordt werd heeft hebben deze dit hij zij nog wel was kan zal tot of hun",
  ca: "el la els les de del dels un una i a al en que per amb es seu seva és són va ha han no més com però aquest aquesta entre sobre també l d dels pels s segons",
  gl: "o a os as de do da dos das un unha e en no na que por para con se seu súa é son foi non máis como pero este esta pola polo entre tamén",
  ro: "și în la de cu pe din pentru un o a al ale ai este sunt fost că nu se mai prin care au sau după între lui lor care această acest fi către",
  vi: "và của là có được các cho trong với không những một này đã người tại để khi từ đến về theo ông bà cũng như sẽ ra vào năm trên nhiều đó",
  id: "yang dan di dari untuk dengan ini itu pada dalam adalah ke tidak akan oleh juga telah sebagai ada tersebut para bahwa karena dapat atau kepada mereka lebih sudah bisa secara serta",
  ms: "yang dan di daripada untuk dengan ini itu pada dalam ialah ke tidak akan oleh juga telah sebagai ada tersebut para bahawa kerana boleh atau kepada mereka lebih sudah turut berkata beliau supaya",
  tl: "ang ng sa mga na at ay si ni kay para hindi nang kung may ito siya nila kanyang ngunit dahil mula naman din rin pa lamang isang",
  tr: "ve bir bu için ile de da olan olarak daha çok gibi kadar sonra ise en ya ne değil var olduğu tarafından her ancak göre yeni oldu etti edildi ki mi",
  az: "və bir bu üçün ilə də da olan daha çox kimi sonra isə ki deyil var hər görə edir olub həmin bilər onun edilib tərəfindən",
  uz: "va bu bilan uchun bir ham esa bo lgan edi u ning deb har yil shu kerak haqida tomonidan yoki lekin boʻlgan hamda",
  ku: "û li ji bi ku di de ev ew her jî ne ya yê wan bo ser hatin kir dike",
  pl: "i w na z do się nie że to jest o jak za od po przez dla oraz są był było była co ale przy tym ich jego który która które tego może już również został",
  cs: "a v na se je že s z do o k pro za by jsou byl byla bylo ale jako od po při jeho který která které to také nebo podle ve ze už",
  sk: "a v na sa je že s z do o k pre za by sú bol bola bolo ale ako od po pri jeho ktorý ktorá ktoré to aj alebo podľa vo zo už",
  sl: "in v na se je da so za z s pri po od do ki ni tudi kot pa iz bi bil bila ob ali več kar med",
  hr: "i u na je se da su za s od do koji koja koje ne nije biti bio bila će iz po o kao ali ili što te također prema nakon",
  hu: "a az és hogy nem is egy meg volt van ez azt csak már de még el ki fel vagy mint után szerint lesz ami aki",
  fi: "ja on ei että se oli ovat hän myös kun mutta sekä tai jos joka jotka ovat olla mukaan vuoden kuin niin sen ole ollut",
  et: "ja on ei et see oli ka kui aga või mis kes selle nende olid pärast oma ning ta",
  lv: "un ir no ar par uz ka kas arī bet tā šo kā pēc vai nav bija līdz gan tika to",
  lt: "ir yra su kad iš į tai bet kaip po dėl apie ar buvo nuo iki bus jis prie taip pat per už",
  sv: "och i att det som en på är av för med den till har de inte om ett men var vid från han under kan efter eller också",
  da: "og i at det er en på af for med den til har de ikke som et men var ved fra han kan efter eller også blev der",
  no: "og i at det er en på av for med den til har de ikke som et men var ved fra han kan etter eller også ble der",
  is: "og í að er á sem það við til en var um fyrir af með hann ekki hefur eru verið þá frá eftir",
  sq: "dhe në e të i për me nga një është që ka si por kjo janë u nuk do më ky se edhe",
  mt: "il u ta li fi ma hu għal minn huwa kien dan din mill tal ġie fil biex se",
  cy: "y yr a yn o i ar mae bod wedi gan am ei eu hefyd fel neu oedd fod cael ond dros sydd",
  ga: "an na agus ar ag go i is a bhí tá le do ní sé sí atá don leis mar nach chun ó faoi ach",
  gd: "an na agus air a tha bha le gu do chan seo aig ann às airson mar iad bho",
  eu: "eta da ez du bat ere dira zen izan dute baina hori hau bere den dela egin behar",
  af: "die en van in is het nie wat te dat sy aan vir met op om ook was deur ons hulle word ʼn n as maar",
  sw: "ya na wa kwa ni katika la za kuwa hiyo huyo hii cha ambao ambayo pia lakini kama wakati baada watu yake wake alisema kutoka hayo vya bila",
  so: "iyo waxaa ka ku oo ah in uu ay la soo ee waa ayaa u aan sida laakiin kale",
  ha: "da a na ta ya ne ce cikin wannan shi an su domin kuma daga sun zai amma wani",
  yo: "ti ni ní àti sí kan tí pé fún láti bí wọn ó náà àwọn",
  zu: "ukuthi futhi uma kodwa noma ngoba kanye yena lokhu bese ukuze lapho",
  rw: "mu na ku ko kandi mu ari uyu aba ibi iyi yari cyane ngo kugira",
  mg: "ny sy dia amin ho tamin ireo izay tsy no ary fa ao an",
  ht: "nan ak pou yo se ki la yon pa te ap sou li ke ki moun",
  eo: "la kaj de en al estas ke por ne kun li oni estis sed aŭ kiu pri el ĝi",
  la: "et in est non ad ut cum sed qui quae quod sunt ex ab atque esse autem per etiam",
};

const cyrillic: Readonly<Record<string, string>> = {
  ru: "и в на с по не что из к от для это за как его был была были до при также или но о у он она они их который которые чтобы",
  uk: "і в на з у що не та до за як від для це його про був була були або але він вона вони їх який які також є під",
  be: "і ў на з у што не да за як ад для гэта яго пра быў была або але ён яна яны які якія таксама",
  bg: "и в на с да се от за че не са по е като той тя те до ще при но или към който която които беше след",
  sr: "и у на је да се су за са од не који која које као али или до по из што није био била ће",
  mk: "и во на се да од за со не што е ќе по како но или кој која кои до беше ги го",
  mn: "нь байна болон энэ юм гэж улсын тэр оны байгаа хийж дээр монгол хот аж бол тус байсан гэсэн бүх",
  kk: "және бұл мен үшін де да бір болып бойынша деп бар осы жылы туралы ол еді болды",
  ky: "жана бул менен үчүн да бир деп бар боюнча ал болгон эле жылы ошол тууралуу",
  tg: "ва дар аз ба ки ин бо барои аст он буд шуд ҳам худ",
  tt: "һәм бу белән өчен дә да бер дип бар ул булган шул",
};

const arabic: Readonly<Record<string, string>> = {
  ar: "في من على إلى أن التي الذي هذا هذه عن مع كان ما لا بعد قال بين كما وقد ذلك كل قد خلال عام",
  fa: "و در به از که این را با است برای آن یک شد می های بر تا کرد خود هم شده بود",
  ur: "کے کی میں اور سے کا ہے نے کو پر کہ یہ اس ہیں تھا گیا بھی ان ایک نہیں",
  ug: "ۋە بىلەن بۇ بىر ئۇ ئۈچۈن ھەم بولۇپ قىلىپ كېيىن دەپ ئىدى قىلدى بولغان شۇ",
  ps: "د په او چې کې دی له ته یې هم کړي وه سره دې نه",
  ckb: "لە و بە کە بۆ ئەم لەگەڵ ئەو هەر سەر دا یان نییە",
};

const devanagari: Readonly<Record<string, string>> = {
  hi: "के में की है और से का को ने पर यह कि हैं लिए भी एक नहीं था गया इस वह",
  mr: "आहे आणि या च्या ते व हे असे होते करण्यात त्यांनी येथे आहेत झाले नाही",
  ne: "छ र को मा ले का यो पनि गरेको भएको हुन् गर्न थियो लागि छन्",
};

export interface WordTable {
  readonly languages: readonly string[];
  /** Function word → the languages that have it. */
  readonly languagesOf: ReadonlyMap<string, readonly string[]>;
}

function byWord(table: Readonly<Record<string, string>>): WordTable {
  const languagesOf = new Map<string, string[]>();
  for (const [code, words] of Object.entries(table)) {
    for (const word of new Set(words.split(" "))) {
      const codes = languagesOf.get(word);
      if (codes) codes.push(code);
      else languagesOf.set(word, [code]);
    }
  }
  return { languages: Object.keys(table), languagesOf };
}

/** Of scripts that several languages are written in. */
const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = { Latn: latin, Cyrl: cyrillic, Arab: arabic, Deva: devanagari };

/** By script; with those that registered languages bring themselves. */
export const functionWords = onceRegistered((): ReadonlyMap<string, WordTable> => {
  const brought = languages().filter(({ functionWords: words }) => words !== undefined);
  const scripts = new Set([...Object.keys(tables), ...brought.map(({ script }) => script)]);
  const ofScript = (script: string): [string, string][] =>
    brought.filter((one) => one.script === script).map(({ code, functionWords: words = "" }) => [code, words]);
  return new Map([...scripts].map((script) => [script, byWord({ ...tables[script], ...Object.fromEntries(ofScript(script)) })]));
});

/** Letters that not every language of a script has: each says as much as a word. Of two that have as much, the first in the table above. */
export const ownLetters: ReadonlyMap<string, RegExp> = new Map([
  ["ru", /[ыэё]/gu],
  ["uk", /[іїєґ]/gu],
  ["be", /[іўыэё]/gu],
  ["bg", /[ъ]/gu],
  ["sr", /[ђћјљњџ]/gu],
  ["mk", /[ѓќѕј]/gu],
  ["mn", /[өүыэё]/gu],
  ["kk", /[әғқңөұүһіыэ]/gu],
  ["ky", /[өүңыэ]/gu],
  ["tg", /[ҷӣӯҳқғ]/gu],
  ["tt", /[әөүҗңһыэ]/gu],
  ["ug", /[ەېۈۆۇڭۋ]/gu],
  ["ur", /[ٹڈڑںےہ]/gu],
  ["fa", /[پژگ]/gu],
  ["ar", /[ةىأإ]/gu],
  ["ps", /[ښځډړ]/gu],
  ["ckb", /[ێڵڕ]/gu],
]);
