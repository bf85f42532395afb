/** Verbs of those who act with others, hold events, carry projects out and pay for them: alternatives of a regular expression. */

export const together = "联合|会同|携手|协同|联袂|牵手|联手|联动";
/** What may stand between 联合 and who it is with. */
export const withWhom = "了|有关|相关|各|多家|当地|辖区|属地|驻地";

export const holding = "开展|举办|举行|组织|召开|启动";

export const building = "实施|建设|新建|改造|打造|启动|兴建|推进";
