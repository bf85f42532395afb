/**
 * Which posts belong to which bodies: a 局长 to a 局, a 副县长 to a county's government and never to the bureau named before it. The one
 * place that says so; every rule on posts asks it.
 */
import type { Mention } from "../../../model.ts";

interface Kind {
  readonly posts: RegExp;
  /** What the body's name ends in. */
  readonly bodies: RegExp;
}

/** Order of standing, and what is no part of the post's own name. */
const rank = /^(?:原(?!居民|住民)|前|时任|现任|现|新任|代理?|署[理任]|常务|第一|副|执行|名誉|首任|首届|新一届|党组成员|党委委员)+/u;
const aside = /[（(][^（）()]*[）)]/gu;

const government = /^(?<place>.*?)(?:人民政府|政府|公所|管委会|管理委员会|办事处)$/u;
/** 副县长, 挂职副县长, and 白鹤镇镇长 of a township that nobody has found; a 片区长 heads no district. */
const headOfPlace = /(?:^|[^片小校园社街城防等])(?<level>[省市州盟县区旗乡镇])长(?:助理)?$/u;
/** The whole of a post at the head of a place: 县长, 挂职副县长, 县长助理; not 白鹤镇镇长. */
const bareHead = /^(?:挂职|党组书记|党组副书记|党组成员|副|代理?|常务)*(?<level>[省市州县区旗乡镇])长(?:助理)?$/u;
/** 新屋村支书, of a village that nobody has found. */
const ofVillage = /^(?<village>\p{Script=Han}{1,8}?(?:村|社区))(?:村|社区)?(?:党|支|书记|副?主任|第一|妇|会计|委)/u;

/** 县委书记, 镇党委副书记, 政协主席, 村支书: the post names its own body. The longest comes first. */
const ownBody =
  /^(?<level>[省市州盟县区旗乡镇村]|街道|社区(?!关系|服务|工作|健康|营造|发展))?(?<body>党(?:支部|总支|工?委|组)|人大(?:常委会|主席团)?|政协|(?:人民)?政府|工?委(?!员)|支部|村?委会|村民委员会|居委会|纪委(?:监委)?|监委|政法委|组织部|宣传部|统战部|武装部|人武部|社会工作部)?(?<post>.*)$/u;

/** 法院院长 behind 县委政法委书记甲、: a body of its own, whose 县 is left out; a 分局 and a 支行 are parts of one. */
const ofOtherBody =
  /^(?<other>\p{Script=Han}{0,8}?(?:(?<!分)局|法院|检察院|医院|(?<!支|分)银行|学校|中学|小学|街道办(?:事处)?|(?<!综合执法|执法)[大支]队))(?:党组|党委)?(?:原|副|常务|第一|代理?|执行)*(?:[局院校行队]长|检察长|书记|主任|政委)$/u;

/** 财政局长 is of no 农业农村局. */
const ofNamedBureau = /^(?<other>(?:党组书记、?)?\p{Script=Han}{2,8}(?:局|厅|法院|检察院|小学|中学|医院|卫生院|派出所))[校]?长$/u;

const committee = /(?:[省市州盟县区旗乡镇]|工|党|街道|地)委$|党工委$|[党总]?支部$|党总支$/u;
const villageBody =
  /(?:村|社区)(?:党|支部|总支|村?委|两委|“两委”|村民|居|妇|团|监|股份|经济|民兵)|(?:村|社区)$|居委会$|居民委员会$|村民委员会$/u;
const party = /(?:委|党组|支部|总支|党工委)$/u;

/** By what a post ends in; the first that fits decides, and what none names may be anybody's. */
const kinds: readonly Kind[] = [
  { posts: /^(?:[^局]{0,6}分局)局长$/u, bodies: /局$/u },
  { posts: /局长$/u, bodies: /(?:局|署|分局|支队)$/u },
  // Bureaux of Macau have a 厅 in them.
  { posts: /^副?厅长$/u, bodies: /(?:厅|局|署)$/u },
  { posts: /厅长$/u, bodies: /厅$/u },
  { posts: /^(?:组织|宣传|统战|武装|人武|社会工作)部?部长$/u, bodies: /部$|(?:[省市州盟县区旗乡镇]|工|党|街道)委$|政府$|办事处$/u },
  { posts: /部长$/u, bodies: /(?:部|公司|集团|厂|银行|医院|学院|大学|学校|中学|中心|会|联|社|[省市州盟县区旗乡镇]委|党委)$/u },
  { posts: /检察长$/u, bodies: /(?:检察院|检察署|检署|检察总署|检察分署)$/u },
  { posts: /卫生院长$/u, bodies: /卫生院$/u },
  { posts: /^(?:名誉|执行)?院长$/u, bodies: /(?:院|大学|医院|集团|医共体)$/u },
  {
    posts: /校长$/u,
    bodies:
      /(?:校|小学|完小|中学|高中|初中|附中|附小|国小|国中|高工|高商|家商|书院|[一二三四五六七八九十\d]中|[一二三四五六七八九十\d]小|职中|大学|学院|中心|集团|教学点|幼儿园|高中部|校区|分校)$/u,
  },
  { posts: /园长$/u, bodies: /园$/u },
  { posts: /馆长$/u, bodies: /(?:馆|宫|院|局|中心|文化事务署|康文署)$/u },
  { posts: /台长$/u, bodies: /(?:台|中心|局)$/u },
  { posts: /行长$/u, bodies: /(?:行|银行|信用社|联社|营业部|支行)$/u },
  {
    posts: /(?:董事长|总经理|总裁|首席执行官|法定代表人|实际控制人)$/u,
    bodies:
      /(?:公司|集团|厂|社|矿|场|店|酒店|中心|业|行|园|企业|银行|基金|股份|所|院|(?<!组织|宣传|统战|武装|工作)部|站|会|学校|署|医院|平台|宾馆|坊|超市|控股|投资|农场|传媒|报|宫|庙|寺|体系|营造|建设|建筑|开发|之家|家园)$/u,
  },
  {
    posts: /^主席$|[^席]主席$/u,
    bodies:
      /(?:政协|人大|人大主席团|乡议局|会|联|委员会|协|自治区人民政府|主席团|公司|集团|学院|大学|[省市州盟县区旗乡镇街道党]委|基金|村|社区|社|总社|联社|工会|学校|医院|三院|保良局|促进局|管理局|堂|董事局|校董会|小学|中学|书院)$/u,
  },
  { posts: /常委$/u, bodies: /委$|委员会$/u },
];

/** Of whom a bare 主任 is nobody's: they have a 局长, a 书记, a 县长. */
const withoutDirector = /(?:局|厅|政府|(?:[省市州盟县区旗乡镇]|工|党)委|党组|政协|法院|检察院|组织部|宣传部|统战部|武装部)$/u;
const director = /^主任$/u;
const resident = /^(?:驻村)?第一书记$|驻村工作队/u;

const nameOf = (body: Mention): string => (body.name ?? body.text).replace(aside, "");

const bareOf = (post: string): string => post.replace(aside, "").replace(/^的/u, "").replace(rank, "");

/** 县 of 县长, of a post that heads a place of a kind and says not which. */
export const headedLevel = (post: string): string | undefined => bareHead.exec(bareOf(post))?.groups?.["level"];

/** 新屋村支书 of a village that is not this one. */
function ofOtherVillage(post: string, name: string): boolean {
  const village = ofVillage.exec(post)?.groups?.village;
  return village !== undefined && !/驻.?村$/u.test(village) && !name.includes(village);
}

/** 法院院长 of an agency that is no 法院; a county's government names the heads of all its bodies, 公安 and the like have their 大队. */
function ofOtherAgency(post: string, name: string, body: Mention): boolean {
  const named = /^(?:分管|主管|.*副)/u.test(post) ? undefined : ofNamedBureau.exec(post)?.groups?.["other"];
  if (named !== undefined && !named.endsWith("分局")) return !name.endsWith(named) && !government.test(name);
  const other = body.type === "Agency" ? ofOtherBody.exec(post)?.groups?.other : undefined;
  if (other === undefined || name.endsWith(other) || government.test(name)) return false;
  return !(other.endsWith("队") && /公安|执法|交通|应急|消防/u.test(name));
}

/** Councils and who sits in them; a council has no 理事长, and no other body has a 区议员. Who pleads for a body in court does not work there. */
const councils: readonly Kind[] = [
  { posts: /^[县市区]议员$/u, bodies: /[县市区]议会$/u },
  { posts: /^议员$/u, bodies: /(?:议会|立法会|议院|国会|参议院|众议院|大会|党|团)$/u },
  { posts: /^(?:立委|立法委员)$/u, bodies: /立法院$/u },
  { posts: /^副?议长$/u, bodies: /(?:议会|立法会|[议国]院|国会|大会|工会|商会|公会)$/u },
  { posts: /^立法会议员$/u, bodies: /立法会$/u },
  { posts: /^民政事务(?:助理)?专员$/u, bodies: /民政/u },
  { posts: /^廉政专员$/u, bodies: /廉政/u },
  { posts: /(?:代理|辩护|委托)律师$/u, bodies: /律/u },
  { posts: /^律师$/u, bodies: /(?<!政府|公所|局|委|医院|卫生院|学校|[中小]学)$/u },
  { posts: /^[乡镇市区]民?代表$/u, bodies: /代表会$/u },
  { posts: /^[村里]干事$/u, bodies: /公所$/u },
  {
    posts: /(?:理事长|总干事|监事长|会长)$|^常务[监理]事$/u,
    bodies: /(?<!局|处|厅|署|政府|公所|分队|大队|代表会|议会|法院|检察院|办事处|部)$/u,
  },
];

/** Who belongs to a party, a school or a club does not work there; 我校教授 is of the speaker's own. */
const member =
  /(?:党员|团员|会员|学员|少先队员|家长|患者|病人|客户|校友|毕业生|(?:家长|学生|患者|客户|业主|校友|毕业生|新生|消费者|家属|用户|储户)代表)$/u;
/** 宣传部部长 and 政法委书记 beside a 县委: of its department, whose head they are. */
export const ofDepartment = /^(?<own>(?:组织|宣传|统战|社会工作)部|政法委)(?<rank>(?:常务|第一)?副?)(?:部?长|书记)$/u;
export const ofCommittee = /(?<![纪监])(?<=[省市县区州盟旗])委$/u;
const ofSpeaker = /^我(?:校|院|局|县|市|区|镇|乡|村|社区|公司|行|馆|社|会|省|国)/u;
/** 扶贫办主任 beside a 人大主席: the office is the town's. */
const ofOffice = /^(?!人大|政协|纪委|监委)\p{Script=Han}{2,6}办(?:公室)?副?主任$/u;
const withoutOffices = /(?:人大|人大常委会|人大主席团|政协|纪委|监委|法院|检察院|武装部|妇联|团委|党支部|党总支)$/u;
/** The Party's branch in a village has no 村主任. */
export const branch = /(?:党支部|党总支|支部|总支)$/u;
export const ofVillagers =
  /^(?:村|居)?(?:委会|民委员会)?副?主任$|^(?:村长|会计|文书|出纳|报账员|妇女主任|民兵(?:连|营)?长|治保主任|网格[长员]|村医|监委会主任)$/u;
/** 团支部书记 beside the 妇联主席 of a village, 监委主任 beside a 纪委书记: each is an organ of its own. */
const organ =
  /^(?<own>共青团|团[县市区镇乡]?委|团支部|团总支|妇联|工会|残联|科协|工商联|文联|侨联|红十字会|关工委|武装部|人武部|民兵|监委(?!会)|纪委|管委会|[作美书音舞剧摄]协)/u;
const otherOrgan =
  /(?:妇联|工会|残联|科协|工商联|文联|侨联|红十字会|关工委|团委|团支部|支部|总支|纪委|监委|监委会|人大|政协|村委会|村民委员会|居委会|党工委)$/u;
const isOtherOrgan = (post: string, name: string): boolean => {
  const own = organ.exec(post)?.groups?.["own"];
  return own !== undefined && otherOrgan.test(name) && !name.endsWith(own) && !(own.includes("团") && name.includes("团"));
};

/** 村小学 | 校长, 村合作社 | 理事长: of the school and of the cooperative. */
const ofBodyInVillage = /^(?:小学|完小|中学|学校|教学点|幼儿园|卫生[室所]|合作社|敬老院|幸福院)./u;

const ofAnother = /(?:主席|[长任员]|书记)(?:期间|时)?的\p{Script=Han}|^与?另(?:外)?[一两][派方组位名个]/u;

/** Whether somebody with this one post (副局长, 县委书记) can have it in this body. */
export function fits(post: string, body: Mention): boolean {
  const name = nameOf(body);
  const bare = bareOf(post);
  // 身兼区议会主席的十八区民政事务专员: one post says who has the other.
  if (ofAnother.test(bare) || member.test(bare) || ofSpeaker.test(bare)) return false;
  if (ofCommittee.test(name) && ofDepartment.test(bare)) return false;
  const isOther = (withoutOffices.test(name) && ofOffice.test(bare)) || (branch.test(name) && ofVillagers.test(bare));
  if (body.type === "Agency" && (isOther || isOtherOrgan(bare, name))) return false;
  if (ofNumberedUnit.test(bare) && name.endsWith("队") && !name.includes(bare.slice(0, 2))) return false;
  const level = headOfPlace.exec(bare)?.groups?.level;
  if (level !== undefined) return governs(name, level, body);
  const seat = councils.find(({ posts }) => posts.test(bare));
  if (seat !== undefined && body.type !== "Place" && body.type !== "Village" && !seat.bodies.test(name)) return false;
  if (ofOtherVillage(bare, name) || ofOtherAgency(bare, name, body)) return false;
  const own = ownBody.exec(bare)?.groups;
  if (own && (own.level !== undefined || own.body !== undefined) && !ownFits(name, own.level, own.body, own.post ?? "", body)) return false;
  if (director.test(bare)) return !withoutDirector.test(name) || body.type === "Village";
  if (body.type === "Organization" && bare.endsWith("部长")) return true;
  if (body.type === "Village") return !/(?:局|厅|部|检察|行|台)长$/u.test(bare) && !ofBodyInVillage.test(bare);
  const kind = kinds.find(({ posts }) => posts.test(bare));
  return kind === undefined || kind.bodies.test(name) || (own?.body !== undefined && own.body !== "");
}

/** 县长 of 石屏县人民政府 and of 石屏县, not of 石屏县水务局 nor of 昆明市人民政府. */
function governs(name: string, level: string, body: Mention): boolean {
  if (body.type === "Place") return name.endsWith(level);
  const place = government.exec(name)?.groups?.place;
  return (
    body.type === "Agency" && place !== undefined && (place.endsWith(level) || (level === "区" && name.endsWith("委会")) || place === "")
  );
}

const partyBody = /^(?:党|支部|工?委$)/u;
const peoplesBody = /^(?:人大|政协)/u;

/** `level` and `own`: 县 and 委 of 县委书记, 镇 and 党委 of 镇党委书记, 政协 alone of 政协主席. */
function ownFits(name: string, level: string | undefined, own: string | undefined, post: string, body: Mention): boolean {
  if (level === "村" || level === "社区" || (own !== undefined && /村|居委会/u.test(own)))
    return body.type === "Village" || villageBody.test(name);
  if (own !== undefined && peoplesBody.test(own))
    return body.type === "Place" || name.includes(own.slice(0, 2)) || name.includes("人民代表大会");
  if (level === undefined) return own === undefined || ofBodyItself(name, own, post, body);
  // 县级领导 names a rank and no body.
  if (own === undefined) return true;
  if (body.type === "Place") return name.endsWith(level);
  if (body.type !== "Agency") return false;
  return partyBody.test(own) ? committee.test(name) && levelBefore(name, level) : name.includes(own);
}

/** A company's 党委 and a town's 纪委 are its own; a 组织部 is a committee's, 宣传部部长 beside the 组织部 is of another. */
const ofBodyItself = (name: string, own: string, post: string, body: Mention): boolean =>
  !own.endsWith("部") || post === "" || name.endsWith(own) || body.type !== "Agency" || party.test(name) || /政府|办事处/u.test(name);

/** 泥河镇党委 and 镇党委 are a 镇's. */
const levelBefore = (name: string, level: string): boolean =>
  name
    .replace(/^中共/u, "")
    .replace(/(?:党工委|党委|工委|委员会|委|党总支|党支部|支部)$/u, "")
    .endsWith(level);

const joints = /(?<=[^、兼暨])([、兼暨])(?=[^、兼暨])/u;

/** 党组书记、局长 → 党组书记 and 局长. */
export const postsIn = (title: string): readonly string[] => title.split(joints).filter((_, index) => index % 2 === 0);

/** 一名民警, 一位语文教师 */
const counted = /^的?(?:[一两二三四五六七八九十]|\d+)[名位个](?:普通的?)?(?=\p{Script=Han}{2})/u;

/** 选出|理事长, 并派|简任秘书: what is done to fill the post is no part of it. */
const leadIn =
  /^(?:(?:立即|随即)?获得|协会(?=理事长|总干事|会长|执行长)|近日|日前|选出|推选|改选|票选|聘任|续聘|留任|并派|核派|派任|改派)(?=\p{Script=Han}{2})/u;
/** 文建会文资总处代表 beside a temple: of whom somebody speaks is told by the post itself. */
const sentByOther = /^\p{Script=Han}{1,10}(?:[会处局署部院]|公司|中心)代表$/u;

/** Of a title those posts that this body can give, as they are written; `undefined` where it can give none. An empty title fits all. */
export function fittingTitle(title: string, body: Mention): string | undefined {
  const said = title.replace(counted, "").replace(leadIn, "");
  // No township has a 县长.
  if (sentByOther.test(said) || (said.endsWith("县长") && (body.name ?? body.text).endsWith("公所"))) return undefined;
  const posts = postsIn(said);
  // 中国共产党优秀党员、教授甲: what follows is of another body.
  if (member.test(posts[0] ?? "")) return undefined;
  const kept = posts.filter((post) => fits(post, body));
  return kept.length === posts.length ? said : kept.length === 0 ? undefined : kept.join("、");
}

/** 同善堂值理会副主席 beside somebody of another body: the post names a body of its own, which is no organ of that one. */
const ofOwnOrganization =
  /^(?<own>[该本]会|[^、]{1,12}(?<!理事|监事|董事|常委|常务委员|校务委员)(?:堂|会|社|协|联|总|基金|中心|学校|宫|庙|寺|殿|国小|国中|小学|中学|公司|农会))(?:副|常务|名誉|荣誉|永远|执行|创会)*(?:主席|会长|理事长|监事长|总干事|秘书长|值理|主任委员|主委|董事长|校长|执行长)$/u;
/** 家长会长 is of a parents' association, with one 会 for two. */
const ofOwnCentre = /^(?<own>\p{Script=Han}{1,8}中心)(?:副|执行|代理?)*主任$/u;
/** 行政会议召集人 beside somebody of a bureau. */
const ofOwnMeeting =
  /^(?<own>\p{Script=Han}{2,12}(?:会议|小组|专班|关注组|联盟|论坛|行动组))(?:副|总|候任|执行)?(?:召集人|主席|主任|组长|秘书长|秘书)$/u;
/** 义工团理事长 beside, or after, somebody of an association. */
const ofOwnTeam = /^(?<own>\p{Script=Han}{0,6}(?:[义志]工|巡守|舞蹈|合唱)[团队])副?(?:理事长|会长|总干事|总队长)$/u;
const ofOwnGroup = /^(?<own>(?:家长|校友|同乡|妇女|教师|学生|狮子|老人|长青|青年)会)长$/u;
/** 议长机要秘书 beside somebody of a bureau: whom he serves has no office there. */
const ofSomebodysStaff =
  /^(?:副?议长|立委|立法委员|[县市区]?议员|[县市]长|董事长)(?:办公室|服务处)?(?:机要|特别|国会)?(?:秘书|助理|特助|主任)$/u;
/** 县府教育处代理处长, 县议会秘书, 甲智库副会长: an office of another body, whatever its end. */
const ofOwnOffice =
  /^(?<own>\p{Script=Han}{0,12}?(?:[县市]府|[县市区]?议会|公所|代表会|智库|联盟|改良场|农改场|试验所|农会|渔会|公司|大学|警察局|[县市]警局|立法院|行政院))(?=\p{Script=Han}{2})/u;
/** 市监所所长 beside somebody of a 执法大队: of an office that is no part of that. */
/** 第三救灾救护大队副大队长, 县立体育场主任: of another unit, whatever stands before. */
const ofNumberedUnit = /^第[一二三四五六七八九十]\p{Script=Han}{0,6}(?<own>[大中总分支]队|分局)副?\k<own>?长/u;
const ofFoundation = /^[县市乡镇国]立\p{Script=Han}{2}/u;
const ofOwnUnit = /^(?<own>\p{Script=Han}{1,8}(?<unit>[所站院校厂场社馆队]))(?:原|副|代理?)*\k<unit>长$/u;
const withUnits = /(?:局|委|办|厅|政府|公司|集团|医院|卫生院|大学|学院|学校|公所|办事处|法院|检察院|中心|部)$/u;
const namesOther = (post: string, body: Mention): boolean => {
  const bare = bareOf(post);
  // 本会秘书 beside somebody of a company: of the speaker's own.
  if (/^[本该](?:会|局|处|所|社|校|院|署|府|队|团|基金)/u.test(bare)) return true;
  if ((ofNumberedUnit.test(bare) && nameOf(body).endsWith("队")) || (ofFoundation.test(bare) && !nameOf(body).endsWith("政府")))
    return true;
  const unit = ofOwnUnit.exec(bare)?.groups?.["own"];
  if (unit !== undefined && body.type === "Agency" && !nameOf(body).endsWith(unit) && !withUnits.test(nameOf(body))) return true;
  const office = ofOwnOffice.exec(bare)?.groups?.["own"];
  if (office !== undefined && !nameOf(body).includes(office.slice(-2)) && !/(?:政府|公所)$/u.test(nameOf(body))) return true;
  if (ofSomebodysStaff.test(bare) && !/(?:政府|公所|议会|公司|集团)$/u.test(nameOf(body))) return true;
  const own = (
    ofOwnOrganization.exec(bare) ??
    ofOwnTeam.exec(bare) ??
    ofOwnGroup.exec(bare) ??
    ofOwnCentre.exec(bare) ??
    ofOwnMeeting.exec(bare)
  )?.groups?.["own"];
  return own !== undefined && !nameOf(body).endsWith(own) && !/(?:政府|公所|办事处)$/u.test(nameOf(body));
};

/** 全国人大代表 beside somebody of an office: who is elected holds that post in no body but the assembly. */
const ofAssembly = /(?:人大代表|政协(?:委员|常委)|议员|立委|立法委员)$/u;
const assembly = /(?:人大|政协|议会|立法|国会|议院|代表大会|党|民建联|工联会)/u;
const sitsElsewhere = (post: string, body: Mention): boolean =>
  ofAssembly.test(bareOf(post)) && body.type !== "Place" && !assembly.test(nameOf(body));

/** 记者, 村民代表 behind a holder of a post in a bureau: of no bureau. */
const outsider =
  /(?:记者|教授|作家|画家|诗人|专家|学者|院士|主持人|志愿者|会计师|(?:企业|群众|村民|居民|党员|家长|学生|教师|职工|青年|妇女|市民|商户|业主|客商|农户|老)代表|(?:总|项目)?经理)$/u;
/** 锡伯族干部, 退休教师 beside a village's secretary: what they are, and nobody's post. */
const ofThemselves = /^(?:\p{Script=Han}{1,4}族|退休|返乡|下岗)/u;

/** Of somebody named beside the holder of a post in `body`: 第一书记 is a village's, and which one is not said. */
export const fitsBeside = (title: string, body: Mention): boolean =>
  postsIn(title).every(
    (post) =>
      fits(post, body) &&
      !namesOther(post, body) &&
      !sitsElsewhere(post, body) &&
      !ofThemselves.test(post) &&
      !(outsider.test(post) && body.type === "Agency") &&
      !(resident.test(post) && body.type !== "Village" && !villageBody.test(nameOf(body))),
  );

/** 局长 of a 局, 主任 of a 委 or 中心: the body's name says that it has the post. A county's government names the heads of all its bureaus. */
export function isGivenBy(post: string, body: Mention): boolean {
  const head = /(.)长$/u.exec(post)?.[1];
  const name = nameOf(body);
  return head === undefined ? post.endsWith("主任") && /(?:中心|发改委|卫健委|管委会|办公室|委员会)$/u.test(name) : name.endsWith(head);
}
