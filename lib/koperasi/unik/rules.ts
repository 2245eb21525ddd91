/** Why a form with what another koperasi already has is refused; the field names the other one. */
export const PESAN_UNIK = {
  NOMOR_INDUK_TERDAFTAR: 'Nomor Induk Koperasi ini sudah dipakai koperasi lain.',
  KKMP_SUDAH_ADA: 'Kelurahan ini sudah punya Koperasi Kelurahan Merah Putih.',
} as const;
