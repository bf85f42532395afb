/** How to reach a Neo4j server; from NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE. */
export interface Neo4jConnection {
  /** e.g. `neo4j://127.0.0.1:7687` */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The server's default database unless named. */
  readonly database?: string;
}
