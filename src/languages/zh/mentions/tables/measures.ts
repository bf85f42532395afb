/** What quantities are counted and measured in. */

/** Longest first: a regex takes the first that fits. */
export const measures = `
  平方公里 平方千米 立方米 平方米 平方 立方 千瓦时 万千瓦 兆瓦 千瓦 公里 千米 厘米 毫米 公顷 公斤 千克 吨 克 斤 升 米 亩 度电
  人次 人份 户次 场次 车次 架次 班次 批次 件次 家次 余人
  户 人 名 位 个 件 份 家 栋 幢 座 辆 台 套 条 处 场 期 头 只 羽 株 棵 口 间 张 本 项 岁 起 宗 例 艘 架 部 支 盏 根 块 片 面 所 眼 尾 箱 袋 瓶 桶 包 盒 册 幅 篇 首 节 届 对 双 组 队 班 床 孔 枚 层 单元 匹 峰 粒 颗 顶 把 门 类 种 道 % ‰
`;
