/** Bridges, plants and parks that the sentence tells to be rising: 磁溪河大桥合龙, 兴建柘林湾海洋装备产业园. */
import type { Candidate } from "../../../mention/extractor.ts";
import { gazetteer } from "./extractor-names.ts";
import { rising } from "./undertaking-rules.ts";
import type { Reading } from "./reading.ts";

const works =
  /(?:大桥|特大桥|桥|隧道|水库|水电站|电站|码头|公路|高速公路|产业园|工业园|示范园|科技园|物流园|污水处理厂|水厂|自来水厂|变电站|体育馆|文化馆|图书馆|博物馆|文化中心|活动中心|安置区|安置点|小区|大楼|综合楼|教学楼|住院楼|门诊楼|养殖基地|种植基地|产业基地|加工中心|物流中心|冷链中心|分拣中心|集散中心|加工厂|泵站|厂房|标准化厂房|冷库|光伏电站)$/u;
const risen =
  /^(?:项目|工程)?(?:近日|日前|今日|昨日|今天|昨天|当天|正式|顺利|成功|已|已经|即将|终于|将|计划|于[^，。]{2,8}|计划.{2,4}|[，,])?(?:合龙|开工|动工|奠基|封顶|破土动工|总投资|概算总?投资|建成通车|建成投[用产]|建成启用|建成使用|正式投用|投入使用|交付使用|通水|通车|启动建设|开工建设|竣工|主体完工|完工|贯通|(?:(?:、|和)\p{Script=Han}{2,12})*等\d+[个座条].{0,6}(?:项目|工程))/u;
const built = /(?:兴建|新建|修建|在建|筹建|续建|援建|捐建|承建|建起)(?:的|了|一座|一个)?$/u;

export const findWorks = (reading: Reading): readonly Candidate[] =>
  [...reading.placesEndingAt.values()].flat().flatMap(({ from, to, extractor }) => {
    const name = reading.text.slice(from, to);
    if (to - from < 4 || extractor === gazetteer || !works.test(name)) return [];
    const rises = risen.test(reading.text.slice(to, to + 20)) || built.test(reading.text.slice(Math.max(0, from - 6), from));
    return rises ? [{ from, to, type: "Project" as const, extractor: rising.id, confidence: rising.confidence }] : [];
  });
