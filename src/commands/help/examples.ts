/** What each command's help ends with: lines to copy. `mailuo` stands for however it is called. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  build: ["mailuo build papers/ --published 2022-06-24", 'mailuo build "reports/*.html" news.jsonl', "cat page.txt | mailuo build -"],
  extract: ["mailuo extract papers/a.txt", "mailuo extract papers/a.pdf --json > a.json"],
  explain: ["mailuo explain papers/a.txt --at 王芳", 'mailuo explain papers/a.txt --relation "王芳 WORKS_FOR 县水利局"'],
  query: [
    "mailuo query --list",
    "mailuo query --name residents --param place=松村",
    'mailuo query "MATCH (p:Person)-[r:WORKS_FOR]->(a) RETURN p.name, r.title, a.name" --format csv',
  ],
  export: [
    "mailuo export --format gexf -o graph.gexf",
    'mailuo export --format csv -o tables --query "MATCH (a:Village)-[r]-(b) RETURN a, r, b"',
  ],
  dossier: ["mailuo dossier 石屏县水务局 -o dossier.html", "mailuo dossier 界首村 --format md --language en"],
  serve: ["mailuo serve", "mailuo serve --port 8080 --read-only"],
  status: ["mailuo status", "mailuo status --json"],
  rebuild: ["mailuo rebuild", "mailuo rebuild --extract"],
  remove: ["mailuo remove papers/a.txt", "mailuo remove papers/a.txt --old"],
  diff: ["mailuo diff", "mailuo diff 3 7", "mailuo diff ../other/.mailuo"],
  review: ["mailuo review", "mailuo review --json > pairs.json"],
  decide: ["mailuo decide same 王芳 person-0a1b2c3d", 'mailuo decide rename 王芳 "王 芳"', "mailuo decide undo d-17"],
  decisions: ["mailuo decisions"],
  learn: ["mailuo learn", "mailuo learn --apply"],
  push: ["NEO4J_URI=neo4j://127.0.0.1:7687 mailuo push"],
  completion: ["source <(mailuo completion bash)", "mailuo completion fish > ~/.config/fish/completions/mailuo.fish"],
};
