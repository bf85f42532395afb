// The directions of imports that the design draws; `npm test` checks them.
const stages = ["read", "segment", "mention", "relate", "resolve", "assemble"];
const vendor = (name, packages, only) => ({
  name,
  severity: "error",
  comment: "one file a vendor",
  from: { path: "^(src|graph|viewer)/", pathNot: only },
  to: { path: `node_modules/(${packages})/` },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^bun:" } },
    { name: "graph-stands-alone", severity: "error", from: { path: "^graph/" }, to: { path: "^(src|viewer|scripts|tests)/" } },
    { name: "viewer-takes-types-only", severity: "error", from: { path: "^viewer/" }, to: { path: "^(src|scripts|tests)/" } },
    {
      name: "viewer-takes-types-and-palette-of-graph",
      severity: "error",
      from: { path: "^viewer/" },
      to: { path: "^graph/(store/(embedded|neo4j)|export)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "product-needs-no-scripts-or-tests",
      severity: "error",
      from: { path: "^(src|graph|viewer)/" },
      to: { path: "^(scripts|tests)/" },
    },
    ...stages.map((stage) => ({
      name: `stage-${stage}-stands-alone`,
      severity: "error",
      comment: "stages meet in pipeline.ts only",
      from: { path: `^src/${stage}/` },
      to: { path: `^src/(${stages.filter((other) => other !== stage).join("|")}|workspace|materialize|serve|commands)/` },
    })),
    {
      name: "one-way-to-the-graph",
      severity: "error",
      comment: "statements become nodes and edges in materialize/ only",
      from: { path: "^src/", pathNot: "^src/(materialize|assemble)/" },
      to: { path: "^src/assemble/(entity-parts|page-parts|source-parts)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "materialize-reads-no-page",
      severity: "error",
      comment: "commands that read no page load nothing of what reads one",
      from: { path: "^src/materialize/" },
      to: { path: "^src/(pipeline|read|segment|mention|relate|extraction|serve|commands|review|library)" },
    },
    {
      name: "language-packs-through-the-registry",
      severity: "error",
      comment: "the core knows no language: languages/shipped*.ts alone names the packs",
      from: { path: "^(src|graph)/", pathNot: "^src/languages/([a-z]{2}/|shipped[^/]*\\.ts$)" },
      to: { path: "^src/languages/[a-z]{2}/" },
    },
    {
      name: "language-packs-apart",
      severity: "error",
      comment: "no language is known to another",
      from: { path: "^src/languages/([a-z]{2})/" },
      to: { path: "^src/languages/[a-z]{2}/", pathNot: "^src/languages/$1/" },
    },
    {
      name: "language-basics-read-no-page",
      severity: "error",
      comment: "commands that read no page load the light part of a pack alone",
      from: { path: "^src/languages/[a-z]{2}/(basics\\.ts|names/|gazetteer/|characters/)" },
      to: { path: "^src/languages/[a-z]{2}/(?!(basics\\.ts|names/|gazetteer/|characters/))" },
    },
    vendor("one-file-neo4j", "neo4j-driver", "^graph/store/neo4j[^/]*\\.ts$"),
    vendor("one-file-grafeo", "@grafeo-db", "^graph/store/embedded[^/]*\\.ts$"),
    vendor("one-file-compromise", "compromise", "^scripts/train/en/lists\\.ts$"),
    vendor("one-module-sigma", "sigma|@sigma", "^viewer/.*(sigma|renderer|drawing)[^/]*\\.tsx?$"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
