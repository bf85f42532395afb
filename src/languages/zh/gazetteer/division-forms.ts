/**
 * The forms of names above the village, read by their first character: only when a text has that character are the names that
 * begin with it taken apart, so that opening the gazetteer does not wait for 45,000 of them.
 */
import type { Divisions } from "./divisions.ts";
import { FormIndex, type Form } from "./form-index.ts";
import { nameForms, placeholder } from "./names.ts";

export class DivisionForms {
  private readonly plain = new FormIndex();
  /** Forms that mean a place only where the text speaks of its surroundings. */
  private readonly contextual = new FormIndex();
  /** By first character: the first division whose name begins with it, plus one; 0 for none, or none left. */
  private readonly waiting = new Uint16Array(65536);
  /** For each division the next one of that character, plus one. */
  private readonly next: Uint16Array;
  /** Forms that the list does not have, by their first character. */
  private readonly added = new Map<number, readonly { readonly form: string; readonly indexes: () => readonly number[] }[]>();

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

  /** One more form of a name, which means its places wherever it stands; they are asked for when a text has its first character. */
  addForm(form: string, indexes: () => readonly number[]): void {
    const first = form.charCodeAt(0);
    this.added.set(first, [...(this.added.get(first) ?? []), { form, indexes }]);
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
    for (const { form, indexes } of added) for (const index of indexes()) this.plain.add(form, index);
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
    if (placeholder.test(listed)) return;
    const { full, short, fullNeedsContext, shortNeedsContext } = nameForms(listed, this.divisions.levelAt(index));
    for (const form of full) (fullNeedsContext || needsContext ? this.contextual : this.plain).add(form, index);
    if (short !== undefined) (shortNeedsContext || needsContext ? this.contextual : this.plain).add(short, index);
  }
}
