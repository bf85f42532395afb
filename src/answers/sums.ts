/** Payments added up. Only what is certain to be another sum is added: two payers of one sentence may share one. */
import type { GraphEdge } from "../../graph/batch.ts";
import { isStanding, type Standing } from "../../graph/ontology.ts";
import type { PaymentSum } from "../../graph/view.ts";
import { evidenceIds } from "../serve/summary.ts";

const standingOf = ({ properties: { status } }: GraphEdge): Standing => (isStanding(status) ? status : "done");

/**
 * One sum a standing, of two payments or more; what is rumoured or was is not added. Payments to one thing of the same amount that share
 * a sentence (省委组织部、省财政厅补助500万元) are one.
 */
export function sumsOf(payments: readonly GraphEdge[]): readonly PaymentSum[] {
  return (["done", "planned"] as const).flatMap((standing) => {
    const counted: GraphEdge[] = [];
    for (const payment of payments)
      if (standingOf(payment) === standing && amountOf(payment) !== undefined && !counted.some((one) => isSame(one, payment)))
        counted.push(payment);
    const amountCny = counted.reduce((sum, one) => sum + amountOf(one)!, 0);
    return counted.length > 1 ? [{ standing, amountCny, payments: counted.length }] : [];
  });
}

function amountOf({ properties: { amountCny } }: GraphEdge): number | undefined {
  return typeof amountCny === "number" && Number.isFinite(amountCny) ? amountCny : undefined;
}

function isSame(a: GraphEdge, b: GraphEdge): boolean {
  if (a.target !== b.target || amountOf(a) !== amountOf(b)) return false;
  const sentences = new Set(evidenceIds(a));
  return evidenceIds(b).some((id) => sentences.has(id));
}
