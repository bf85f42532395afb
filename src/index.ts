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
export { pdfReaderWith } from "./read/pdf/pdf-reader.ts";
export type { Ocr, RecognizedLine } from "./read/pdf/ocr.ts";
export { failureText, ReadError, type ReadFailure } from "./read/failure.ts";
export { documentFromHtml, documentFromText, readContent, type ContentFacts, type PageFacts, type TextFacts } from "./library/documents.ts";

// What a page says.
export { createPipeline, type OwnPipelineOptions, type Pipeline, type PipelineOptions } from "./library/pipeline.ts";
export { readNames } from "./library/names.ts";
export type { NameList } from "./name-list/read-list.ts";
export type { KnownName } from "./names/known-name.ts";
export { RuleFileError } from "./own-rules/rule-file.ts";
export { createModelPipeline, type ModelPipeline, type ModelPipelineOptions, type ModelSpent } from "./library/model-pipeline.ts";
export type { ModelLimits, ModelSettings } from "./language-model/settings.ts";
export { spanIn, unitOf } from "./model.ts";
export type {
  Article,
  AttributeStatement,
  Byline,
  Cluster,
  Document,
  DocumentLayout,
  Evidence,
  Extraction,
  KnownLink,
  Language,
  Mention,
  MentionType,
  OriginalFile,
  PrintedLine,
  PrintedPage,
  RelationStatement,
  Sentence,
  SentenceKind,
  Span,
  Statement,
  StatementStatus,
  TableCell,
  ValueType,
} from "./model.ts";
export type { PageBox, PrintedPlace } from "../graph/printed-place.ts";
export { placeOf } from "./printed/places.ts";
export { toStandoff, type Standoff, type StandoffEvidence, type StandoffMention, type StandoffRelation } from "./standoff.ts";

// What a program may add: extractors of its own, and languages. Of a language it brings only what differs from the plain parts.
export type { Maybe } from "./maybe.ts";
export type { Candidate, MentionExtractor, PageContext, PageScope, Proposal } from "./mention/extractor.ts";
export { bySentence, type SentenceReader } from "./mention/by-sentence.ts";
export type { RelationExtractor } from "./relate/extractor.ts";
export type { AttributeDraft, Draft, RelationDraft } from "./relate/draft.ts";
export type { Stretch } from "./relate/evidence.ts";
export type { Basis, Verb } from "./relate/standing/basis.ts";
export { registerLanguage } from "./languages/registry.ts";
export type { LanguageBasics, LanguagePack } from "./languages/pack.ts";
export type { Spelling } from "./languages/spelling.ts";
export type { MentionRules } from "./mention/mention-rules.ts";
export type { MentionedPage, RelationReading, RelationRules, StandingWord } from "./relate/relation-rules.ts";
export type { Prefix, TitleWords } from "./relate/standing/title.ts";
export type { Says, Told } from "./relate/standing/told.ts";
export { RuleFamily, type Confidence, type FamilyDefinition, type Rule, type RuleDefinition } from "./rules/rule.ts";
export { patternsOf, type PatternLanguage } from "./rules/pattern.ts";
export { matches, type Match } from "./rules/match.ts";
export type { TextSigns } from "./rules/text-signs.ts";
export { typedTextOf, type TypedText } from "./rules/typed-text.ts";
export { evidence, verbOf } from "./relate/evidence.ts";
export type { FieldWords, LineTest, Numerals, PrintedDay, RecordEntry, Segmentation } from "./segment/segmentation.ts";
export type { CellPiece, ColumnMeaning, Saying, TableRecord, TableRules, Value } from "./tables/table-rules.ts";
export type { Cell } from "./tables/table.ts";
export type { Coreference, FullName, PageOfNames, ShortPerson } from "./resolve/within/coreference.ts";
export type { NameComparison } from "./resolve/across/name-comparison.ts";
export type { Gazetteer, GazetteerPlace, PlaceLevel, PlaceMatch } from "./gazetteer/place.ts";

// Many pages, and the graph of them.
export { openWorkspace, type ExportPartOptions, type MailuoWorkspace, type OpenWorkspaceOptions } from "./library/workspace.ts";
export type { AddedPages, AddFilesOptions, AddOptions, RemovedPage } from "./library/adding.ts";
export { WorkspaceError } from "./workspace/failure.ts";
export { LockedError } from "./workspace/lock.ts";
export type { StoredArticle, StoredExtraction } from "./workspace/record.ts";
export type { PageSummary } from "./workspace/page-table.ts";
export type { LeftOut } from "./assemble/schema-fit.ts";
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
export type { GexfOptions } from "../graph/export/gexf.ts";
