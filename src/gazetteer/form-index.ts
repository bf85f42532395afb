/** Forms of names, found in a text: the forms that begin with the same two characters lie together, the longest first. */

export interface Form {
  readonly form: string;
  readonly ids: readonly number[];
}

export class FormIndex {
  private readonly byStart = new Map<number, Form[]>();

  /** `form` has at least two UTF-16 units. */
  add(form: string, id: number): void {
    const start = startOf(form, 0);
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
    const bucket = this.byStart.get(startOf(text, at));
    if (bucket === undefined) return undefined;
    for (const form of bucket) if (text.startsWith(form.form, at) && (wanted === undefined || wanted(form))) return form;
    return undefined;
  }
}

/** Both characters in 32 bits with a sign: a number above that is no small integer to the engine, and slow as a key. */
const startOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

function placeFor(bucket: readonly Form[], { length }: string): number {
  const at = bucket.findIndex(({ form }) => form.length < length);
  return at < 0 ? bucket.length : at;
}
