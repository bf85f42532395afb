/** Parts of bodies and of villages by the end of their names. */

/** 中岩村第四村民小组 is a part of the village. */
export const villageGroup = /(?:村民小组|第?[一二三四五六七八九十\d]+组|生产队)$/;

/** Alternatives of a regular expression. */
export const departments = "科|股|处|室|部|组|队|站";
