import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { v7 as uuidv7 } from 'uuid';
import { teksPendirian } from '@/lib/akun/privasi/rules';
import { loadDokumen } from '@/lib/dokumen/loaders';
import { bacaPelaku, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari, wewenangPublik } from '@/lib/platform/auth/wewenang';
import { kodeUuid } from '@/lib/platform/isian';
import { permintaan } from '@/lib/platform/permintaan';
import { ambilTitipan } from '@/lib/platform/titipan';
import { koperasiDiwakili } from '../mulai/reads';
import { dataPendiriSendiri, sudahPendiri } from '../pendiri/reads';
import { pendirianDipimpin } from '../rincian/kepala/reads';
import { alamatPendirian, terbukaBagiPendiri } from '../rules';
import { dalamWilayah } from '../wilayah/rules';
import { cariUndangan, daftarUndangan, rencanaUndangan, undanganPublik } from './reads';
import { alamatUndangan, halanganJawab } from './rules';

/** The page for whoever has a link; who is signed in goes on to the page on which one answers. */
export async function loadUndanganPublik(token: string) {
  const { pelaku } = await bacaPelaku();
  if (pelaku.penggunaId !== null) redirect(alamatUndangan(token));
  const { id } = await permintaan();
  return { rencana: await undanganPublik(wewenangPublik(id), token) };
}

/**
 * The page on which one answers an invitation. An invitation that does not open is told apart from nothing
 * else; who is a founder already goes to the founding.
 */
export async function loadUndangan(kode: string) {
  const by = await mintaWewenang('pendirian:ikut');
  const undangan = await cariUndangan(by, kode);
  const rencana = undangan ? await rencanaUndangan(by, undangan.pendirianId) : null;
  if (!undangan || !rencana) return { rencana: null };
  if (await sudahPendiri(by, rencana)) redirect(alamatPendirian(rencana.pendirianId));
  const jalur = await jalurKini();
  const orang = rencana.sekunder ? null : await dataPendiriSendiri(by);
  const [ktp, koperasi, titipan] = await Promise.all([
    rencana.sekunder
      ? []
      : loadDokumen({
          ...(orang ? { pelakuUsahaId: orang.id } : { diunggahOleh: penggunaIdDari(by) }),
          jenis: ['KTP'],
        }),
    rencana.sekunder ? koperasiDiwakili(by) : [],
    ambilTitipan(jalur, penggunaIdDari(by)),
  ]);
  return {
    rencana,
    kode,
    orang,
    nama: by.pelaku.nama,
    halangan: halanganJawab({
      ...rencana,
      warga: orang === null || dalamWilayah(rencana, orang.kelurahanKode),
      pemilik: by.hak.some(({ lingkup }) => lingkup.jenis === 'diri'),
      koperasi,
    }),
    ktp,
    koperasi,
    persetujuan: teksPendirian(rencana.sekunder).teks,
    jalur,
    titipan,
  };
}

/** Founders and invitations of one's own founding; 404 beyond one's lead. */
export async function loadKelolaPendiri(idMentah: string) {
  const by = await mintaWewenang('pendirian:kelola');
  const id = kodeUuid().safeParse(idMentah);
  const pendirian = id.success ? await pendirianDipimpin(by, id.data) : null;
  if (!pendirian) notFound();
  const jalur = await jalurKini();
  const [undangan, titipan] = await Promise.all([
    daftarUndangan(by, pendirian.id),
    ambilTitipan(jalur, penggunaIdDari(by)),
  ]);
  return {
    pendirian,
    undangan,
    titipan,
    terbuka: terbukaBagiPendiri(pendirian.status),
    /** Id of the next link: sending the form twice makes one. */
    idTautan: uuidv7(),
  };
}
