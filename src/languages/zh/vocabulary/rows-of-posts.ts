/** Posts of one person in a row, where a later one leaves out the place that an earlier one names: 湖州市委书记、市人大常委会主任. */

/** How far back the place may stand, in UTF-16 units. */
export const longestRow = 48;
const inOneRow =
  /^(?:[^，。；：！？,;:!?]{0,24}(?:书记|[长任席员委])、|[^，。；：！？,;:!?]{0,24}(?:书记|[长任席员]|常委)[、，,兼]){1,4}$/u;
/** 被调至重庆市南岸区，先后担任区委副书记: there he served. */
const movedThere = /(?:调[至到往任入]|转任|交流到|下派到|挂职到?|赴任)[^，。；,;]{0,8}$/u;
const serving = /^[，,](?:先后|历任|曾|并|又|分别)*(?:担任|任|历任|出任|当选)?(?:[^，。；,;]{0,14}、)?$/u;

/** Whether what stands `between` the end of a place and a body without one makes the body that place's; `before` stands before the place. */
export const isSameRow = (before: string, between: string): boolean =>
  inOneRow.test(between) || (serving.test(between) && movedThere.test(before));
