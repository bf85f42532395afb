/** Townships of Taiwan with their counties and a village of theirs, which the pages of several kinds are about. */
export type Town = readonly [county: string, town: string, village: string];

export const towns: readonly Town[] = [
  ["南投縣", "埔里鎮", "北梅里"],
  ["彰化縣", "田尾鄉", "海豐村"],
  ["雲林縣", "古坑鄉", "荷苞村"],
  ["嘉義縣", "梅山鄉", "太平村"],
  ["屏東縣", "枋寮鄉", "內寮村"],
  ["花蓮縣", "鳳林鎮", "北林里"],
  ["苗栗縣", "公館鄉", "福星村"],
  ["宜蘭縣", "羅東鎮", "賢文里"],
];
