import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { hariIni } from '@/lib/platform/clock';
import { ambilTitipan } from '@/lib/platform/titipan';
import { loadKepalaKoperasi } from '../loaders';
import { semuaPengurus } from './reads';

/** Office holders of a koperasi, to be added to or ended. */
export async function loadKepengurusan(idMentah: string) {
  const by = await mintaWewenang('koperasi:ubah');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const semua = await semuaPengurus(by, koperasi.id);
  const titipan = await ambilTitipan(await jalurKini(), by.pelaku.penggunaId);
  return {
    koperasi,
    menjabat: semua.filter((satu) => satu.selesai === null),
    selesai: semua.filter((satu) => satu.selesai !== null),
    /** Id of the next one: sending the form twice adds one person. */
    idBaru: uuidv7(),
    hariIni: hariIni(),
    titipan,
  };
}
