/** What Chinese sites put around every text. */
import type { LineTest, Segmentation } from "../../../segment/segmentation.ts";

const ended = /[。！？]/u;

/** `当前位置：首页 > 政务公开`, `您的位置：网站首页 - 新闻`. */
const whereabouts =
  /^[【[]?(?:(?:您|你)?(?:现在|当前|目前)?(?:的|所在的?)?位置|(?:您|你)(?:现在)?(?:正在|所在|在)(?:浏览|的?位置)?|当前(?:所在)?(?:栏目|页面)|所在(?:位置|栏目))(?:是|为)?\s?[:：]?\s*(?:\S{0,24}首\s?页|.*[>＞»›])/u;
const fromHome = /^(?:网站|本站)?首\s?页\s*[>＞»›→/\\|-]+\s*\S/u;
/** `上一篇：…`, `下一条 没有了`. */
const neighbours =
  /^[\s【[<＜«‹◀▲↑]*(?:上|下|前|后)一?(?:篇|页|条|则|个)(?:文章|新闻|信息|链接)?\s?[】\]]?\s*(?:[:：>＞»›▶]|[\s\u3000]+(?:没有|已是|无|下一)|$)/u;
const tool =
  "打印(?:本页|此页|本文|文章|页面|正文)?|关闭(?:本页|此页|窗口|页面)?|分享(?:到|至|本文|按钮)?|收藏(?:本站|本页|本文)?|加入收藏|设为首页|返回(?:顶部|首页|上一?[页级]|列表|主页)?|(?:回到)?顶部|" +
  "字[体号](?:大小)?|放大|缩小|默认|无障碍(?:阅读|浏览)?|语音播报|网站地图|站点地图|联系我们|关于我们|网站首页|网站声明|隐私(?:保护|声明|政策)|免责声明|法律声明|我要纠错|网站纠错|纠错|" +
  "繁體?体?(?:中文)?|简体(?:中文)?|登录|注册|微信|微博|新浪微博|QQ空间|腾讯微博|朋友圈|阅读原文|查看原文|点赞|举报|English|更多(?:>{1,2})?";
const tools = new RegExp(
  String.raw`^[\s【[(（|｜]*(?:${tool})(?:[\s\u3000【】[\]()（）:：|｜·丨/、>＞+-]*(?:${tool}|A[+-]?|[大中小](?=$|[^\p{Script=Han}])))*[\s\u3000【】[\]()（）:：|｜/]*$`,
  "u",
);
const scan = /^[【[(（]?(?:请?用?(?:微信|手机)?|欢迎)?(?:扫一扫|扫码|扫描二维码|长按二维码)[^。]{0,24}$/u;
const registered =
  /(?:[IＩ][CＣ][PＰ]\s?(?:备|证)|公网安备|网站标识码|版权所有|copyright\s?(?:©|\(c\)|\d{4}|@)|©\s?\d{4}|推荐使用.{0,24}浏览|建议使用.{0,24}(?:浏览|分辨率)|不得转载|违法和?不良信息举报)/iu;
const supported =
  /(?:主办|承办|主管|运维|维护|备案).{0,60}(?:技术支持|技术维护|网站建设|制作维护)(?:单位|方)?\s?[:：]|(?:技术支持|技术维护).{0,40}(?:主办|承办)(?:单位)?\s?[:：]/u;

/** `清河县人民政府主办 清河县行政审批局承办`: whose site it is. */
const hosted =
  /^\p{Script=Han}{2,16}(?:人民政府|政府办公室|[县市区州]委(?:办公室)?)主办[\s\u3000|｜]+\p{Script=Han}{4,24}(?:承办|协办|维护|管理)$/u;

/** Of a footer where it stands beside one of its sure lines. */
const footer: LineTest = {
  test: (line) =>
    !ended.test(line) &&
    line.length <= 120 &&
    /^(?:(?:网站)?(?:主办|承办|协办|主管|运维|维护|管理)(?:单位|方)?|技术支持(?:单位|方)?|(?:联系|办公|单位)?地址|邮编|邮政编码|(?:联系|值班|服务|举报|办公)?(?:电话|热线)|传真|(?:电子)?邮箱|Email|制作|网站支持|备案号?)\s?[:：]/iu.test(
      line,
    ),
};

const isWhole = (line: string): boolean =>
  whereabouts.test(line) ||
  fromHome.test(line) ||
  neighbours.test(line) ||
  tools.test(line) ||
  scan.test(line) ||
  registered.test(line) ||
  hosted.test(line) ||
  supported.test(line);

export const boilerplate = {
  boilerplate: { test: (line) => !ended.test(line.slice(0, -1)) && isWhole(line) },
  footer,
} satisfies Partial<Segmentation>;
