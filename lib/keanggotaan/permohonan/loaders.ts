import 'server-only';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { loadRiwayat } from '@/lib/audit/loaders';
import { loadDokumen } from '@/lib/dokumen/loaders';
import { mintaWewenang } from '@/lib/platform/auth/pelaku';
import { menjangkauSemua, penggunaIdDari } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import { kodeUuid } from '@/lib/platform/isian';
import { batasiPencarian } from '@/lib/platform/pencarian';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { ambilTitipan } from '@/lib/platform/titipan';
import { DOKUMEN_PERMOHONAN } from '../pengajuan/rules';
import { antreanPermohonan, BATAS_HITUNG, hitungAntrean, permohonanSaya } from './reads';
import { bacaPermohonan, bacaTandaTerima } from './rincian/reads';
import { bacaSaringanPermohonan } from './schema';

type ParamHalaman = Record<string, string | string[] | undefined>;

/** The list page: one's own applications, and the queue for those who decide or watch. */
export async function loadPermohonan(param: ParamHalaman) {
  const by = await mintaWewenang('permohonan:baca');
  const { saring: saringan, diabaikan } = bacaSaringanPermohonan(param);
  await batasiPencarian(by, saringan.cari);
  const pemilik = by.hak.some(({ lingkup }) => lingkup.jenis === 'diri');
  const pengelola = by.hak.some(({ lingkup }) => lingkup.jenis !== 'diri');
  const [milikSaya, antrean, jumlah] = await Promise.all([
    pemilik ? permohonanSaya(by) : null,
    pengelola ? antreanPermohonan(by, saringan) : null,
    pengelola ? hitungAntrean(by, saringan) : null,
  ]);
  return {
    saringan,
    pesanSaringan: pesanDiabaikan(diabaikan),
    milikSaya,
    antrean,
    jumlah,
    batasHitung: BATAS_HITUNG,
    semuaKoperasi: menjangkauSemua(by),
    kini: sekarang(),
  };
}

/** One application with its documents and history; 404 beyond one's reach. */
export const loadRincianPermohonan = cache(async (idMentah: string) => {
  const by = await mintaWewenang('permohonan:baca');
  const id = kodeUuid().safeParse(idMentah);
  const permohonan = id.success ? await bacaPermohonan(by, id.data) : null;
  if (!permohonan) notFound();
  const jalur = (await headers()).get('x-jalur') ?? '';
  const dapatMenjawab = permohonan.tindakan.pemohon.includes('jawab');
  const [dokumen, dokumenLain, riwayat, titipan] = await Promise.all([
    loadDokumen({ permohonanId: permohonan.id }),
    dapatMenjawab
      ? loadDokumen({
          pelakuUsahaId: permohonan.pemohon.pelakuUsahaId,
          jenis: DOKUMEN_PERMOHONAN,
        })
      : [],
    loadRiwayat(by, 'permohonan', permohonan.id),
    ambilTitipan(jalur, penggunaIdDari(by)),
  ]);
  const terlampir = new Set(dokumen.map((satu) => satu.id));
  return {
    permohonan,
    dokumen,
    /** Own documents that are not with this application yet. */
    dokumenLain: dokumenLain.filter((satu) => !terlampir.has(satu.id)),
    riwayat,
    titipan,
    jalur,
    kini: sekarang(),
  };
});

/** What the applicant reads right after sending. */
export async function loadTandaTerima(idMentah: string) {
  const by = await mintaWewenang('permohonan:baca');
  const id = kodeUuid().safeParse(idMentah);
  const tanda = id.success ? await bacaTandaTerima(by, id.data) : null;
  if (!tanda || !id.success) notFound();
  return { id: id.data, ...tanda };
}
