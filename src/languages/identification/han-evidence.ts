/**
 * Han characters that only one of Chinese and Japanese writes today. A character that simplified Chinese and Japanese share (国, 会, 学),
 * or traditional Chinese and Japanese (議, 選), or that a Hong Kong page may print (説, 産), stands in neither list.
 */

/** Simplified forms that Japan does not have. */
const simplified =
  "这们对说为个时过还发动问间从开见长门东车给让员务书记县镇乡级农业设办产华应处历传优击创导带师总执护报据损换环现电监确种类" +
  "组织经统继绿维网罗职联艺节范规视觉计订认讨训议讲许论证评识词译试话诚语请诸谁调谈财责败货质贫购贵费资赛赵转轻较输达运进远" +
  "连选适钱铁银锋错键闻阳队际陈难页项顺须领频题风飞马驻验鱼鲜齐龙刘张杨吴孙邓卢么习买卖亲仅仓价众伟伤儿兰关兴养决冲净减凤刚" +
  "则劳势单卫厂厅变团园围图场坏块坚坛备复头夺奋奖妇妈宁实审宪宾层岁岛币帅帮广庆库废弹归录忆忧怀态恶惊战扩扫扬抚抢拥拟择挥摆" +
  "摄无显晓权极构标树样桥检欢步沟泽洁济测浓涛润涨渐满滨灵灾灿炼烂烧热爱牵琼疗盐盖盘础离积稳穷窑竞笔签简粮紧纪约纳纵纷纸线练" +
  "细终绍结绕络绝补贸贺赞赏赶轮辆辉辽迁迈违迟递邮郑酱释钟钢铜锡镜闭闲闹阅阔阴阶陆险雾韩响顾预颗额颜饭饮馆驾骑骗鸟鸡汉汤亿亩" +
  "仪伙冯剂帐敌杂枪梦毕洼爷犹狱猎玛珑畅皱码祸笼篮纽罢羡聪肃肤肠胜脏脑脸萨蓝虑蚁袭诉诊详赠趋跃轨轴辈辑遗邻钉闪阵隐雏驱鸿" +
  "剧戏苏贞贡顽顿颁颂飘饰饱饼骂骄骤鲁鹅鹤鹰闽闫赣邹谢谋谊谱谓诺课询该诗诞诱诵误谅贝负账贯贴贾赖赔轰软载辅铃铝链销锁锐锦镑闯闷闸陕韦顷顶飓馈馒驰驶骆鸣鸭";

/** Traditional forms that Japan gave up in 1946, but for those that live on in Japanese names (龍, 澤, 邊). */
const traditional =
  "這們說對來會沒嗎麼讓國學縣區鄉黨廣發關實經濟總應體處點單廳戶號獎從將團圖圍寫專屬帶當榮樣樂歡歲歸氣溫滿獨獻稱營續聽聲臺舊" +
  "萬藝蘆蟲裝觀覺讀變豐鐵鑄險雙靈靜鹽齊齒龜戰擔據擇燈爭爐狀畫盡禮穩竊粹絲縱繼參譯譽贊轉辦遲醫釋錢雜餘驅驗髮鬥黃廢";

/** Words of today's Chinese and of written Cantonese that are no word of Japanese. */
const words = "的你她您哪很啦咱俩吗吧呢它嘅咗喺冇佢哋咁啲乜";

/** Reformed in Japan otherwise than in China, or made in Japan. */
const reformed =
  "県挙気円対応発戦駅沢営団広実価続経済労権総検読売図関鉄変択込働峠畑枠辺桜栄竜滝黒歩毎悪圧囲駆様帰覚観勧歓顔験険顕厳効拠処" +
  "齢銭桟渋粛従縦獣収焼奨嬢譲醸粋酔穂髄瀬斉摂専繊捜巣荘蔵臓騒単弾遅昼鋳庁聴逓転伝闘稲徳弐悩脳廃拝髪抜払仏塀舗豊満黙薬訳揺謡" +
  "頼覧両猟塁霊歴亀";

/** By UTF-16 unit, since every character of every page is asked for. */
const writtenBy = new Uint8Array(0x10000);
const [byChinese, byJapanese] = [1, 2];
for (const character of reformed) writtenBy[character.charCodeAt(0)]! |= byJapanese;
for (const character of simplified + traditional + words) writtenBy[character.charCodeAt(0)]! |= byChinese;

export const isChineseOnly = (unit: number): boolean => (writtenBy[unit]! & byChinese) !== 0;
export const isJapaneseOnly = (unit: number): boolean => (writtenBy[unit]! & byJapanese) !== 0;
