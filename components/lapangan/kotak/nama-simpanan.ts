/** Name of the outbox in the browser; a file of its own, so that asking whether it is there fetches no more. */
export const NAMA_SIMPANAN = 'sinergi-lapangan';
