/**
 * Areas of Hong Kong and Macau that are no district's or parish's name, which the list of places lacks, with what they lie in: put together by hand,
 * in the order and division of the Rating and Valuation Department's table of areas (香港物業報告) and of Macau's statistical areas (統計分區, DSEC).
 * Names that are first of all something else (天后, 太子) or a city elsewhere (台山) are left out. In simplified characters, as pages are read.
 */
export const regionalAreas: readonly (readonly [district: string, names: string])[] = [
  ["中西区", "坚尼地城 石塘咀 西营盘 上环 中环 金钟 半山区"],
  ["湾仔区", "铜锣湾 跑马地 大坑 扫杆埔 渣甸山"],
  ["东区", "宝马山 北角 鲗鱼涌 西湾河 筲箕湾 柴湾 小西湾 杏花邨"],
  ["南区", "薄扶林 香港仔 鸭脷洲 黄竹坑 寿臣山 浅水湾 赤柱 石澳"],
  ["油尖旺区", "尖沙咀 油麻地 京士柏 旺角 大角咀 佐敦"],
  ["深水埗区", "美孚 荔枝角 长沙湾 石硖尾 又一村 大窝坪 昂船洲"],
  ["九龙城区", "红磡 土瓜湾 马头角 马头围 启德 何文田 九龙塘 笔架山"],
  ["黄大仙区", "新蒲岗 横头磡 乐富 钻石山 慈云山 牛池湾"],
  ["观塘区", "坪石 九龙湾 牛头角 佐敦谷 秀茂坪 蓝田 油塘 鲤鱼门"],
  ["葵青区", "葵涌 青衣"],
  ["荃湾区", "梨木树 汀九 深井 青龙头 马湾 欣澳"],
  ["屯门区", "大榄涌 扫管笏 蓝地"],
  ["元朗区", "洪水桥 厦村 流浮山 新田 落马洲 锦田 石岗 八乡"],
  ["北区", "联和墟 石湖墟 沙头角 鹿颈 乌蛟腾 打鼓岭"],
  ["大埔区", "大埔墟 大埔滘 大尾笃 船湾 樟木头 企岭下"],
  ["沙田区", "大围 火炭 马料水 乌溪沙"],
  ["西贡区", "清水湾 大网仔 坑口 调景岭 马游塘"],
  ["离岛区", "长洲 坪洲 大屿山 南丫岛 大澳"],
  ["花地玛堂区", "青洲 黑沙环 祐汉 筷子基 林茂塘 望厦"],
  ["圣安多尼堂区", "高士德 雅廉访 新桥 沙梨头"],
  ["望德堂区", "荷兰园"],
  ["大堂区", "新口岸 南湾"],
  ["风顺堂区", "下环 妈阁 主教山 西湾"],
  ["嘉模堂区", "北安"],
  ["圣方济各堂区", "石排湾 九澳"],
];
