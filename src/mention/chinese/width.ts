/** Full-width digits, letters and punctuation, and the several kinds of quotation mark, brought to one form each; the length never changes. */
const folded: Readonly<Record<string, string>> = {
  "「": "“",
  "」": "”",
  "『": "“",
  "』": "”",
  "〝": "“",
  "〞": "”",
  "〈": "《",
  "〉": "》",
  "﹑": "、",
  "・": "·",
  "•": "·",
  "‧": "·",
  "∙": "·",
  "〔": "(",
  "〕": ")",
  "　": " ",
};
const needsFolding = /["！-～「」『』〝〞〈〉﹑・•‧∙〔〕　]/u;

/** Straight double quotes open and close in turn. */
export function foldWidth(text: string): string {
  if (!needsFolding.test(text)) return text;
  let open = false;
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const char = text.charAt(i);
    if (code >= 0xff01 && code <= 0xff5e && code !== 0xff02) out += String.fromCharCode(code - 0xfee0);
    else if (char === '"' || code === 0xff02) {
      open = !open;
      out += open ? "“" : "”";
    } else out += folded[char] ?? char;
  }
  return out;
}
