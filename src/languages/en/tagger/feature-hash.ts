/** Hash of a feature: of the template that looked and of what it saw. */
import { finish, fold } from "../../../tagger/hash.ts";

export const f1 = (template: number, a: number): number => finish(fold(template, a));
export const f2 = (template: number, a: number, b: number): number => finish(fold(fold(template, a), b));
export const f3 = (template: number, a: number, b: number, c: number): number => finish(fold(fold(fold(template, a), b), c));
