/** Titles of posts, in whatever language. */
import { languages } from "./registry.ts";

/** 局长 of 常务副局长, mayor of deputy mayor. */
export const chiefOf = (title: string): string =>
  languages().reduce((chief, { deputy }) => (deputy === undefined ? chief : chief.replace(deputy, "")), title);
