// Where the built page has pdf.js: one file, which is both the page's part of it and its worker.
declare module "unpdf/pdfjs?url" {
  const address: string;
  export default address;
}
