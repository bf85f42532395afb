/**
 * Mailuo as a library: `import { createPipeline, openWorkspace, readPages } from "mailuo"`. This file is all that is public; anything
 * else may change in any version. Node only. Offsets are UTF-16 units, end exclusive; days are YYYY-MM-DD; confidence is 0 to 1.
 * docs/examples/ has programs that run.
 *
 * @packageDocumentation
 */

// Pages in: from files, or from text that the program holds.
export { readSources as readPages, type ReadOptions } from "./read/read.ts";
export type { ReadDocument, ReadResult } from "./read/result.ts";
export type { ByteSource, Reader, ReaderPage, ReaderResult } from "./read/reader.ts";
export { failureText, ReadError, type ReadFailure } from "./read/failure.ts";
export { documentFromHtml, documentFromText, readContent, type ContentFacts, type PageFacts, type TextFacts } from "./library/documents.ts";

// What a page says.
export { createPipeline, type Pipeline } from "./library/pipeline.ts";
export type { ExtractionOptions } from "./pipeline.ts";
export { spanIn, unitOf } from "./model.ts";
export type {
  Article,
  AttributeStatement,
  Byline,
  Cluster,
  Document,
  Evidence,
  Extraction,
  Language,
  Mention,
  MentionType,
  RelationStatement,
  Sentence,
  SentenceKind,
  Span,
  Statement,
  StatementStatus,
  ValueType,
} from "./model.ts";
export { toStandoff, type Standoff, type StandoffMention, type StandoffRelation } from "./standoff.ts";

// Many pages, and the graph of them.
export { openWorkspace, type ExportPartOptions, type MailuoWorkspace, type OpenWorkspaceOptions } from "./library/workspace.ts";
export type { AddedPages, AddFilesOptions, AddOptions, RemovedPage } from "./library/adding.ts";
export { WorkspaceError } from "./workspace/failure.ts";
export { LockedError } from "./workspace/lock.ts";
export type { StoredArticle, StoredExtraction } from "./workspace/record.ts";
export type { PageSummary } from "./workspace/workspace.ts";
export type { GraphUpdate } from "./materialize/workspace-to-store.ts";

// The graph: what it consists of, what is asked of it, what it is written as.
export { entityLabels, relationTypes } from "../graph/ontology.ts";
export type { EntityLabel, NodeLabel, PropertyValue, RelationType, Standing } from "../graph/ontology.ts";
export type { GraphEdge, GraphNode, Properties } from "../graph/batch.ts";
export { findQuery, namedQueries, type NamedQuery, type QueryParameter } from "../graph/queries/queries.ts";
export { StoreError, type StoreErrorCode } from "../graph/store/store.ts";
export type {
  QueryEdge,
  QueryNode,
  QueryOptions,
  QueryPath,
  QueryResult,
  QueryValue,
  SearchHit,
  StoreDescription,
} from "../graph/store/store.ts";
export type { StoreLocation } from "../graph/store/driver.ts";
export { fileFormats, folderFormats, type FileFormat, type FolderFormat } from "../graph/export/export.ts";
export type { FileChunk } from "../graph/export/csv.ts";
export type { GraphmlFlavor } from "../graph/export/graphml.ts";
