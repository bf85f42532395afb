/** What English sites put around every text. */
import type { LineTest, Segmentation } from "../../../segment/segmentation.ts";

const whereabouts = /^(?:you are here\s?:|home\s*(?:[>»›/|\\→]|::)\s*\S)/iu;
const neighbours = /^[\s«‹<←]*(?:previous|next|prev|older|newer)(?: (?:article|post|story|page|news|item))?s?\s?(?:[:»›>→]|$)/iu;
const tool =
  "share(?: this)?(?: (?:page|article|story|post|on|via|with))?|print(?: this)?(?: (?:page|article|version|friendly))?|email(?: this)?(?: (?:page|article|to a friend))?|e-mail|tweet|" +
  "facebook|twitter|x|whatsapp|linkedin|instagram|youtube|pinterest|copy link|save|bookmark|download pdf|back to top|top of page|skip to (?:main )?content|menu|search|close|log ?in|sign in|sign up|register|" +
  "subscribe|contact(?: us)?|about(?: us)?|privacy(?: (?:policy|notice))?|cookies?(?: (?:policy|settings))?|terms(?: (?:of use|and conditions|& conditions))?|accessibility(?: statement)?|sitemap|site map|disclaimer|" +
  "home|news|comments?|leave a comment|read more|view all|more";
const strong =
  /share|print|email|e-mail|tweet|copy link|back to top|top of page|skip to|log ?in|sign in|subscribe|privacy|cookie|terms|accessibility|site ?map|disclaimer|leave a comment|read more|view all/iu;
const tools = new RegExp(String.raw`^\W*(?:${tool})(?:[\s|·•/,:&–-]+(?:and )?(?:${tool}))*\W*$`, "iu");
const rights =
  /©|\(c\) ?(?:19|20)\d{2}|^copyright\b|\ball rights reserved\b|^powered by\b|^(?:website|site) (?:by|designed by)\b|^(?:follow us|sign up (?:to|for)|subscribe to)\b/iu;

const footer: LineTest = /^(?:tel|telephone|phone|fax|e-?mail|address|registered (?:charity|office|in england)|vat)\b[^.!?]{0,100}$/iu;

export const boilerplate = {
  boilerplate: {
    test: (line) =>
      line.length <= 200 &&
      (whereabouts.test(line) ||
        neighbours.test(line) ||
        (tools.test(line) && strong.test(line)) ||
        (rights.test(line) && line.length <= 160)),
  },
  footer,
} satisfies Partial<Segmentation>;
