import 'server-only';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { isianTeks } from '@/lib/platform/aksi';
import { wewenangPublik } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { jawabTeks } from '@/lib/platform/jawab-teks';
import { tungguLaju } from '@/lib/platform/laju';
import { permintaan } from '@/lib/platform/permintaan';
import { tulisXlsx } from '@/lib/platform/xlsx/tulis';
import { susunBukuKerja } from '../../buku-kerja/rules';
import { daftarHimpunanBerlaku, himpunanBerlaku } from '../../himpunan/reads';
import { bacaLembarFormulir } from '../../lembar/formulir/rules';

const TAHUN_KE_BELAKANG = 10;

/** The rule sets to choose from, and the chosen one; null when none or an unknown one is named. */
export async function loadHalamanSimulasi(aturan: string | undefined) {
  const { id } = await permintaan();
  const semua = await daftarHimpunanBerlaku(wewenangPublik(id));
  const terbaru = tahunBukuTertutup(hariIni());
  return {
    daftar: semua.map(({ isi }) => ({
      id: isi.id,
      nama: isi.nama,
      keterangan: isi.untuk.keterangan,
      penjelasan: isi.penjelasan,
      belumDikonfirmasi: isi.belumDikonfirmasi,
    })),
    terpilih: semua.find(({ isi }) => isi.id === aturan) ?? null,
    tahun: Array.from({ length: TAHUN_KE_BELAKANG }, (_, ke) => terbaru - ke),
  };
}

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The official workbook of a rule set as a file: empty (GET), or filled with what a form sends (POST).
 * Nothing is stored.
 */
export async function loadBukuKerjaSimulasi(masuk: Request): Promise<Response> {
  const { id, ip } = await permintaan();
  const tunggu = await tungguLaju('simulasi', ip);
  if (tunggu > 0) {
    return jawabTeks(429, `Terlalu sering. Coba lagi dalam ${tunggu} detik.`, {
      'retry-after': String(tunggu),
    });
  }
  let nilai: Record<string, string | string[]>;
  try {
    nilai =
      masuk.method === 'POST'
        ? isianTeks(await masuk.formData())
        : Object.fromEntries(new URL(masuk.url).searchParams);
  } catch {
    return jawabTeks(400, 'Isi permintaan tidak dapat dibaca.');
  }
  const aturan = Array.isArray(nilai.aturan) ? nilai.aturan[0] : nilai.aturan;
  const himpunan = await himpunanBerlaku(wewenangPublik(id), aturan ?? '');
  if (!himpunan) return jawabTeks(404, 'Himpunan aturan ini tidak ada.');
  const { tahunBuku, jawaban, angka, galat } = bacaLembarFormulir(
    himpunan.isi,
    nilai,
    tahunBukuTertutup(hariIni()),
  );
  if (Object.keys(galat).length > 0) {
    return jawabTeks(400, 'Ada isian yang bukan angka. Hitung dahulu di halaman simulasi.');
  }
  const berkas = await tulisXlsx(
    susunBukuKerja(himpunan.isi, {
      koperasi: 'Simulasi',
      koperasiId: null,
      tahunBuku,
      sidik: himpunan.sidik,
      jawaban,
      angka,
    }),
  );
  return new Response(new Uint8Array(berkas), {
    headers: {
      'content-type': MIME,
      'content-disposition': `attachment; filename="kertas-kerja-${himpunan.isi.id}-${tahunBuku}.xlsx"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
