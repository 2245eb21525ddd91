import 'server-only';
import { bacaPelaku } from '@/lib/platform/auth/pelaku';
import { menjangkauSemua, wewenang } from '@/lib/platform/auth/wewenang';
import { kodeUuid } from '@/lib/platform/isian';
import { jawabTeks } from '@/lib/platform/jawab-teks';
import { tulisXlsx } from '@/lib/platform/xlsx/tulis';
import { susunBukuKerja } from '../../buku-kerja/rules';
import { bacaPenilaian } from '../../reads';
import { bacaLembar } from '../reads';

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const TIDAK_ADA = 'Buku kerja ini tidak ditemukan, atau tidak dapat dibuka oleh akun Anda.';

/**
 * The workbook of one assessment for the office; a foreign one is as if it were not there. Without a session the
 * sign-in page, without the right 403.
 */
export async function loadBukuKerjaPenilaian(idMentah: string): Promise<Response> {
  const { pelaku } = await bacaPelaku();
  if (pelaku.penggunaId === null) {
    const lanjut = encodeURIComponent('/portal/penilaian');
    return new Response(null, { status: 303, headers: { location: `/masuk?lanjut=${lanjut}` } });
  }
  const by = wewenang(pelaku, 'penilaian:baca');
  if (!by) return jawabTeks(403, 'Akun Anda tidak berwenang mengunduh buku kerja penilaian.');
  const id = kodeUuid().safeParse(idMentah).data;
  const penilaian = id && menjangkauSemua(by) ? await bacaPenilaian(by, id) : null;
  const lembar = penilaian && (await bacaLembar(by, penilaian.id));
  if (!penilaian || !lembar) return jawabTeks(404, TIDAK_ADA);
  const { tahunBuku, himpunan, sidik, jawaban, angka } = lembar;
  const { id: koperasiId, nama: koperasi } = penilaian.koperasi;
  const isi = { koperasi, koperasiId, tahunBuku, sidik, jawaban, angka };
  const berkas = await tulisXlsx(susunBukuKerja(himpunan, isi));
  return new Response(new Uint8Array(berkas), {
    headers: {
      'content-type': MIME,
      'content-disposition': `attachment; filename="lembar-kerja-${himpunan.id}-${tahunBuku}.xlsx"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
