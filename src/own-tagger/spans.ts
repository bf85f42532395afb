/** What a model makes of each word → names, with how sure it is of them. */

/** One word, with a value for each of the model's labels, the higher the likelier. */
export interface ScoredWord {
  readonly from: number;
  readonly to: number;
  readonly scores: readonly number[];
}

export interface TaggedSpan {
  /** UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** The model's own: `PER`. */
  readonly kind: string;
  /** 0 to 1: of its words' likelihoods the geometric mean. */
  readonly likelihood: number;
}

interface Tag {
  readonly kind: string | undefined;
  readonly begins: boolean;
}

const form = /^([BIESMLU])[-_](.+)$/;

/** `B-PER` begins a `PER`, `I-PER`, `M-PER`, `E-PER`, `L-PER` go on, `S-PER`, `U-PER` are one; a bare `PER` goes on where one was begun. */
function tagOf(label: string): Tag {
  const [, part, kind] = form.exec(label) ?? [];
  if (kind !== undefined) return { kind, begins: part === "B" || part === "S" || part === "U" };
  return label === "O" || label === "" ? { kind: undefined, begins: false } : { kind: label, begins: false };
}

export function spansOf(words: readonly ScoredWord[], labels: readonly string[]): TaggedSpan[] {
  const tags = labels.map(tagOf);
  const spans: { from: number; to: number; kind: string; logs: number[] }[] = [];
  let open: (typeof spans)[number] | undefined;
  for (const { from, to, scores } of words) {
    const likelihoods = softmax(scores);
    const best = tags[likelihoods.indexOf(Math.max(...likelihoods))] ?? { kind: undefined, begins: false };
    if (best.kind === undefined) {
      open = undefined;
      continue;
    }
    // Where it begins is another question than what it is.
    const log = Math.log(likelihoods.reduce((sum, one, at) => (tags[at]?.kind === best.kind ? sum + one : sum), 0));
    if (open && open.kind === best.kind && !best.begins) {
      open.to = to;
      open.logs.push(log);
    } else spans.push((open = { from, to, kind: best.kind, logs: [log] }));
  }
  return spans.map(({ logs, ...span }) => ({ ...span, likelihood: Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length) }));
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
