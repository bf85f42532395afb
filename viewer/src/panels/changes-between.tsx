/** Between what a person compares: two builds, or two days. */
import type { BuildList } from "../../../graph/view-lists.ts";
import { fill, texts } from "../text/texts.ts";

/** Numbers of builds, or days. */
export interface Between {
  readonly kind: "builds" | "days";
  readonly from: string;
  readonly to: string;
}

interface Props {
  readonly builds: BuildList["builds"];
  /** Of the first and the last article, where there are two. */
  readonly days: readonly [string, string] | undefined;
  readonly value: Between;
  readonly onChoose: (between: Between) => void;
}

/** The last two builds; where there is one alone, the first day and the last. */
export function firstBetween(builds: BuildList["builds"], days: Props["days"]): Between | undefined {
  return betweenOf("builds", builds, days) ?? betweenOf("days", builds, days);
}

function betweenOf(kind: Between["kind"], [last, before]: BuildList["builds"], days: Props["days"]): Between | undefined {
  if (kind === "days") return days && { kind, from: days[0], to: days[1] };
  return last && before && { kind, from: String(before.number), to: String(last.number) };
}

export function BetweenFields({ builds, days, value, onChoose }: Props) {
  const words = texts.value;
  return (
    <>
      <div class="segmented" role="group" aria-label={words.changesOf}>
        {(["builds", "days"] as const).map((kind) => {
          const first = betweenOf(kind, builds, days);
          return (
            <button
              key={kind}
              type="button"
              id={`changes-of-${kind}`}
              aria-pressed={value.kind === kind}
              disabled={!first}
              onClick={() => first && value.kind !== kind && onChoose(first)}
            >
              {words.changesOfKinds[kind]}
            </button>
          );
        })}
      </div>
      {(["from", "to"] as const).map((end) => (
        <label key={end} class="tick">
          {value.kind === "builds" ? words[end] : words.untilDay[end]}
          {value.kind === "builds" ? (
            <BuildChoice
              id={`changes-${end}`}
              builds={builds}
              value={value[end]}
              onChoose={(number) => onChoose({ ...value, [end]: number })}
            />
          ) : (
            <input
              id={`changes-${end}`}
              type="date"
              required
              min={days?.[0]}
              max={days?.[1]}
              value={value[end]}
              onChange={({ currentTarget }) => {
                if (currentTarget.validity.valid) onChoose({ ...value, [end]: currentTarget.value });
              }}
            />
          )}
        </label>
      ))}
    </>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly builds: BuildList["builds"];
  readonly value: string;
  readonly onChoose: (number: string) => void;
}

function BuildChoice({ id, builds, value, onChoose }: ChoiceProps) {
  return (
    <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      {builds.map(({ number, time, pages }) => (
        <option key={number} value={String(number)}>
          {fill(texts.value.buildIs, { n: number, time: time.slice(0, 16).replace("T", " "), pages })}
        </option>
      ))}
    </select>
  );
}
