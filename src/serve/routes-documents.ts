/** Routes that the picture of a printed page needs: the file itself, and what its fonts' codes mean. */
import { Hono } from "hono";
import { HttpError } from "./problem.ts";
import type { PrintedPages } from "./printed-pages.ts";

/** `pages`: absent where there is no workspace. Documents are named by id: no path that a browser sends is ever opened. */
export function documentRoutes(pages: PrintedPages | undefined): Hono {
  const app = new Hono();
  app.get("/documents/:id/pdf", async (context) => {
    const id = context.req.param("id");
    if (!pages) throw new HttpError(404, "not-found", "This server shows a graph alone: the files of its pages are not known.");
    const bytes = await pages.pdf(id);
    return new Response(context.req.method === "HEAD" ? null : new Uint8Array(bytes), {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Length": String(bytes.length),
        // The page draws it; whoever opens the address gets a file, not a document of this origin.
        "Content-Disposition": 'attachment; filename="page.pdf"',
        "Cache-Control": "no-store",
      },
    });
  });
  app.get("/character-maps/:name", async (context) => {
    const { PackedData } = await import("../read/pdf/cmaps.ts");
    const filename = context.req.param("name");
    const bytes = await new PackedData().fetch({ kind: "cMapUrl", filename }).catch(() => undefined);
    if (!bytes) throw new HttpError(404, "not-found", "There is no such map of characters.");
    const headers = { "Content-Type": "application/octet-stream", "Cache-Control": "public, max-age=86400" };
    return new Response(context.req.method === "HEAD" ? null : new Uint8Array(bytes), { headers });
  });
  return app;
}
