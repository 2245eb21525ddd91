'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { TombolKirim } from '@/components/form';
import { IsiFormulir } from '@/components/form/isi-formulir';
import { isikanFormulir } from '@/components/form/isikan';
import { Judul, Pemberitahuan } from '@/components/ui';
import {
  adaIsinya,
  antrekan,
  type CatatanLuring,
  catatanBaru,
  type FotoLuring,
  kelurahanTerakhir,
  ketik,
  tertinggal,
} from '@/lib/lapangan/kotak/rules';
import { HAL_FOTO, JALUR_LAPANGAN } from '@/lib/lapangan/rules';
import { catatLapanganSchema } from '@/lib/lapangan/schema';
import type { KeadaanFormulir } from '@/lib/platform/form-state';
import { galatIsian } from '@/lib/platform/isian';
import { IsianPendataan, satuKelurahan } from '../isian-pendataan';
import { BelumSiap } from './belum-siap';
import { DaftarCatatan } from './daftar-catatan';
import { PilihFotoLuring } from './foto-luring';
import { isianDisimpan, NAMA_HAL_FOTO } from './isian-disimpan';
import { ALAMAT_LURING } from './jaringan';
import { kalimatHasil, kirimSendiri } from './kirim-sendiri';
import { LanjutkanIsian } from './lanjutkan-isian';
import { PembukaCatatan } from './pembuka-catatan';
import { SedangTerbuka } from './sedang-terbuka';
import { simpanSelagiMengetik } from './simpan-selagi-mengetik';
import {
  type AkunLuring,
  adaCatatan,
  akunKini,
  hapusCatatan,
  hapusFoto,
  lepasCatatan,
  lepasFoto,
  pegangCatatan,
  satuCatatan,
  sedangTerbuka,
  semuaCatatan,
  simpanCatatan,
  simpanFoto,
} from './simpanan';

/** An empty record, in the kelurahan of the one before. */
const baru = (kelurahanKode?: string) =>
  catatanBaru(
    crypto.randomUUID(),
    kelurahanKode ? { kelurahanKode } : {},
    new Date().toISOString(),
  );

/** Gathers records without a network: typed text and photos lie on the phone from the first letter on. */
export function FormulirLuring() {
  const [akun, setAkun] = useState<AkunLuring | null>();
  const [semua, setSemua] = useState<CatatanLuring[]>([]);
  const [ditinggal, setDitinggal] = useState<CatatanLuring[]>([]);
  const [kini, setKini] = useState<CatatanLuring>();
  const [keadaan, setKeadaan] = useState<KeadaanFormulir>({});
  const [tersimpan, setTersimpan] = useState(false);
  const [tertutup, setTertutup] = useState(false);
  const [tersambung, setTersambung] = useState(false);
  /** Key of the record on its way; empty while the first is chosen. */
  const [sedang, setSedang] = useState<string>();
  const [kabar, setKabar] = useState('');
  const [diTabLain, setDiTabLain] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const terbaru = useRef<CatatanLuring>(undefined);
  const penjaga = useRef<ReturnType<typeof simpanSelagiMengetik>>(undefined);
  const simpanKini = useRef<() => void>(() => {});

  function pakai(catatan: CatatanLuring) {
    terbaru.current = catatan;
    setKini(catatan);
    // What is written on here is not offered elsewhere as left behind.
    void pegangCatatan(catatan.kunciKirim);
  }
  async function segarkan(pemilik: AkunLuring) {
    const { catatan } = await semuaCatatan(pemilik);
    setSemua(catatan);
    setDitinggal(tertinggal(catatan, await sedangTerbuka()));
  }
  async function kirim(pemilik: AkunLuring) {
    const hasil = await kirimSendiri(pemilik.penggunaId, (kunci) => setSedang(kunci ?? ''));
    setSedang(undefined);
    if (!hasil) return;
    const kalimat = kalimatHasil(hasil);
    if (kalimat) {
      setTersimpan(false);
      setKabar(kalimat);
    }
    await segarkan(pemilik);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens.
  useEffect(() => {
    async function mulai() {
      const ada = await akunKini(Date.now());
      if (!ada) setTertutup(await adaCatatan());
      setAkun(ada);
      if (!ada) return;
      const parameter = new URLSearchParams(location.search);
      const kunci = parameter.get('kotak');
      const lama = kunci ? await satuCatatan(ada, kunci) : null;
      const boleh = !lama || (await pegangCatatan(lama.kunciKirim));
      setDiTabLain(!boleh);
      const tempat = ada.kelurahan.map(({ nilai }) => nilai);
      const akhir = kelurahanTerakhir((await semuaCatatan(ada)).catatan, tempat);
      pakai(lama && boleh ? lama : baru(akhir));
      setTersimpan(parameter.has('tersimpan'));
      await segarkan(ada);
      pemilik = ada;
      await kirim(ada);
    }
    let pemilik: AkunLuring | undefined;
    mulai().catch(() => setAkun(null));
    penjaga.current = simpanSelagiMengetik(() => simpanKini.current());
    const periksa = () => {
      setTersambung(navigator.onLine);
      if (pemilik) kirim(pemilik).catch(() => setSedang(undefined));
    };
    setTersambung(navigator.onLine);
    window.addEventListener('online', periksa);
    window.addEventListener('offline', periksa);
    return () => {
      penjaga.current?.lepas();
      if (terbaru.current) lepasCatatan(terbaru.current.kunciKirim);
      window.removeEventListener('online', periksa);
      window.removeEventListener('offline', periksa);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: fields change by typing; only another record fills them.
  useEffect(() => {
    if (form.current && terbaru.current) {
      isikanFormulir(form.current, {
        ...satuKelurahan(akun?.kelurahan ?? []),
        [NAMA_HAL_FOTO]: HAL_FOTO[0],
        ...terbaru.current.isian,
      });
    }
  }, [kini?.kunciKirim]);

  /** Stores what stands in the form. */
  async function simpan(status?: 'selesai'): Promise<void> {
    if (!akun || !form.current || !terbaru.current) return;
    const isian = isianDisimpan(form.current);
    const catatan = ketik(terbaru.current, isian);
    if (status === undefined && !adaIsinya(isian) && catatan.foto.length === 0) return;
    terbaru.current = status ? antrekan(catatan) : catatan;
    await simpanCatatan(akun, terbaru.current);
  }
  function diketik() {
    setTersimpan(false);
    penjaga.current?.diketik();
  }
  const takTersimpan = () =>
    setKeadaan({ pesan: 'Ponsel ini tidak dapat menyimpan. Kosongkan ruangnya, lalu coba lagi.' });

  simpanKini.current = () => void simpan().catch(takTersimpan);

  async function dikirim(peristiwa: FormEvent<HTMLFormElement>) {
    peristiwa.preventDefault();
    penjaga.current?.batal();
    if (!akun || !terbaru.current) return;
    const isian = isianDisimpan(peristiwa.currentTarget);
    const terbaca = catatLapanganSchema.safeParse({
      ...isian,
      kunciKirim: terbaru.current.kunciKirim,
    });
    if (!terbaca.success) {
      simpanKini.current();
      setKeadaan({ nilai: isian, galat: galatIsian(terbaca.error) });
      return;
    }
    try {
      await simpan('selesai');
      setKeadaan({});
      setTersimpan(true);
      setKabar('');
      lepasCatatan(terbaru.current.kunciKirim);
      pakai(baru(String(isian.kelurahanKode ?? '')));
      history.replaceState(null, '', ALAMAT_LURING);
      await segarkan(akun);
      scrollTo({ top: 0 });
    } catch {
      takTersimpan();
      return;
    }
    kirim(akun).catch(() => setSedang(undefined));
  }
  async function tambahFoto(kecil: Blob, hal: string) {
    if (!akun || !terbaru.current) return;
    const kunciFoto = crypto.randomUUID();
    const nama = `foto-${terbaru.current.foto.length + 1}.jpg`;
    await simpanFoto(akun, terbaru.current.kunciKirim, kunciFoto, kecil);
    const foto: FotoLuring = { kunciFoto, hal, nama, terkirim: false };
    const sebelum = terbaru.current;
    terbaru.current = { ...sebelum, foto: [...sebelum.foto, foto] };
    try {
      await simpan();
    } catch (galat) {
      terbaru.current = sebelum;
      throw galat;
    }
    // It is shown when it lies on the disk with its record, not before: the phone may die any moment.
    pakai(terbaru.current);
  }
  async function hapusSatuFoto({ kunciFoto }: FotoLuring) {
    if (!terbaru.current) return;
    pakai({
      ...terbaru.current,
      foto: terbaru.current.foto.filter((satu) => satu.kunciFoto !== kunciFoto),
    });
    await simpan();
    await hapusFoto(kunciFoto);
  }
  async function hapus({ kunciKirim }: CatatanLuring) {
    await hapusCatatan(kunciKirim);
    if (akun) await segarkan(akun);
  }
  async function tanpaFoto(catatan: CatatanLuring) {
    if (!akun) return;
    await lepasFoto(akun, catatan);
    await segarkan(akun);
    await kirim(akun);
  }

  if (akun === undefined) return <p role="status">Membuka catatan di ponsel…</p>;
  if (akun === null || !kini) {
    return <BelumSiap tertutup={tertutup} />;
  }
  const lain = semua.filter((satu) => satu.kunciKirim !== kini.kunciKirim);
  return (
    <div className="grid gap-6">
      {tersambung ? (
        <Pemberitahuan nada="info" judul="Ada jaringan.">
          <p>
            Catatan yang selesai dikirim sendiri.{' '}
            <a className="tautan" href={JALUR_LAPANGAN}>
              Ke Pendataan lapangan
            </a>
          </p>
        </Pemberitahuan>
      ) : (
        <Pemberitahuan nada="peringatan" judul="Tidak ada jaringan.">
          <p>
            Yang Anda tulis tersimpan di ponsel ini, dan dikirim sendiri begitu ada jaringan. NIK
            penduduk tidak disimpan di ponsel: tambahkan sesudahnya bila perlu.
          </p>
        </Pemberitahuan>
      )}
      <p role="status">{sedang === undefined ? kabar : 'Sedang mengirim…'}</p>
      {diTabLain ? <SedangTerbuka /> : null}
      <LanjutkanIsian isian={ditinggal} formulir={ALAMAT_LURING} />
      <PembukaCatatan catatan={kini} luring />
      {tersimpan ? (
        <Pemberitahuan nada="sukses" judul="Tersimpan di ponsel ini, belum terkirim." />
      ) : null}
      <form
        ref={form}
        onInput={diketik}
        onSubmit={dikirim}
        noValidate
        className="formulir"
        key={kini.kunciKirim}
      >
        <IsiFormulir keadaan={keadaan} tersembunyi={satuKelurahan(akun.kelurahan)}>
          <IsianPendataan jenis={akun.jenis} kelurahan={akun.kelurahan} tanpaNikPenduduk />
          <PilihFotoLuring foto={kini.foto} tambah={tambahFoto} hapus={hapusSatuFoto} />
          <TombolKirim penuh>Simpan di ponsel</TombolKirim>
        </IsiFormulir>
      </form>
      <section className="grid gap-4" aria-labelledby="menunggu">
        <Judul level={2} id="menunggu">
          Di ponsel ini
        </Judul>
        {lain.length > 0 ? (
          <DaftarCatatan
            akun={akun}
            catatan={lain}
            formulir={ALAMAT_LURING}
            sedang={sedang}
            hapus={hapus}
            lepasFoto={tanpaFoto}
          />
        ) : (
          <p>Belum ada catatan lain.</p>
        )}
      </section>
    </div>
  );
}
