/** How far a name is unique: everywhere, within its county, or only on its own page. Data: heads and first words of names. */

/** Bodies of the whole country need no place before their name. */
export const nationwide = /^(?:中国|中华|国家|全国|中央|国务院|最高人民|新华|人民日报|光明日报|经济日报|中[铝铁建交核车冶粮化信石海])/u;

/** Registered names: no two companies of the country share one; nor universities, banks and newspapers. */
export const registered = /(?:有限(?:责任)?公司|股份公司|集团(?:公司)?|大学|银行|日报|通讯社|电视台|科学院)$/u;

/** What is said of any body of its kind: a name of nothing but these (第一人民医院) tells no body from another. */
export const general =
  /第[一二三四五六七八九十\d]+|县级?|[省市区州镇乡村]|人民|中心|实验|中医|妇幼|保健|农村|农业|商业|职业|技术|投资|发展|建设|文化|旅游|城市|开发|有限|责任|股份|公司|集团|大学|银行|日报|通讯社|电视台|科学院/gu;

/** Standing of the leading bodies of a county: who serves in one is easily told of with another. */
export const leading = /^(?:县|市|区)?(?:委(?:员会|常委会)?|人民政府|政府|人大(?:常委会)?|人民代表大会(?:常务委员会)?|政协)$/u;

/** 王书记, 李老师, 张某: anybody's on another page. */
export const calledBy =
  /(?:某{1,2}|书记|主任|[局县镇乡村院校所队处科站组部厅市州省区]长|先生|女士|老师|同志|医生|教授|主席|经理|总|师傅|大爷|大妈|大娘|奶奶|爷爷|阿姨|大姐|大哥)$/u;

/** 村党支部, 镇政府: a body of a place that its page does not name is nobody else's on another page. */
export const ofUnnamedPlace =
  /^(?:[村镇乡]|社区|街道)(?:党(?:支部|总支|委|工委|组)|支部|总支|两?委|村?委会|民委员会|居委会|居民委员会|人民政府|政府|办事处|人大(?:主席团)?|纪委|妇联)$/u;
