/**
 * How much bytes look like Chinese in GB18030 and in Big5. Both standards put the characters of everyday use first, so the share
 * of pairs that fall into that part tells which of the two a text is in, even if it is three characters long; where both could
 * be, the commonest characters of all decide.
 */

const commonest =
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙镇乡村" +
  "這個們國來時為說會過後發經還現實當體點業對開關學動產種與將應該從進問題東車長門見書電話語華萬億縣鄉鎮區廳處務總報記員團體農業設計劃辦範圍際戰爭機場線路義議讓給兩邊頭樂員願樣歡讀聽覺認識親愛買賣錢錯難雲風飛馬魚鳥黃黨龍臺灣";
const common = new Set(commonest);

export interface Likeness {
  /** 0 to 1: the share of pairs that are everyday characters. */
  readonly gb18030: number;
  readonly big5: number;
}

export function likeChinese(bytes: Uint8Array): Likeness {
  return { gb18030: score(bytes, "gb18030", isEverydayGb), big5: score(bytes, "big5", isEverydayBig5) };
}

/** GB 2312's signs (rows A1 to A3) and its first 3,755 characters (rows B0 to D7). */
const isEverydayGb = (lead: number, trail: number): boolean =>
  trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7));
/** Big5's signs (A1 to A3) and its first 5,401 characters (A4 to C6). */
const isEverydayBig5 = (lead: number, trail: number): boolean => lead >= 0xa1 && lead <= 0xc6 && trail >= 0x40;

function score(bytes: Uint8Array, label: string, isEveryday: (lead: number, trail: number) => boolean): number {
  let pairs = 0;
  let everyday = 0;
  for (let at = 0; at < bytes.length - 1; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    pairs++;
    if (isEveryday(lead, bytes[at + 1] ?? 0)) everyday++;
    at++;
  }
  if (pairs === 0) return 0;
  let hits = 0;
  for (const character of new TextDecoder(label).decode(bytes)) if (common.has(character)) hits++;
  return 0.7 * (everyday / pairs) + 0.3 * Math.min(1, (2 * hits) / pairs);
}

/** Whether bytes above ASCII mostly stand alone among letters, as ’ and é do in a Western text. */
export function isIsolatedLatin(bytes: Uint8Array): boolean {
  let high = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high++;
    if ((bytes[at - 1] ?? 0x20) < 0x80 && (bytes[at + 1] ?? 0x20) < 0x80) alone++;
  }
  return high > 0 && high < 0.2 * bytes.length && alone >= 0.8 * high;
}
