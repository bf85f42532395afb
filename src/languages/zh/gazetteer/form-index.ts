/** Forms of names, found in a text: the forms that begin with the same two characters lie together, the longest first. */

export interface Form {
  readonly form: string;
  readonly ids: readonly number[];
}

const filterBits = 16;

export class FormIndex {
  private readonly byStart = new Map<number, Form[]>();
  /** A bit for each hash of two characters that a form begins with: at nearly every position of a text it says that none does. */
  private readonly filter = new Uint8Array(2 ** (filterBits - 3));

  /** `form` has at least two UTF-16 units. */
  add(form: string, id: number): void {
    const start = startOf(form, 0);
    const bit = bitOf(start);
    this.filter[bit >>> 3]! |= 1 << (bit & 7);
    const bucket = this.byStart.get(start);
    if (bucket === undefined) {
      this.byStart.set(start, [{ form, ids: [id] }]);
      return;
    }
    const at = bucket.findIndex((known) => known.form === form);
    if (at < 0) bucket.splice(placeFor(bucket, form), 0, { form, ids: [id] });
    else if (!bucket[at]!.ids.includes(id)) bucket[at] = { form, ids: [...bucket[at]!.ids, id] };
  }

  ids(form: string): readonly number[] {
    return this.byStart.get(startOf(form, 0))?.find((known) => known.form === form)?.ids ?? [];
  }

  /** The longest form that stands in `text` at `at`, of those that `wanted` lets pass. */
  longestAt(text: string, at: number, wanted?: (form: Form) => boolean): Form | undefined {
    const start = startOf(text, at);
    const bit = bitOf(start);
    if (((this.filter[bit >>> 3]! >>> (bit & 7)) & 1) === 0) return undefined;
    const bucket = this.byStart.get(start);
    if (bucket === undefined) return undefined;
    for (const form of bucket) if (text.startsWith(form.form, at) && (wanted === undefined || wanted(form))) return form;
    return undefined;
  }
}

/** Both characters in 32 bits with a sign: a number above that is no small integer to the engine, and slow as a key. */
const startOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
const bitOf = (start: number): number => Math.imul(start, 0x9e3779b1) >>> (32 - filterBits);

function placeFor(bucket: readonly Form[], { length }: string): number {
  const at = bucket.findIndex(({ form }) => form.length < length);
  return at < 0 ? bucket.length : at;
}
