/** `李海生的舅舅是水利局局长`: what is said behind a relative, or whoever else is told by somebody's name, is of them and not of that somebody. */
import type { Draft } from "../../../relate/draft.ts";
import type { View } from "./view.ts";

const relatives =
  "父亲|母亲|父母|爸爸|妈妈|爸|妈|爷爷|奶奶|外公|外婆|祖父|祖母|丈夫|妻子|爱人|老公|老婆|儿子|女儿|长子|次子|独子|哥哥|弟弟|姐姐|妹妹|兄弟|胞兄|胞弟|姐夫|妹夫|嫂子|岳父|岳母|公公|婆婆|舅舅|舅妈|叔叔|叔父|伯父|伯伯|姑姑|姑父|姨妈|姨父|侄子|侄女|外甥|外甥女|女婿|儿媳|孙子|孙女|堂兄|堂弟|表哥|表弟|表姐|表妹|家属|亲戚|亲属|家人";
const others =
  "同学|战友|老师|学生|徒弟|师傅|同事|朋友|邻居|老乡|秘书|司机|助手|助理|前任|继任者?|接班人|上司|下属|部下|搭档|代理人|律师|对手|领导|上级|恩师|导师|发小|室友|合伙人|女友|男友|辩护人|法定代理人";
/** 孟祥瑞之子. */
const inOneCharacter = "父|母|妻|夫|子|女|兄|弟|姐|妹|孙|婿|侄|舅|岳父|岳母";
const told = new RegExp(`^(?:的?(?:大|小|二|三|亲|前)?(?:${relatives})|之(?:${inOneCharacter})|的(?:${others}))(?!们)`, "u");

/** Whether the draft gives a person what the text says of a relative named by him. What stands before his name is his own. */
export function isOfRelative(draft: Draft, { sentence }: View): boolean {
  if (!("predicate" in draft)) return false;
  const { subject, object } = draft;
  if (subject.type !== "Person" || subject.sentence !== sentence.id || "sentences" in object) return false;
  return object.sentence === sentence.id && object.from >= subject.to && told.test(sentence.text.slice(subject.to, subject.to + 8));
}
