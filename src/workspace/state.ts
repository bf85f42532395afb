/** How long the logs are, in bytes of whole lines. They only grow, so an earlier state is a prefix of them. */
export interface WorkspaceState {
  readonly documents: number;
  readonly statements: number;
  readonly decisions: number;
}
