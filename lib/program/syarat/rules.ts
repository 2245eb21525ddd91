import { umur } from '@/lib/platform/clock';
import type { JenisKelamin, StatusKawin } from '@/lib/platform/db/generated/enums';
import { perempuanDari } from '@/lib/umkm/rules';
import type { ProgramIsi } from '../types';

/** What the portal knows of a person when a programme asks. */
export interface ProfilPeserta {
  jenisKelamin: JenisKelamin | null;
  /** ISO day. */
  tanggalLahir: string | null;
  statusKawin: StatusKawin | null;
  punyaUsaha: boolean;
  punyaRekomendasi: boolean;
}

type SyaratProgram = Pick<
  ProgramIsi,
  'umurMin' | 'hanyaPerempuan' | 'pernahKawin' | 'perluUsaha' | 'rekomendasiDari'
>;

/** TERPENUHI and TIDAK are known; PERLU_DIPERIKSA is what an officer has to look at. */
export type KeadaanSyarat = 'TERPENUHI' | 'TIDAK' | 'PERLU_DIPERIKSA';

export interface SyaratPeserta {
  kode: 'KTP' | 'UMUR' | 'KELAMIN' | 'KAWIN' | 'USAHA' | 'REKOMENDASI';
  /** What is asked, as a sentence. */
  kalimat: string;
  keadaan: KeadaanSyarat;
}

const dari = (cocok: boolean | null): KeadaanSyarat => {
  if (cocok === null) return 'PERLU_DIPERIKSA';
  return cocok ? 'TERPENUHI' : 'TIDAK';
};

/** What a programme asks for, without a person: for its page. */
export const daftarSyarat = (program: SyaratProgram): string[] =>
  periksaSyarat(
    program,
    {
      jenisKelamin: null,
      tanggalLahir: null,
      statusKawin: null,
      punyaUsaha: true,
      punyaRekomendasi: true,
    },
    '2000-01-01',
  ).map((satu) => satu.kalimat);

/**
 * Every condition of a programme for one person. What the portal does not know is to be looked at, never
 * held against anybody. The digits of a NIK penduduk say where it was first issued, not where its holder
 * lives now: a KTP of Depok is looked at by an officer, always.
 *
 * @param hariIni ISO day on which the age is counted
 */
export function periksaSyarat(
  program: SyaratProgram,
  profil: ProfilPeserta,
  hariIni: string,
): SyaratPeserta[] {
  const hasil: SyaratPeserta[] = [
    { kode: 'KTP', kalimat: 'Ber-KTP Kota Depok.', keadaan: 'PERLU_DIPERIKSA' },
  ];
  const tambah = (kode: SyaratPeserta['kode'], cocok: boolean | null, kalimat: string) =>
    hasil.push({ kode, kalimat, keadaan: dari(cocok) });
  const { umurMin, rekomendasiDari } = program;
  if (umurMin !== null) {
    const { tanggalLahir } = profil;
    const cukup = tanggalLahir === null ? null : umur(tanggalLahir, hariIni) >= umurMin;
    tambah('UMUR', cukup, `Berumur paling sedikit ${umurMin} tahun.`);
  }
  if (program.hanyaPerempuan) {
    const { jenisKelamin } = profil;
    tambah('KELAMIN', perempuanDari(jenisKelamin), 'Perempuan.');
  }
  if (program.pernahKawin) {
    const { statusKawin } = profil;
    tambah(
      'KAWIN',
      statusKawin === null ? null : statusKawin !== 'BELUM_KAWIN',
      'Sudah atau pernah menikah.',
    );
  }
  if (program.perluUsaha) tambah('USAHA', profil.punyaUsaha, 'Sudah punya usaha yang terdaftar.');
  if (rekomendasiDari !== null) {
    // It may still come until an officer verifies.
    tambah(
      'REKOMENDASI',
      profil.punyaRekomendasi ? true : null,
      `Ada surat rekomendasi dari ${rekomendasiDari}.`,
    );
  }
  return hasil;
}

/** Conditions that are known not to be met: reason enough to stop. */
export const tidakTerpenuhi = (syarat: readonly SyaratPeserta[]): SyaratPeserta[] =>
  syarat.filter((satu) => satu.keadaan === 'TIDAK');
