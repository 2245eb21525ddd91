import 'server-only';
import { notFound } from 'next/navigation';
import { jalurSendiri } from '@/lib/platform/asal';
import { jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari } from '@/lib/platform/auth/wewenang';
import { formatTanggal } from '@/lib/platform/format';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan } from '@/lib/platform/titipan';
import { pakaiKarcis } from './commands';
import { bacaOrang } from './reads';

type Param = Record<string, string | string[] | undefined>;

/** The page on which an identity is asked for and, with a fresh ticket, shown once. */
export async function loadPembukaan(id: string, param: Param) {
  const by = await mintaWewenang('identitas:buka');
  const kode = kodeUuid().safeParse(id);
  const orang = kode.success ? await bacaOrang(by, kode.data) : null;
  if (!orang) notFound();
  const { karcis, kembali } = param;
  const dipakai = typeof karcis === 'string' && karcis.length <= 100 ? karcis : null;
  const terbuka = dipakai ? await pakaiKarcis(by, orang.id, dipakai) : null;
  return {
    pelakuUsahaId: orang.id,
    nama: orang.nama,
    kembali: jalurSendiri(typeof kembali === 'string' ? kembali : null),
    karcisLewat: dipakai !== null && terbuka === null,
    titipan: await ambilTitipan(await jalurKini(), penggunaIdDari(by)),
    identitas: terbuka
      ? {
          ...terbuka,
          tanggalLahir: terbuka.tanggalLahir ? formatTanggal(terbuka.tanggalLahir) : null,
        }
      : null,
  };
}
