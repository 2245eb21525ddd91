import 'server-only';
import { notFound } from 'next/navigation';
import { jalurSendiri } from '@/lib/platform/asal';
import { jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari } from '@/lib/platform/auth/wewenang';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan } from '@/lib/platform/titipan';
import { cariDokumen } from '../reads';
import { jalurBerkas } from './rules';

type Param = Record<string, string | string[] | undefined>;

/** The page on which a KTP is asked for and, with a ticket, handed out. */
export async function loadBukaKtp(id: string, param: Param) {
  const by = await mintaWewenang('dokumen:baca');
  const kode = kodeUuid().safeParse(id);
  const dokumen = kode.success ? await cariDokumen(by, kode.data) : null;
  if (dokumen?.jenis !== 'KTP') notFound();
  const { karcis, kembali, lewat } = param;
  const ada = typeof karcis === 'string' && karcis.length <= 100 ? karcis : null;
  return {
    dokumenId: dokumen.id,
    namaAsli: dokumen.namaAsli,
    pemilik: dokumen.pelakuUsaha?.nama ?? null,
    kembali: jalurSendiri(typeof kembali === 'string' ? kembali : null),
    unduh: ada ? `${jalurBerkas(dokumen.id)}?${new URLSearchParams({ karcis: ada })}` : null,
    karcisLewat: lewat === '1',
    titipan: await ambilTitipan(await jalurKini(), penggunaIdDari(by)),
  };
}
