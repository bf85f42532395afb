/**
 * The CJK radicals U+2E80 to U+2EF3, in order, as the ideographs that they are taken for: EquivalentUnifiedIdeograph.txt of Unicode
 * 14.0.0. (Compatibility decomposition leaves all but two of them as they are.) A radical without one stays itself, as do those
 * whose ideograph is beyond the basic plane: they are parts of characters, which no text has for a word.
 */
export const firstRadical = 0x2e80;
export const radicals =
  "⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王⺪目示礻⺮糹纟罓罒㓁冗⺵羊⺷⺸耂肀聿肉⺽艹艹艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑钅長镸长门⻕阝雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
