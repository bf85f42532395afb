/** What a ZIP file is, told by what lies in it. */
import { ReadError } from "../failure.ts";
import { mainPart } from "../docx/parts.ts";
import type { Archive } from "./archive.ts";

export type PackageKind = "docx" | "odt" | "epub" | "ofd" | "archive";

/** A file called so holds the media type alone, by the standards of OpenDocument and EPUB. In bytes. */
const longestType = 200;

/** Throws a ReadError where it is of a kind that is not read, by name. */
export async function packageKind(archive: Archive): Promise<PackageKind> {
  const type = await declaredType(archive);
  if (type.startsWith("application/epub+zip") || archive.find("META-INF/container.xml")) return "epub";
  if (type.startsWith("application/vnd.oasis.opendocument.")) return ofOpenDocument(type);
  if (archive.find("content.xml") && archive.find("META-INF/manifest.xml")) return "odt";
  if (archive.find("OFD.xml")) return "ofd";
  if (archive.find("[Content_Types].xml") || archive.find("word/document.xml")) return ofOffice(archive);
  return "archive";
}

async function declaredType(archive: Archive): Promise<string> {
  const member = archive.find("mimetype");
  if (!member || member.size > longestType) return "";
  return new TextDecoder("latin1").decode(await archive.unpack(member)).trim();
}

function ofOpenDocument(type: string): PackageKind {
  const kind = /opendocument\.([a-z]+)/.exec(type)?.[1] ?? "";
  if (kind === "text") return "odt";
  throw new ReadError(`is an OpenDocument ${kind}; of OpenDocument files only texts (ODT) are read`, saveAs);
}

async function ofOffice(archive: Archive): Promise<PackageKind> {
  const main = (await mainPart(archive)) ?? "";
  if (main.startsWith("xl/"))
    throw new ReadError("is an Excel workbook (XLSX), which is not read", `${saveAs}, or each sheet as a web page`);
  if (main.startsWith("ppt/")) throw new ReadError("is a PowerPoint presentation (PPTX), which is not read", saveAs);
  if (main.startsWith("visio/")) throw new ReadError("is a Visio drawing, which is not read", saveAs);
  if (main === "") throw new ReadError("is a package of an office program, but no Word document", saveAs);
  return "docx";
}

const saveAs = "save what it says as a Word document (DOCX)";
