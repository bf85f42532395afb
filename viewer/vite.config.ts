import { defineConfig } from "vite";

// Nothing is inlined: the server's Content-Security-Policy lets in files of its own origin only.
export default defineConfig({
  base: "./",
  build: {
    outDir: "../dist/viewer",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
  },
  worker: { format: "es" },
});
