/** Whether a verb states what was done, what is planned, or nothing (denied, asked, wished). */
import type { StatementStatus } from "../model.ts";
import { clauseStart } from "./clause.ts";

const denied =
  /(?:未(?!来)|没有|没|不(?![断仅但久停懈少同遗]|得不|折不扣)|尚未|无法|无缘|拒绝|禁止|严禁|取消|停止|暂停|叫停|中止|终止|避免|防止|杜绝|推迟|放弃|并非|从未|无意|否认|反对|停办|错失|落选)(?:再|能|会|曾|予|正式|按期|如期|获|批准|启动|同意)?[^，。；：！？]{0,4}$/;
const unreal =
  /(?:如果|假如|倘若|要是|一旦|是否|能否|可否|希望|盼望|期盼|建议|呼吁|提议|请求|本应|应当|冒充|假冒|谎称|谣传|网传|传言|误以为)[^。；！？]{0,30}$/;
const intended =
  /(?:拟|计划|预计|力争|即将|准备|打算|有望|争取(?!到|了)|筹备|筹划|谋划|着手准备|酝酿|目标是|将(?![近军来])|(?<![重主需必首摘纪提概只])要(?!求|素|点|闻|在于)|明年|后年|下一步|接下来|今后|下一阶段|未来)[^。；！？]{0,40}$/;

/** Words further back than this say nothing of the verb. */
const farthest = 120;

/** For rules that match subject, verb and object at once: something between them denies it. */
export const deniedWithin = (text: string): boolean =>
  /没有|没能|未(?!来)|不(?![断仅但久停懈少同遗])|无法|拒绝|取消|停止|暂停|放弃|传言|谣/.test(text);

/** `text` is the masked sentence up to the verb. */
export function statusOf(text: string): StatementStatus | undefined {
  const before = text.slice(-farthest);
  const clause = before.slice(clauseStart(before, before.length));
  if (denied.test(clause) || unreal.test(clause)) return undefined;
  return intended.test(clause) || leads.test(before) ? "planned" : "done";
}

/** A phrase that sets the whole sentence in the future. */
const leads =
  /(?:^|[，。；！？：])(?:下一步|接下来|今后|未来|下一阶段|明年|后年|据计划|按计划|按照计划|根据计划|到20[3-9]\d年)[^。；！？]{0,80}$/;
