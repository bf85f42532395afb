/** What people decided, newest first, and the way back. */
import { api } from "../api.ts";
import { useResource } from "../panels/use-resource.ts";
import { propertyName, relationName, standingName, texts } from "../text/texts.ts";
import type { DecisionRecord } from "../../../graph/view-review.ts";
import { decide, decided } from "./decide.ts";

export function Decisions() {
  const words = texts.value;
  const { value, error } = useResource(`decisions ${decided.value}`, (signal) => api.decisions(signal));
  if (error) return <p class="bad">{error}</p>;
  if (!value) return <p class="muted loading">{words.loading}</p>;
  if (value.decisions.length === 0) return <p class="muted loading">{words.decisionsNone}</p>;
  return (
    <table id="decisions">
      <tbody>
        {value.decisions.map((decision) => (
          <tr key={decision.id} class={decision.state}>
            <td>{words.decisionKinds[decision.kind]}</td>
            <td>{aboutOf(decision)}</td>
            <td>{words.decisionStates[decision.state]}</td>
            <td class="muted">
              <time dateTime={decision.time}>{decision.time.slice(0, 16).replace("T", " ")}</time> {decision.author}
            </td>
            <td>
              {decision.state === "undone" ? null : (
                <button type="button" class="quiet" onClick={() => void decide({ kind: "undo", undoes: decision.id })}>
                  {words.takeBack}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function aboutOf({ kind, about }: DecisionRecord): string {
  if (kind === "rename") return about.join(" → ");
  if (kind !== "retract" && kind !== "confirm" && kind !== "correct") return about.join(" · ");
  const [subject, predicate = "", object, property = "", was, value] = about;
  // An attribute's own name stands where a relation's type does.
  const stated = predicate === property ? subject : [subject, relationName(predicate), object].join(" ");
  if (kind !== "correct") return stated ?? "";
  const said = (one: string | undefined): string => (one ? (property === "status" ? standingName(one) : one) : "–");
  return `${stated} · ${propertyName(property)} ${said(was)} → ${said(value)}`;
}
