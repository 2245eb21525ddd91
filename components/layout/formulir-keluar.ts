/** Marks the form that signs out, for whoever has to ask something before. */
export const FORMULIR_KELUAR = 'data-keluar';
