/** Forms of names, found in a text: the forms that begin with two characters lie together, the longest first. */

export interface FoundForm {
  readonly form: string;
  readonly ids: readonly number[];
}

export class FormIndex {
  private readonly forms = new Map<string, number[]>();
  private readonly byStart = new Map<number, string[]>();

  /** `form` has at least two UTF-16 units. */
  add(form: string, id: number): void {
    const known = this.forms.get(form);
    if (known !== undefined) {
      if (!known.includes(id)) known.push(id);
      return;
    }
    this.forms.set(form, [id]);
    const start = startOf(form, 0);
    const bucket = this.byStart.get(start);
    if (bucket === undefined) this.byStart.set(start, [form]);
    else bucket.splice(placeFor(bucket, form), 0, form);
  }

  ids(form: string): readonly number[] {
    return this.forms.get(form) ?? [];
  }

  /** Forms that stand in `text` at `at`, the longest first. */
  *standingAt(text: string, at: number): Generator<FoundForm> {
    const bucket = this.byStart.get(startOf(text, at));
    if (bucket === undefined) return;
    for (const form of bucket) if (text.startsWith(form, at)) yield { form, ids: this.ids(form) };
  }

  has(text: string, at: number): boolean {
    return this.byStart.has(startOf(text, at));
  }
}

const startOf = (text: string, at: number): number => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);

function placeFor(bucket: readonly string[], form: string): number {
  const at = bucket.findIndex(({ length }) => length < form.length);
  return at < 0 ? bucket.length : at;
}
