/** What tells Chinese names of projects and events apart, and what does not. */

const generic =
  /项目|工程|建设|改造|试点|示范|省级|市级|县级|国家级|国家|新建|扩建|改扩建|计划|行动|第?[一二三四五六七八九十]+批|20\d\d年(?:度)?|农村|乡村振兴|乡村/g;

/** Without what says nothing that tells it from others. */
export const tellingPart = (name: string): string => name.replace(generic, "");

/** 一期 and 二期, 1号 and 2号, 东 and 西 are two projects however alike their names. */
const distinction = /[一二三四五六七八九十\d]+(?:期|号|标段|段|区)|[东西南北]/g;

export const distinctions = (name: string): readonly string[] => name.match(distinction) ?? [];

const edition =
  /^第[一二三四五六七八九十百\d]+届|^(?:20\d\d|[一二三四五六七八九十]+)年(?:度)?(?:第[^届次]{1,3}[届次])?|^第[一二三四五六七八九十百\d]+[届次]/;

export const withoutEdition = (name: string): string => name.replace(edition, "");

const occasion = /[节会赛展周月日]$|活动$|(?:演练|培训|考核|行动|大赛|论坛|仪式|会议|大会|评选|工程|培训班|博览会|普查)$/;

export const isOccasion = (name: string): boolean => occasion.test(name);
