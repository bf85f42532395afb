/** One pair at a time: both sides' sentences, and what speaks for and against. */
import type { PairVerdict, ReviewFeature, ReviewSide } from "../../../graph/view-review.ts";
import { goTo } from "../state/actions.ts";
import { fill, texts } from "../text/texts.ts";
import { answers, asked, at, judge, takeBack, turn } from "./session.ts";
import { IconButton } from "../panels/icons.tsx";

export function Pairs() {
  const words = texts.value;
  if (!asked.value) return <p class="muted loading">{words.loading}</p>;
  const { pairs, inDoubt } = asked.value;
  const pair = pairs[at.value];
  if (!pair) return <p class="muted loading">{words.reviewNone}</p>;
  const answer = answers.value.get(at.value)?.verdict;
  return (
    <article class="pair" aria-label={fill(words.reviewAt, { at: at.value + 1, n: pairs.length })}>
      <p class="pair-head">
        <IconButton icon="back" label={words.previous} keys="," disabled={at.value === 0} onClick={() => turn(-1)} />
        <span id="pair-at">{fill(words.reviewAt, { at: at.value + 1, n: pairs.length })}</span>
        <IconButton icon="forward" label={words.next} keys="." disabled={at.value === pairs.length - 1} onClick={() => turn(1)} />
        <span class="muted">{fill(words.reviewDone, { n: answers.value.size })}</span>
        {inDoubt > pairs.length ? <span class="muted">{fill(words.reviewMore, { n: inDoubt })}</span> : null}
      </p>
      <div class="sides">
        <Side side={pair.a} />
        <Side side={pair.b} />
      </div>
      <ul class="reasons" aria-label={words.reasons}>
        {pair.features.map((feature) => (
          <Reason key={feature.kind} feature={feature} />
        ))}
      </ul>
      <p class="verdicts">
        <VerdictButton verdict="same" keys="Y" answer={answer} />
        <VerdictButton verdict="different" keys="N" answer={answer} />
        <VerdictButton verdict="unsure" keys="U" answer={answer} />
        <IconButton icon="undo" withText label={words.takeBack} keys="Z" disabled={answers.value.size === 0} onClick={takeBack} />
      </p>
    </article>
  );
}

function VerdictButton({
  verdict,
  keys,
  answer,
}: {
  readonly verdict: PairVerdict;
  readonly keys: string;
  readonly answer?: PairVerdict | undefined;
}) {
  return (
    <button type="button" class="button verdict" id={`judge-${verdict}`} aria-pressed={answer === verdict} onClick={() => judge(verdict)}>
      {texts.value[verdict]} <kbd>{keys}</kbd>
    </button>
  );
}

function Side({ side: { entity, name, file, sentence } }: { readonly side: ReviewSide }) {
  const parts = name === "" ? [sentence] : sentence.split(name);
  return (
    <figure class="sentence">
      <button type="button" class="side-name" onClick={() => void goTo(entity)}>
        {name}
      </button>
      <blockquote>
        {parts.map((part, index) => (
          <>
            {index > 0 ? <mark class="end">{name}</mark> : null}
            {part}
          </>
        ))}
      </blockquote>
      <figcaption class="muted">{file}</figcaption>
    </figure>
  );
}

function Reason({ feature: { kind, about, score, reason } }: { readonly feature: ReviewFeature }) {
  const words = texts.value.features[kind];
  return (
    <li class={score > 0 ? "for" : "against"}>
      <span class="score">{score > 0 ? `+${score}` : `−${-score}`}</span> {words ? [words, ...about].join(" · ") : reason}
    </li>
  );
}
