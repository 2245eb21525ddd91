import 'server-only';
import { notFound } from 'next/navigation';
import { jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { formatTanggal } from '@/lib/platform/format';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan } from '@/lib/platform/titipan';
import { loadKepalaKoperasi } from '../../loaders';
import { bukaPengurus } from '../reads';
import { tulisIsianPengurus } from './rules';

/**
 * The form that corrects one entry. Phone, identity and tax number stay on the server; the page gets them
 * masked.
 *
 * @returns `nilai` what stands in the fields; `dikembalikan` true when it was typed before the session
 *   expired
 */
export async function loadPembetulanPengurus(idMentah: string, pengurusMentah: string) {
  const by = await mintaWewenang('koperasi:ubah');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const id = kodeUuid().safeParse(pengurusMentah);
  const [satu] = id.success ? await bukaPengurus(by, koperasi.id, { id: id.data }) : [];
  if (!satu) notFound();
  const titipan = await ambilTitipan(await jalurKini(), by.pelaku.penggunaId);
  const dikembalikan = Object.keys(titipan).length > 0;
  return {
    koperasi,
    pengurus: {
      id: satu.id,
      nama: satu.nama,
      jabatan: tulisIsianPengurus('jabatan', satu),
      selesai: satu.selesai && formatTanggal(satu.selesai),
      teleponTersamar: tulisIsianPengurus('telepon', satu),
      nikPendudukTersamar: tulisIsianPengurus('nikPenduduk', satu),
      npwpTersamar: tulisIsianPengurus('npwp', satu),
    },
    nilai: dikembalikan
      ? titipan
      : {
          jabatan: satu.jabatan,
          nama: satu.nama,
          pendidikan: satu.pendidikan ?? '',
          mulai: satu.mulai ?? '',
        },
    versi: satu.versi,
    dikembalikan,
  };
}
