/** What a browser may do with an answer of uploads and files: show nothing, run nothing, frame nothing. */
export const KEBIJAKAN_BERKAS =
  "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
