import 'server-only';
import { notFound } from 'next/navigation';
import { mintaWewenang } from '@/lib/platform/auth/pelaku';
import { menjangkauSemua } from '@/lib/platform/auth/wewenang';
import { tulisXlsx } from '@/lib/platform/xlsx/tulis';
import { idSah } from '../../boleh/loaders';
import { susunBukuKerja } from '../../buku-kerja/rules';
import { bacaPenilaian } from '../../reads';
import { bacaLembar } from '../reads';

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook of one assessment for the office; a foreign one is as if it were not there. */
export async function loadBukuKerjaPenilaian(idMentah: string): Promise<Response> {
  const by = await mintaWewenang('penilaian:baca');
  const id = idSah(idMentah);
  const penilaian = menjangkauSemua(by) ? await bacaPenilaian(by, id) : null;
  const lembar = penilaian ? await bacaLembar(by, id) : null;
  if (!penilaian || !lembar) notFound();
  const { tahunBuku, himpunan, sidik, jawaban, angka } = lembar;
  const koperasi = penilaian.koperasi.nama;
  const isi = { koperasi, tahunBuku, sidik, jawaban, angka };
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
