/** What follows a name in minutes of Hong Kong: 先生, 博士, BBS, JP. A part of a pattern over typed text. */
export const courtesy = "(?:先生|女士|小姐|博士|教授|医生|议员|太平绅士)?(?:，?(?:[A-Z]{2,4}|太平绅士)){0,4}\\*?";
