'use client';

import { useEffect, useRef, useState } from 'react';
import {
  FOTO_PALING_BANYAK,
  fotoMenungguUntuk,
  fotoSusulan,
  type TersimpanDiServer,
} from '@/lib/lapangan/kotak/rules';
import { BUKAN_FOTO, FOTO_TAK_TERSIMPAN, kecilkanFoto } from './foto';
import { adaJaringan } from './jaringan';
import { kirimSemua } from './kirim';
import {
  akunKini,
  hapusFoto,
  KOTAK_BERUBAH,
  satuCatatan,
  semuaCatatan,
  simpanCatatan,
  simpanFoto,
} from './simpanan';

/** What the server has, to which photos are added. */
export interface CatatanBerfoto extends Required<TersimpanDiServer> {
  namaUsaha: string;
  /** Who is signed in. */
  penggunaId: string;
  /** How many photos the server has of it. */
  jumlah: number;
}

interface Kabar {
  galat?: string | undefined;
  kabar?: string;
  /** How many photos the server had then: with another one what was said is over. */
  pada?: number;
  /** The page to go to: the server has the photo. */
  ke?: string;
}

/** Where the answer of the upload itself would have led. */
function alamatTerunggah(form: HTMLFormElement): string {
  const kembali = new URL(form.action).searchParams.get('kembali') ?? location.pathname;
  const alamat = new URL(kembali, location.origin);
  alamat.searchParams.set('unggah', 'ok');
  return alamat.pathname + alamat.search;
}

/**
 * Puts the chosen photo into the outbox of the phone, and sends it from there if there is a network.
 *
 * @returns null where the form itself must send it: this browser keeps nothing, or only the server can say
 *   what is wrong with the file
 */
async function simpanLaluKirim(
  form: HTMLFormElement,
  { penggunaId, jumlah, ...catatan }: CatatanBerfoto,
): Promise<Kabar | null> {
  /** Told here without a network, by the server with one. */
  const tolak = async (galat: string) => ((await adaJaringan()) ? null : { galat });
  const akun = await akunKini(Date.now()).catch(() => null);
  if (akun?.penggunaId !== penggunaId) return tolak(FOTO_TAK_TERSIMPAN);
  const data = new FormData(form);
  const berkas = data.get('berkas');
  if (!(berkas instanceof File) || berkas.size === 0)
    return tolak('Pilih atau ambil fotonya dahulu.');
  const kecil = await kecilkanFoto(berkas).catch(() => null);
  if (!kecil) return tolak(BUKAN_FOTO);
  const { catatan: semua } = await semuaCatatan(akun);
  if (jumlah + fotoMenungguUntuk(semua, catatan.kunci) >= FOTO_PALING_BANYAK) {
    return { galat: `Sudah ${FOTO_PALING_BANYAK} foto, bersama yang menunggu di ponsel ini.` };
  }
  const kunciFoto = crypto.randomUUID();
  const foto = { kunciFoto, hal: String(data.get('hal')), nama: namaJpeg(berkas.name) };
  try {
    await simpanFoto(akun, kunciFoto, kunciFoto, kecil);
    await simpanCatatan(akun, fotoSusulan(foto, catatan, new Date().toISOString()));
  } catch {
    await hapusFoto(kunciFoto).catch(() => undefined);
    return tolak(FOTO_TAK_TERSIMPAN);
  }
  // It lies on the phone: from here on it is sent, once, whatever happens to this page.
  for (const unsur of form.querySelectorAll<HTMLInputElement>('[type=file]')) unsur.value = '';
  if (await adaJaringan()) await kirimSemua(akun).catch(() => undefined);
  const sisa = await satuCatatan(akun, kunciFoto);
  window.dispatchEvent(new Event(KOTAK_BERUBAH));
  if (!sisa) return { ke: alamatTerunggah(form) };
  return sisa.status === 'PERIKSA'
    ? { galat: sisa.pesan }
    : { kabar: 'Foto tersimpan di ponsel ini, belum terkirim.' };
}

const namaJpeg = (nama: string): string => `${nama.replace(/\.[^.]*$/, '')}.jpg`;

/**
 * Inside the form of a photo: with JavaScript the photo goes through the outbox of the phone, with and
 * without a network. Without JavaScript, or where the browser keeps nothing, it is a plain upload.
 */
export function JagaFoto(catatan: CatatanBerfoto) {
  const tempat = useRef<HTMLDivElement>(null);
  const kini = useRef(catatan);
  kini.current = catatan;
  const [kabar, setKabar] = useState<Kabar>({});
  useEffect(() => {
    const form = tempat.current?.closest('form');
    let sedang = false;
    const dikirim = async (peristiwa: SubmitEvent) => {
      peristiwa.preventDefault();
      if (!form || sedang) return;
      sedang = true;
      const pada = kini.current.jumlah;
      setKabar({ kabar: 'Menyimpan foto…', pada });
      const hasil = await simpanLaluKirim(form, kini.current).catch(
        (): Kabar => ({ galat: FOTO_TAK_TERSIMPAN }),
      );
      sedang = false;
      setKabar({ ...hasil, pada });
      if (!hasil) form.submit();
      else if (hasil.ke) location.assign(hasil.ke);
    };
    form?.addEventListener('submit', dikirim);
    return () => form?.removeEventListener('submit', dikirim);
  }, []);
  const tampil = kabar.pada === catatan.jumlah ? kabar : {};
  return (
    <div ref={tempat}>
      <p role="status">{tampil.kabar}</p>
      <p role="alert">{tampil.galat}</p>
    </div>
  );
}
