/** 帮助的中文：按命令和选项的名字。 */
export const program = "从地方新闻和政府网页建立知识图谱，每一条关系都附原文。";

export const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Global Options:": "通用选项：",
  "Commands:": "命令：",
};
export const examplesTitle = "例：";
export const choicesAre = "可选：";
export const byDefault = "默认：";

export const commands: Readonly<Record<string, string>> = {
  build: "把文章读进工作区，并建成图",
  extract: "按文章和句子列出一个文件里读出的内容；不保存",
  explain: "说明文件里为什么找到、为什么没找到：哪些规则提出过，后来怎样",
  query: "用 Cypher 查询图（只读）",
  export: "导出给 Gephi、NetworkX、电子表格或 Neo4j",
  dossier: "把一个人、单位、村庄或项目的全部所知写成一个文件：任职、款项、活动按时间排列，每条附原文、文章和页码",
  serve: "在浏览器里浏览",
  status: "工作区和图里有些什么",
  rebuild: "按工作区重建图",
  remove: "撤下一篇，连同只有它说到的内容。以几个名字读入的，其余名字保留；同名有几种文本的，先列出，不加 --old、--all 或编号就不撤",
  diff: "两次建图之间图有什么变化：最近两次、N 与现在、N 与 M，或与另一个工作区",
  review: "逐对判断可能是同一个的名字，附双方原文和依据；在管道里则列出",
  decide: "记下判断：same、different、unsure A B；split A；rename A 新名；retract 关系 [句子]；undo 决定",
  decisions: "人作过的决定，是否仍然有效",
  push: "把工作区的整个图写进 Neo4j（NEO4J_URI、NEO4J_USERNAME、NEO4J_PASSWORD）",
  completion: "输出 shell 的补全脚本",
  help: "显示命令的帮助",
};

/** By the option's long name, or `command --long` where one command means another thing by it; arguments by `command name`. */
export const options: Readonly<Record<string, string>> = {
  "--help": "显示帮助",
  "--version": "显示版本号",
  "--workspace": "工作区：存放文章、读出的内容和图的文件夹",
  "--published": "YYYY-MM-DD：文中没有日期时，文章何时发表",
  "--jobs": "读文章的线程数；不给则每核一个",
  "--schema": "工作区自己的 schema，存为其中的 schema.json：去掉、改名或增加标签和关系",
  "--json": "以 JSON 输出",
  "extract --json": "standoff JSON：实体、提及（UTF-16 偏移量）、关系及依据",
  "--at": "印出的文字，或 UTF-16 偏移量：那里提出过什么",
  "--relation": "“甲 类型 乙”：哪里说到；没有的话，哪些规则最接近、停在哪里",
  "--param": "查询的参数；可以给几个",
  "query --format": "怎样输出各行",
  "--max-rows": "到这么多行为止",
  "--timeout": "超过这么多秒就停止",
  "--list": "列出现成的查询",
  "query --name": "运行一个现成的查询",
  "export --format": "graphml、gexf、json、csv（文件夹）或 neo4j-csv（文件夹）",
  "export --output": "写到哪个文件或文件夹；不给则写到标准输出",
  "--query": "只导出这个查询返回的部分",
  "--flavor": "yed：带 yEd 自己的节点标签的 GraphML",
  "dossier --output": "x.html 或 x.md；不给则写到标准输出",
  "dossier --format": "不给则按文件名",
  "--language": "标题用的语言；不给则随名字",
  "--sentences": "每条关系最多几句原文",
  "--port": "端口；不给则用这个工作区固定的端口，被占用时另选一个",
  "--host": "用本机以外的地址会让别人进来，须凭令牌（MAILUO_TOKEN，或自动生成）",
  "--no-open": "不打开浏览器",
  "--read-only": "不接受网页上的判断",
  "--author": "以谁的名义记下判断；不给则用系统用户名",
  "--extract": "旧版本读过的文章重新读",
  "--accept-loss": "文本和决定有缺损或改动时，照现状继续",
  "--old": "同一文件有几种文本的，只留最近读入的",
  "--all": "这个名字下读过的所有文本",
  "--builds": "列出各次建图",
  "--limit": "最多显示几项",
  "--dry-run": "不保存",
  "build paths": "文件、文件夹、通配符，或 - 表示标准输入",
  "query cypher": "查询语句、.cypher 文件，或 - 表示标准输入",
  "dossier name": "印出的名称、别名，或编号",
  "remove document": "文件名、记录名（news.jsonl#a17）或编号",
  "diff builds": "建图的序号，或另一个工作区的文件夹",
  "decide what": "实体编号，或“文档:起-止”的提及；撤销则给关系或陈述的编号（及其中一句）",
};
