/**
 * The forms of names above the village, read by their first character: only when a text has that character are the names that
 * begin with it taken apart, so that opening the gazetteer does not wait for 45,000 of them.
 */
import { contextualNames } from "./contextual-names.ts";
import type { Divisions } from "./divisions.ts";
import { FormIndex, type Form } from "./form-index.ts";
import { isPlaceholder, nameForms } from "./names.ts";

interface AddedForm {
  readonly form: string;
  readonly indexes: () => readonly number[];
  readonly needsContext: boolean;
}

/** Townships of Taiwan that are called without 乡 and 镇, too, where that is no word: 后龙, 民雄. */
const township = /^\p{Script=Han}{2,3}[乡镇]$/u;
const alsoWords = new Set(
  "公馆 西湖 成功 光复 延平 三星 吉安 狮子 牡丹 春日 琉球 信义 仁爱 大湖 田中 高树 九如 大武 东河 北门 北港 白河 将军 永和 万里 平镇 东区 关山 大城 水上 中埔 竹山 玉里 富里 泰山 集集 长滨 新园 竹田 林边 员山 冬山 三义 东石 西港 七股".split(
    " ",
  ),
);

export class DivisionForms {
  private readonly plain = new FormIndex();
  /** Forms that mean a place only where the text speaks of its surroundings. */
  private readonly contextual = new FormIndex();
  /** By first character: the first division whose name begins with it, plus one; 0 for none, or none left. */
  private readonly waiting = new Uint16Array(65536);
  /** For each division the next one of that character, plus one. */
  private readonly next: Uint16Array;
  /** Forms that the list does not have, by their first character. */
  private readonly added = new Map<number, readonly AddedForm[]>();

  constructor(private readonly divisions: Divisions) {
    if (divisions.length >= 65535) throw new RangeError(`${divisions.length} divisions are more than the form index can hold`);
    this.next = new Uint16Array(divisions.length);
    for (let index = divisions.length - 1; index >= 0; index--) {
      const listed = divisions.listed[index] ?? "";
      // A few are listed with a remark before the name: （白城市生态新区）官银号街道.
      if (listed.startsWith("（")) this.add(index);
      else this.wait(index, listed.charCodeAt(0));
    }
  }

  longestAt(text: string, at: number): Form | undefined {
    this.prepare(text.charCodeAt(at));
    return this.plain.longestAt(text, at);
  }

  longestContextualAt(text: string, at: number, wanted: (form: Form) => boolean): Form | undefined {
    this.prepare(text.charCodeAt(at));
    return this.contextual.longestAt(text, at, wanted);
  }

  /** Indexes of the divisions of this name, those that need context included. */
  ids(name: string): readonly number[] {
    this.prepare(name.charCodeAt(0));
    return [...this.plain.ids(name), ...this.contextual.ids(name)];
  }

  /** One more form of a name; its places are asked for when a text has its first character. */
  addForm(form: string, indexes: () => readonly number[], needsContext = false): void {
    const first = form.charCodeAt(0);
    this.added.set(first, [...(this.added.get(first) ?? []), { form, indexes, needsContext }]);
  }

  private wait(index: number, first: number): void {
    this.next[index] = this.waiting[first]!;
    this.waiting[first] = index + 1;
  }

  /** `first`: NaN behind the end of a text. */
  private prepare(first: number): void {
    if (!(first >= 0) || (this.waiting[first] === 0 && !this.added.has(first))) return;
    const outside: number[] = [];
    for (let index = this.waiting[first] ?? 0; index > 0; index = this.next[index - 1]!)
      if (this.isOutside(index - 1)) outside.push(index - 1);
      else this.add(index - 1);
    this.waiting[first] = 0;
    for (const index of outside) this.add(index, this.isTaken(index));
    const added = this.added.get(first);
    if (added === undefined) return;
    this.added.delete(first);
    for (const { form, indexes, needsContext } of added)
      for (const index of indexes()) (needsContext ? this.contextual : this.plain).add(form, index);
  }

  /** Districts of Taiwan, Hong Kong and Macau, whose codes are numbers of this list alone. */
  private isOutside(index: number): boolean {
    const code = this.divisions.codes[index]!;
    return (code >= 710000 && code < 830000) || (code >= 710000000 && code < 830000000);
  }

  /** 大安区 on a page that names nothing of Taiwan is another. */
  private isTaken(index: number): boolean {
    return this.ids(this.divisions.at(index).name).length > 0;
  }

  private add(index: number, needsContext = false): void {
    const listed = this.divisions.listed[index] ?? "";
    if (isPlaceholder(listed)) return;
    const { full, short, fullNeedsContext, shortNeedsContext } = nameForms(listed, this.divisions.levelAt(index));
    for (const form of full) (fullNeedsContext || needsContext ? this.contextual : this.plain).add(form, index);
    if (short !== undefined) (shortNeedsContext || needsContext ? this.contextual : this.plain).add(short, index);
    const bare = listed.slice(0, -1);
    if (this.isOutside(index) && township.test(listed) && !alsoWords.has(bare) && !contextualNames.has(bare))
      this.contextual.add(bare, index);
  }
}
