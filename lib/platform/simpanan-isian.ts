/** Beginning of the keys under which a tab keeps what was typed and not sent (`components/form/jaga-isian.ts`). */
export const SIMPANAN_ISIAN = 'isian|';
