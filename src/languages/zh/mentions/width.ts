import { remembering } from "../../../remembering.ts";

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
  丶: "、",
  "﹁": "“",
  "﹂": "”",
  "・": "·",
  "•": "·",
  "‧": "·",
  "∙": "·",
  "〔": "(",
  "〕": ")",
  "　": " ",
};
const foldable = /["！-～「」『』〝〞〈〉﹑丶﹁﹂・•‧∙〔〕　]/g;

/** 二○二五 is 二〇二五. */
const numeralCircle = /(?<=[一二][〇○一二三四五六七八九]{0,2})○|○(?=[〇○一二三四五六七八九])/g;

/** Straight double quotes open and close in turn. */
export const foldWidth = remembering(fold);

function fold(text: string): string {
  let open = false;
  return (text.includes("○") ? text.replace(numeralCircle, "〇") : text).replace(foldable, (char) => {
    const code = char.charCodeAt(0);
    if (char === '"' || code === 0xff02) {
      open = !open;
      return open ? "“" : "”";
    }
    // Macau's papers set the stroke 丶 for the mark that it looks like.
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (folded[char] ?? char);
  });
}
