/** What Mailuo itself calls the labels and relations that a workspace's own schema stores by another name. */
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";

export interface MailuoNames {
  readonly label: (stored: string) => string;
  readonly relation: (stored: string) => string;
}

const backwards = (own: Readonly<Record<string, string | null>> = {}): ((stored: string) => string) => {
  const names = new Map(Object.entries(own).flatMap(([mailuo, stored]) => (stored === null ? [] : [[stored, mailuo] as const])));
  return (stored) => names.get(stored) ?? stored;
};

export const mailuoNames = ({ own }: GraphSchema): MailuoNames => ({
  label: backwards(own?.labels),
  relation: backwards(own?.relations),
});
