/** English words for giving money, as sources of regular expressions. */

export const giving =
  "gave|give|gives|given|provided|provide|provides|donated|donate|contributed|contribute|contributing|allocated|allocate|set aside|pledged|pledge|put in|putting in|puts in|add|added|committed|granted|awarded|released|invested|invest|spent|(?<!\\ba )spend|disbursed|approved|put up|puts up|putting up|promised|promise|promises|offered|injected|earmarked|came up with|comes up with|stumped up|chipped in|kicked in|made available";
/** Behind `funds`: who gave them is told. */
export const givenWords = "provided|donated|given|made available|released|allocated|raised|contributed|sourced";
export const paying =
  "cover|covers|covered|covering|meet|meets|met|meeting|foot|foots|footed|footing|bear|bears|bore|bearing|picked up|picking up";
/** `half of the`, `the full`: so much of a bill, with the article. */
export const share =
  "the |all |most of the |half (?:of )?the |part of the |some of the |the full |(?:a|one|two|three) (?:thirds?|quarters?|fifths?) of the |\\d+(?:%| per ?cent) of the |the rest of the |(?:nearly|almost|about) \\p{Ll}+ of the ";
/** `the rest` of what something costs. */
export const part = "rest|remainder|balance|half|third|quarter|bulk|cost|price|money|funding";
export const grant = "grants?|loans?|donations?|funding|funds|money|sponsorship";
export const own = "share|funds|budget|internally[ -]generated|resources|money|revenue|coffers|savings|allocation|constituency";
export const prizes = "prizes?|prize money|trophies|medals|refreshments|jerseys|kits|uniforms";
export const sponsorRank = "main|title|lead|principal|official|sole|major|biggest|key|headline|platinum|gold|silver|naming-rights";
export const received = "received|got|won|secured|(?:has been |was |is being |have been |were )(?:given|allocated|awarded|granted)";
/** Behind `funding for`, and behind `the money`. */
export const sourced = "provided|given|approved|secured|allocated|sourced|coming|came|comes|come";
export const comingFrom =
  "comes|came|is coming|has come|(?:is|was|were|has been|have been|is being) (?:also )?(?:provided|put up|supplied|given|made available|sourced)";
