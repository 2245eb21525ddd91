import { describe, expect, it } from 'vitest';
import { ISIAN_SEMULA, type KeadaanFormulir } from '@/lib/platform/form-state';
import { gabungBentrok, tulisSemula } from './gabung-bentrok';

const AWAL = { telepon: '021', rw: '6', modal: '1500000', ket: 'a\nb', bidang: ['x', 'y'] };
const butir = (...isian: string[]) =>
  isian.map((satu) => ({ isian: satu, label: satu, milikAnda: 'm', tersimpan: 't' }));

const keadaan = (
  diketik: KeadaanFormulir['nilai'],
  isian: string[],
  semula: string = tulisSemula(AWAL),
): KeadaanFormulir => ({
  nilai: { [ISIAN_SEMULA]: semula, ...diketik },
  bentrok: { versi: '2', oleh: 'Budi', pada: 'tadi', butir: butir(...isian) },
});
/** As a browser sends the form as it was drawn. */
const UTUH = { ...AWAL, modal: '1.500.000', ket: 'a\r\nb', bidang: ['y', 'x'] };
const nama = (daftar: { isian: string }[] | undefined) => daftar?.map(({ isian }) => isian);

describe('dua orang mengubah data yang sama', () => {
  it('isian yang tidak disentuh mengambil yang tersimpan, yang diketik tetap', () => {
    const hasil = gabungBentrok(keadaan({ ...UTUH, ket: 'baru' }, ['telepon', 'ket']), {
      ...AWAL,
      telepon: '0217778881',
    });
    expect(hasil?.nilai).toMatchObject({ telepon: '0217778881', ket: 'baru' });
    expect(nama(hasil?.butir)).toEqual([]);
    expect(nama(hasil?.diambil)).toEqual(['telepon']);
  });

  it('yang diubah keduanya adalah bentrok, dan yang diketik tidak hilang', () => {
    const hasil = gabungBentrok(keadaan({ ...UTUH, rw: '7' }, ['rw']), { ...AWAL, rw: '11' });
    expect(hasil?.nilai).toMatchObject({ rw: '7' });
    expect(nama(hasil?.butir)).toEqual(['rw']);
    expect(nama(hasil?.diambil)).toEqual([]);
  });

  it('titik ribuan, akhir baris, dan urutan tanda bukan perubahan', () => {
    const hasil = gabungBentrok(keadaan(UTUH, ['modal', 'ket', 'bidang']), {
      ...AWAL,
      modal: '2000000',
      ket: 'c',
      bidang: ['x'],
    });
    expect(hasil?.nilai).toMatchObject({ modal: '2000000', ket: 'c', bidang: ['x'] });
    expect(nama(hasil?.butir)).toEqual([]);
  });

  it('tanda yang dihapus adalah perubahan; yang dihapus orang lain ikut hilang', () => {
    const { bidang: _, ...tanpa } = UTUH;
    expect(
      nama(gabungBentrok(keadaan(tanpa, ['bidang']), { ...AWAL, bidang: ['x'] })?.butir),
    ).toEqual(['bidang']);
    const { rw: __, ...sisa } = AWAL;
    expect(gabungBentrok(keadaan(UTUH, ['rw']), sisa)?.nilai).not.toHaveProperty('rw');
  });

  it('isian yang kosong sejak semula dan hanya saya isi bukan bentrok', () => {
    const satu = keadaan({ ...UTUH, catatan: 'baru' }, ['catatan']);
    const kosong = satu.bentrok?.butir.map((b) => ({ ...b, tersimpan: '' })) ?? [];
    const hasil = gabungBentrok(
      { ...satu, bentrok: { versi: '2', oleh: 'Budi', pada: 'tadi', butir: kosong } },
      AWAL,
    );
    expect(nama(hasil?.butir)).toEqual([]);
    expect(hasil?.nilai).toMatchObject({ catatan: 'baru' });
  });

  it('tanda yang kosong sejak semula dan hanya saya beri bukan bentrok', () => {
    const hasil = gabungBentrok(keadaan({ ...UTUH, skala: 'ya', rw: '7' }, ['skala', 'rw']), {
      ...AWAL,
      rw: '11',
    });
    expect(nama(hasil?.butir)).toEqual(['rw']);
    expect(hasil?.nilai).toMatchObject({ skala: 'ya' });
    // A tick that both gave is the same answer, not a conflict to be told of here.
    const keduanya = gabungBentrok(keadaan({ ...UTUH, skala: 'ya' }, []), { ...AWAL, skala: 'ya' });
    expect(nama(keduanya?.butir)).toEqual([]);
  });

  it('isian tertutup yang ditulis lagi tetap ditunjukkan sebagai bentrok', () => {
    const hasil = gabungBentrok(keadaan({ ...UTUH, npwp: '0123' }, ['npwp']), AWAL);
    expect(nama(hasil?.butir)).toEqual(['npwp']);
  });

  it('isian yang tidak dibawa formulir tetap ditunjukkan sebagai bentrok', () => {
    expect(nama(gabungBentrok(keadaan(UTUH, ['lain']), AWAL)?.butir)).toEqual(['lain']);
  });

  it('tidak menebak bila formulir tidak membawa isian semula, atau sesi pernah habis', () => {
    expect(gabungBentrok(keadaan(UTUH, ['rw'], '{rusak'), AWAL)).toBeNull();
    expect(gabungBentrok(keadaan(UTUH, ['rw'], '[1]'), AWAL)).toBeNull();
    expect(gabungBentrok({ ...keadaan(UTUH, ['rw']), nilai: UTUH }, AWAL)).toBeNull();
    const titipan = { ...AWAL, [ISIAN_SEMULA]: tulisSemula(AWAL) };
    expect(gabungBentrok(keadaan(UTUH, ['rw']), titipan)).toBeNull();
    expect(gabungBentrok({ nilai: UTUH }, AWAL)).toBeNull();
  });
});
