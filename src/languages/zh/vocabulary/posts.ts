/** Verbs of posts and of work: alternatives of a regular expression. */

export const holdingPost =
  "先后担任过|先后任过|曾担任过|担任过|出任过|兼任过|任过|现任|时任|曾任|历任|原任|拟任|先后任|先后担任|先后出任|曾担任|身兼|兼任|担任|出任|改任|转任";

export const working = "工作|上班|任教|任职|务工|打工|实习";
