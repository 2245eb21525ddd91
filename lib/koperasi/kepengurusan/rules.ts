import type { JabatanKoperasi } from '../acuan';

/** Offices that one person holds at a time. */
const SATU_ORANG: readonly JabatanKoperasi[] = ['KETUA', 'KETUA_PENGAWAS'];

/** Whether an office may have a second holder beside those who hold it now. */
export const bolehBerbagi = (jabatan: JabatanKoperasi): boolean => !SATU_ORANG.includes(jabatan);

/** The first office of which a list names more holders than it may have. */
export function jabatanGanda(
  daftar: readonly { jabatan: JabatanKoperasi }[],
): JabatanKoperasi | undefined {
  return SATU_ORANG.find((jabatan) => daftar.filter((satu) => satu.jabatan === jabatan).length > 1);
}
