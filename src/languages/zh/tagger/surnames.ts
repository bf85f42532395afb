/** Family names, the common and the many less common ones; those of two characters apart. */
const SINGLE =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤" +
  "常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦" +
  "戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阎丘么衣褒宓阚竺" +
  "茅强支岩糜湛邰寿扶尉凤慕茹逄刑宣植印雍居步都暴家弓牧隗山宰危经干贲水昌花昝凡嵇滑裘计";
const DOUBLE =
  "欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 轩辕 宇文 长孙 鲜于 闻人 呼延 南宫 西门 东郭 百里 澹台 公冶 赫连 独孤 拓跋 完颜 叶赫 那拉 爱新";

export const SURNAMES: ReadonlySet<number> = new Set([...SINGLE].map((name) => name.charCodeAt(0)));
export const DOUBLE_SURNAMES: ReadonlySet<string> = new Set(DOUBLE.split(" "));
