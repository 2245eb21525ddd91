'use server';

import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { harusMenunggu, isianTeks, nilaiKembali, pesanGangguan } from '@/lib/platform/aksi';
import { wewenangPublik } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { tungguLaju } from '@/lib/platform/laju';
import { permintaan } from '@/lib/platform/permintaan';
import { berstatus } from '@/lib/platform/status-jawaban';
import { urutkanGalat } from '@/lib/platform/urutan-galat';
import { bacaXlsx, XlsxTidakTerbaca } from '@/lib/platform/xlsx/baca';
import { bacaBukuKerja } from '../buku-kerja/bacaan/rules';
import { kalimatGalat } from '../buku-kerja/galat/rules';
import { himpunanBerlaku } from '../himpunan/reads';
import type { HimpunanAturan } from '../himpunan/types';
import { bacaLembarFormulir, type NilaiLembar, nilaiDariLembar } from '../lembar/formulir/rules';
import { masukanLembar } from '../lembar/rules';
import { hitungKertasKerja } from '../mesin/rules';
import { saranPerbaikan } from '../mesin/saran/rules';
import type { KeadaanSimulasi } from './types';

const BERKAS_MAKS = 900_000;

/** Values that a filled workbook holds, or what is wrong with it. */
async function dariBukuKerja(
  himpunan: HimpunanAturan,
  berkas: File,
): Promise<{ ok: true; nilai: NilaiLembar } | { ok: false; pesan: string[] }> {
  if (berkas.size > BERKAS_MAKS) return { ok: false, pesan: ['Berkas paling besar 900 kB.'] };
  try {
    const bacaan = bacaBukuKerja(himpunan, await bacaXlsx(Buffer.from(await berkas.arrayBuffer())));
    if (bacaan.ok) return { ok: true, nilai: nilaiDariLembar(bacaan.isi) };
    return { ok: false, pesan: kalimatGalat(bacaan.galat) };
  } catch (galat) {
    if (galat instanceof XlsxTidakTerbaca) return { ok: false, pesan: [galat.message] };
    throw galat;
  }
}

/**
 * Computes the simulator's form, typed or from a filled workbook. Writes nothing, so it is no command: the
 * answer carries the result back to the page, also without JavaScript.
 */
export const hitungSimulasiAction = async (
  _keadaan: KeadaanSimulasi,
  data: FormData,
): Promise<KeadaanSimulasi> => berstatus(await hitung(data));

async function hitung(data: FormData): Promise<KeadaanSimulasi> {
  let nilai: NilaiLembar = nilaiKembali(isianTeks(data));
  try {
    const { id, ip } = await permintaan();
    const tunggu = await tungguLaju('simulasi', ip);
    if (tunggu > 0) return { nilai, ...harusMenunggu(tunggu) };
    const aturan = typeof nilai.aturan === 'string' ? nilai.aturan : '';
    const himpunan = await himpunanBerlaku(wewenangPublik(id), aturan);
    if (!himpunan)
      return { nilai, pesan: 'Himpunan aturan ini tidak ada. Pilih lagi dari daftar.' };
    const berkas = data.get('bukuKerja');
    if (berkas instanceof File && berkas.size > 0) {
      const isi = await dariBukuKerja(himpunan.isi, berkas);
      if (!isi.ok) return { nilai, galat: { bukuKerja: isi.pesan } };
      nilai = { ...isi.nilai, aturan };
    }
    const terbaca = bacaLembarFormulir(himpunan.isi, nilai, tahunBukuTertutup(hariIni()));
    if (Object.keys(terbaca.galat).length > 0)
      return { nilai, galat: urutkanGalat(terbaca.galat, data.keys()) };
    const { tahunBuku, jawaban, angka } = terbaca;
    const masukan = masukanLembar(himpunan.isi, tahunBuku, jawaban, angka);
    return {
      nilai,
      hasil: hitungKertasKerja(himpunan.isi, masukan),
      saran: saranPerbaikan(himpunan.isi, masukan),
    };
  } catch (galat) {
    return { nilai, ...pesanGangguan(galat, 'simulasi') };
  }
}
