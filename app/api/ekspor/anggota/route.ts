import { bacaEksporAnggota } from '@/lib/keanggotaan/anggota/ekspor/loaders';

/** The buku daftar anggota as a CSV file. */
export const GET = (permintaan: Request): Promise<Response> => bacaEksporAnggota(permintaan);
