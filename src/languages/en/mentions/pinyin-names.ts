/** Chinese names in Latin letters: `Qin Dezhi`, `Nong Weiguo`. */

const surnames = new Set(
  `bai bao bi bian cai cao cen chai chang che chen cheng chi chu cui dai deng di ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gu guan guo han hao he hong hou hu hua huang huo
   ji jia jian jiang jiao jin jing ju kang ke kong kuang lai lan lang lei leng li lian liang liao lin ling liu long lou lu luo lv ma mao mei meng mi miao min mo mou mu ni nie ning niu nong ou pan pang
   pei peng pi ping pu qi qian qiao qin qiu qu quan ran rao ren rong ruan sha shan shang shao shen sheng shi shu si song su sui sun tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xian
   xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zong zou zu zuo ouyang sima shangguan zhuge`.split(
    /\s+/,
  ),
);
const initial = "(?:b|p|m|f|d|t|n|l|g|k|h|j|q|x|zh|ch|sh|r|z|c|s|y|w)?";
const final = "(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|üe|er|a|o|e|i|u|ü|v)";
const given = new RegExp(`^(?:${initial}${final}['’-]?){1,2}$`);
/** Surname first and one or two syllables behind it; both have to be Chinese. */
export function isPinyinName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  const [surname, first] = words;
  if (words.length !== 2 || surname === undefined || first === undefined || !surnames.has(surname)) return false;
  return given.test(first) && first.length >= 2;
}
