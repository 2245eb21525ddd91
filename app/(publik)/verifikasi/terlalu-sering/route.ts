import { jawabPemeriksaanTerlaluSering } from '@/lib/sertifikat/verifikasi/loaders';

/** Where whoever looks up codes too often is led. */
export const GET = (permintaan: Request): Response => jawabPemeriksaanTerlaluSering(permintaan);
