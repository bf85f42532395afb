/** Who comes to the page's own place is of another one: 乙市市长王某率代表团到我市考察. What the page calls 市委 is then not 乙市's. */

const coming = /(?:来到|来|到|赴|抵达?|莅临?|走进)了?我[省市县区州旗镇乡](?!们)/u;
const delegation = /率|带领|带队|一行|代表团|考察团|考察组|调研组|督查组|客商|来宾|嘉宾|客人/u;

/** Up to where the words of a sentence speak of visitors; 0 where it speaks of none. */
export function visitorsUpTo(text: string): number {
  const at = text.search(coming);
  return at > 0 && delegation.test(text) ? at : 0;
}
