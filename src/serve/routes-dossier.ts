/** A node's dossier as a file to save. */
import { Hono } from "hono";
import { dossierOf } from "../dossier/dossier.ts";
import { dossierFile, dossierFormats } from "../dossier/files.ts";
import { languageOfName } from "../dossier/making.ts";
import { viewFile } from "../dossier/view-file.ts";
import { packageVersion } from "../package-root.ts";
import { dossierLanguages, dossierTypes, mostInFile } from "./dossier-files.ts";
import type { GraphSource } from "./graph-source.ts";
import { Parameters } from "./parameters.ts";
import type { PrintedPages } from "./printed-pages.ts";
import { readBody } from "./request-body.ts";
import { HttpError } from "./problem.ts";
import { shownName } from "./summary.ts";

/** Sentences of each relation. */
const sentences = 20;

export function dossierRoutes(source: GraphSource, printed: PrintedPages | undefined): Hono {
  const app = new Hono();
  app.get("/nodes/:id/dossier", async (context) => {
    const asked = new Parameters(context.req.query());
    const format = oneOf("format", asked.optionalText("format") ?? "html", dossierFormats);
    const { snapshot } = await source.whole();
    const id = context.req.param("id");
    const at = snapshot.nodeAt.get(id);
    if (at === undefined) throw new HttpError(404, "not-found", `There is no node ${JSON.stringify(id)} in the graph.`);
    const name = shownName(snapshot.nodes.at(at));
    const language = oneOf("language", asked.optionalText("language") ?? languageOfName(name), dossierLanguages);
    const dossier = await dossierOf(snapshot, at, { sentences, printed });
    const made = await dossierFile(format, dossier, { language, version: packageVersion(), date: new Date().toISOString().slice(0, 10) });
    return new Response(context.req.method === "HEAD" ? null : made, {
      headers: {
        "Content-Type": dossierTypes[format],
        // To be saved: opened here it would be a page of this origin.
        "Content-Disposition": `attachment; filename="dossier.${format}"; filename*=UTF-8''${encoded(`${fileName(name)}.${format}`)}`,
        "Cache-Control": "no-store",
      },
    });
  });
  app.post("/view-file", async (context) => {
    const asked = await readBody(context);
    const language = oneOf("language", asked.optionalText("language") ?? "en", dossierLanguages);
    const { snapshot } = await source.whole();
    const ids = asked.texts("nodes", mostInFile.nodes);
    const given = asked.pairs("places", mostInFile.nodes);
    // Nodes that have gone since are passed over, and their places with them.
    const known = ids.flatMap((id, at) => (snapshot.nodeAt.has(id) ? [{ at: snapshot.nodeAt.get(id)!, place: given?.[at] }] : []));
    if (known.length === 0) throw new HttpError(404, "not-found", "None of `nodes` is in the graph.");
    const edges = asked.texts("edges", mostInFile.edges).flatMap((id) => snapshot.edgeAt.get(id) ?? []);
    const places = known.map(({ place }) => place);
    const made = await viewFile(
      snapshot,
      { nodes: known.map(({ at }) => at), edges, places: places.every((one) => one !== undefined) ? places : undefined, printed },
      { language, version: packageVersion(), date: new Date().toISOString().slice(0, 10) },
    );
    return new Response(made, {
      headers: {
        "Content-Type": dossierTypes.html,
        "Content-Disposition": 'attachment; filename="mailuo.html"',
        "Cache-Control": "no-store",
      },
    });
  });
  return app;
}

function oneOf<Choice extends string>(name: string, given: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw new HttpError(400, "parameter", `\`${name}\` must be one of ${choices.join(", ")}.`);
  return found;
}

/** Without what no system takes in a name. */
const fileName = (name: string): string =>
  // eslint-disable-next-line no-control-regex
  [...name.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069/\\:*?"<>|\p{Surrogate}]/gu, "_").replace(/^\.+/, "_")]
    .slice(0, 80)
    .join("");

const encoded = (text: string): string => encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
