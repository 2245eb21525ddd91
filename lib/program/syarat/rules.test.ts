import { describe, expect, it } from 'vitest';
import { daftarSyarat, type ProfilPeserta, periksaSyarat, tidakTerpenuhi } from './rules';

const WUB = {
  umurMin: 17,
  hanyaPerempuan: false,
  pernahKawin: false,
  perluUsaha: false,
  rekomendasiDari: null,
};
const PP = {
  umurMin: 18,
  hanyaPerempuan: true,
  pernahKawin: true,
  perluUsaha: false,
  rekomendasiDari: 'DP3AP2KB Kota Depok',
};
const orang: ProfilPeserta = {
  jenisKelamin: 'PEREMPUAN',
  tanggalLahir: '1990-05-05',
  statusKawin: 'CERAI_MATI',
  punyaUsaha: false,
  punyaRekomendasi: true,
};
const HARI = '2026-11-27';
const kurang = (program: typeof WUB | typeof PP, ubah: Partial<ProfilPeserta>, hari = HARI) =>
  tidakTerpenuhi(periksaSyarat(program, { ...orang, ...ubah }, hari)).map((satu) => satu.kode);

describe('syarat program', () => {
  it('umur dihitung sampai ulang tahunnya', () => {
    const lahir = { tanggalLahir: '2009-11-28' };
    expect(kurang(WUB, lahir, '2026-11-27')).toEqual(['UMUR']);
    expect(kurang(WUB, lahir, '2026-11-28')).toEqual([]);
    expect(kurang(PP, lahir, '2026-11-28')).toEqual(['UMUR']);
  });
  it('Perempuan Pengusaha: perempuan yang menikah atau pernah menikah', () => {
    expect(kurang(PP, {})).toEqual([]);
    expect(kurang(PP, { statusKawin: 'KAWIN' })).toEqual([]);
    expect(kurang(PP, { statusKawin: 'CERAI_HIDUP' })).toEqual([]);
    expect(kurang(PP, { statusKawin: 'BELUM_KAWIN' })).toEqual(['KAWIN']);
    expect(kurang(PP, { jenisKelamin: 'LAKI_LAKI' })).toEqual(['KELAMIN']);
  });
  it('yang tidak diketahui diperiksa petugas, tidak ditolak', () => {
    const tanpa = { jenisKelamin: null, tanggalLahir: null, statusKawin: null };
    expect(kurang(PP, { ...tanpa, punyaRekomendasi: false })).toEqual([]);
    const hasil = periksaSyarat(PP, { ...orang, ...tanpa, punyaRekomendasi: false }, HARI);
    expect(hasil.every((satu) => satu.keadaan === 'PERLU_DIPERIKSA')).toBe(true);
  });
  it('KTP Depok selalu diperiksa petugas', () => {
    expect(periksaSyarat(WUB, orang, HARI)[0]).toMatchObject({
      kode: 'KTP',
      keadaan: 'PERLU_DIPERIKSA',
    });
  });
  it('usaha hanya bila program memintanya', () => {
    expect(kurang(WUB, { punyaUsaha: false })).toEqual([]);
    expect(kurang({ ...WUB, perluUsaha: true }, { punyaUsaha: false })).toEqual(['USAHA']);
  });
  it('halaman program menyebut setiap syarat', () => {
    expect(daftarSyarat(PP)).toEqual([
      'Ber-KTP Kota Depok.',
      'Berumur paling sedikit 18 tahun.',
      'Perempuan.',
      'Sudah atau pernah menikah.',
      'Ada surat rekomendasi dari DP3AP2KB Kota Depok.',
    ]);
    expect(daftarSyarat(WUB)).toEqual(['Ber-KTP Kota Depok.', 'Berumur paling sedikit 17 tahun.']);
  });
});
