/** Values as a reader writes them: the same as in a dossier. */
export { count, foreignMoney, money, propertyText } from "../../../graph/value-text.ts";
