/** How many people of one county may bear a name: what two mentions of it tell when nothing else is known. Shares are rough, from common knowledge of names. */

/** Share of the people, in thousandths, who bear each of the surnames that are borne by most. */
const surnameShares: readonly (readonly [string, number])[] = [
  ["王李", 72],
  ["张刘陈", 55],
  ["杨黄赵吴周", 25],
  ["徐孙马朱胡郭何林高罗", 13],
  ["郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱江侯", 4],
];
const otherSurname = 0.3;

/** The same for characters of given names. */
const givenShares: readonly (readonly [string, number])[] = [
  ["英华文玉明秀红丽国建军平林春金", 14],
  ["芳梅兰海清荣云志桂生永德凤伟强敏杰静勇艳娟涛超霞辉刚玲", 9],
  ["东宝波光广贵学晓小新兴祥鹏飞龙斌燕俊成忠福庆家佳雪琴珍香莲淑美娜洁琳婷慧萍莉宇浩鑫天中良正世立昌启振大维义安民洪江山", 4],
];
const otherGiven = 0.6;

/** Grown-up people of a county that news may speak of. */
const people = 400_000;
/** Parents choose characters that go together, so that common pairs are commoner than their shares say. */
const together = 2;

/** About how many bear it in a county of the usual size; fewer than one where the name is rare. Names that are not Chinese: undefined. */
export function bearersInCounty(name: string): number | undefined {
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return undefined;
  const [surname, ...given] = name;
  if (given.length > 2) return 0;
  const share = given.reduce(
    (left, character) => left * shareOf(character, givenShares, otherGiven),
    shareOf(surname!, surnameShares, otherSurname),
  );
  return people * share * (given.length === 2 ? together : 1);
}

function shareOf(character: string, shares: readonly (readonly [string, number])[], other: number): number {
  return (shares.find(([characters]) => characters.includes(character))?.[1] ?? other) / 1000;
}
