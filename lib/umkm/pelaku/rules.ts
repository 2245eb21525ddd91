import type { AlamatInput, PemilikInput } from '../bagian/schema';

/** What the trail may know of a person: no number, no birth date, no address. */
export function ringkasanAuditOrang(
  pemilik: Pick<PemilikInput, 'nama' | 'jenisKelamin' | 'statusKawin' | 'pendidikan'>,
  alamat: Pick<AlamatInput, 'kelurahanKode' | 'rt' | 'rw'>,
): Record<string, unknown> {
  const { nama, jenisKelamin, statusKawin, pendidikan } = pemilik;
  const { kelurahanKode, rt, rw } = alamat;
  return { nama, jenisKelamin, statusKawin, pendidikan, kelurahanKode, rt, rw };
}
