/** Pages that are easily taken for what they are not, written for these tests. */

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** `text` again and again, up to `length`. */
export const grown = (text: string, length: number): string => `${text}\n\n`.repeat(Math.ceil(length / text.length));

const english =
  "The county council has approved the new library, which was built near the station with money from the province. Mayor Anna Weber said that more than a hundred residents were at the opening.";

/** Chinese or English for whoever reads them. */
export const accepted: readonly NamedText[] = [
  {
    name: "Chinese prose",
    text: "山川县新图书馆开馆\n\n10日上午，县委书记王建国、县长李明出席新图书馆开馆仪式。该项目总投资1200万元，由县文化和旅游局负责实施。",
  },
  { name: "traditional characters", text: "元朗區議會昨日通過新圖書館工程，民政事務專員陳大文表示，工程費用為二千萬元，預計明年完工。" },
  { name: "Cantonese", text: "佢哋話呢間圖書館好靚，啲街坊都好鍾意，區議員陳小明嚟咗剪綵。" },
  { name: "a headline", text: "王建国任县长" },
  { name: "a headline whose characters Japanese has too", text: "市長視察小学校" },
  { name: "a list of names", text: "王大明\n李小山\n田中和\n高山青\n林正文" },
  { name: "Chinese with an English paragraph", text: `山川县新图书馆昨日开馆。\n\n${english}` },
  {
    name: "Chinese with long English names",
    text: "会议由International Union for Conservation of Nature and Natural Resources与县林业局共同举办。",
  },
  {
    name: "Chinese and English by turns",
    text: `县长出席仪式。\nThe head of the county was at the ceremony.\n图书馆投资二百万元。\nThe library cost two million yuan.`,
  },
  { name: "a Japanese film's name", text: "宫崎骏的《となりのトトロ》昨日在县影剧院上映，县文化馆馆长王明出席。" },
  { name: "Japanese names of products", text: "日本游客さくら和ひかり参观了石屏县豆腐厂，对当地豆腐赞不绝口。" },
  { name: "a Japanese word in a headline", text: "日剧おしん重播" },
  { name: "a Korean name in brackets", text: "韩国郡守金民秀（김민수）率团访问山川县，县长李明会见代表团一行。" },
  { name: "Chinese above Uyghur", text: "乌恰县图书馆开馆，县长出席仪式并讲话，各族群众代表参加。\nيېڭى كۇتۇپخانا ئېچىلدى" },
  { name: "Chinese above Tibetan", text: "都兰县图书馆开馆，县长出席仪式并讲话。\nདཔེ་མཛོད་ཁང་གསར་པ་སྒོ་འབྱེད།" },
  { name: "numbers", text: "2021 3,400 12.5%\n2022 3,900 14.1%\n2023 4,100 9.8%" },
  { name: "a Chinese table of numbers", text: "年份\t产值\n2021\t3400\n2022\t3900\n2023\t4100" },
  { name: "no letters at all", text: "—— 1 2 3 ——" },
  { name: "an address of a page", text: "https://www.example.org/de/la/que/para/con/los.htm" },
  { name: "English prose", text: english },
  { name: "an English headline", text: "Governor visits flood victims, distributes relief goods" },
  { name: "English in capitals", text: "COUNTY COUNCIL APPROVES NEW LIBRARY\nMAYOR OPENS ROAD TO THE STATION" },
  { name: "Spanish names", text: "Juan de la Cruz, Maria de los Santos, Pedro del Rosario, Jose y Luis de las Casas" },
  {
    name: "English with Spanish names",
    text: "Mayor Juan de la Cruz of San Jose del Monte met Maria de los Santos and the vice mayor of La Paz in Rio de Janeiro on Monday.",
  },
  { name: "Dutch and German names", text: "Jan van der Berg, Anna van den Heuvel, Otto von der Tann, Carl zu Stein" },
  {
    name: "an English table",
    text: "Name\tPost\tSalary\nJohn Smith\tCounty Clerk\t54,000\nMary Jones\tSheriff\t71,000\nPlus care, pro bono\tSon\t10",
  },
  {
    name: "a list of words",
    text: "chicken, rice, corn, bananas, soap, candles, blankets, bus tickets, bread, die casting, men's shoes, war games, hat racks",
  },
  {
    name: "English with a French motto",
    text: `${english}\n\nTheir motto: « Liberté pour tous, et pour la ville qui est la nôtre ».`,
  },
];

/** In another language, however much of another script is on them. */
export const refused: readonly (NamedText & { readonly language: string })[] = [
  { name: "a Japanese headline", language: "ja", text: "安倍首相が辞任を表明" },
  { name: "a Japanese headline without kana", language: "ja", text: "県議会議員選挙、投票率過去最低" },
  {
    name: "a Japanese page with tables of names",
    language: "ja",
    text: "山川市は十日、新しい図書館を開館した。式典には市長らが出席した。\n\n市長\t田中一郎\n副市長\t佐藤次郎\n議長\t鈴木三郎\n課長\t高橋四郎",
  },
  {
    name: "a Japanese page with an English line",
    language: "ja",
    text: "山川市は十日、駅前に建設していた新しい図書館を開館した。式典には市長らが出席した。市民の憩いの場になる。\n\nAll rights reserved by the city.",
  },
  {
    name: "a Korean page with Chinese characters in brackets",
    language: "ko",
    text: "한강군(漢江郡)은 10일 새 도서관의 문을 열었다. 김민수(金民秀) 군수와 박영희 의장이 참석했다.",
  },
  {
    name: "a French page with an English line",
    language: "fr",
    text: "Le maire de Valbonne a inauguré mardi la nouvelle bibliothèque construite près de la gare. Les travaux ont coûté deux millions d'euros et ont été financés par la région.\n\nFollow us on Facebook",
  },
  {
    name: "a French page in capitals",
    language: "fr",
    text: "LE MAIRE A INAUGURÉ LA NOUVELLE BIBLIOTHÈQUE QUI EST PRÈS DE LA GARE. LES TRAVAUX SONT FINIS ET ONT ÉTÉ PAYÉS PAR LA RÉGION POUR TOUS.",
  },
  {
    name: "a French sentence",
    language: "fr",
    text: "Le maire de Valbonne, Jean Dupuis, a inauguré mardi la nouvelle bibliothèque construite près de la gare.",
  },
  {
    name: "Vietnamese with its marks apart",
    language: "vi",
    text: "Ông Nguyễn Văn Minh đã khánh thành thư viện mới và được trao cho người dân tại huyện.".normalize("NFD"),
  },
];
