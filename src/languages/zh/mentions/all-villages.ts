/** 新建|村集体经济服务中心 and 美化|村道: what is done for villages, which the tagger and the head take for one of that name. */
const done = /^(?:新建|修建|建设|改造|整治|壮大|发展|帮助|服务|带动|美化)村$/u;
const ofAll = /^(?:集体|级|民|史馆|部|卫生|文化|内|道|组|庄)/u;

export const isDoneToVillages = (text: string, from: number, to: number): boolean =>
  done.test(text.slice(from, to)) && ofAll.test(text.slice(to, to + 2));
