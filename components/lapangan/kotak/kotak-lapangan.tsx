'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Judul, Pemberitahuan, Tautan, Tombol } from '@/components/ui';
import {
  type CatatanLuring,
  type TersimpanDiServer,
  terimaJawaban,
} from '@/lib/lapangan/kotak/rules';
import { JALUR_LAPANGAN } from '@/lib/lapangan/rules';
import { formatWaktu } from '@/lib/platform/format';
import { DaftarCatatan } from './daftar-catatan';
import { ALAMAT_LURING, siapkanLuring } from './jaringan';
import { kirimSemua } from './kirim';
import {
  type AkunLuring,
  hapusCatatan,
  type IsiLuring,
  isiKotak,
  KOTAK_BERUBAH,
  lepasFoto,
  pasangAkun,
  satuCatatan,
  semuaCatatan,
  simpanCatatan,
} from './simpanan';

interface Keadaan {
  akun: AkunLuring;
  catatan: CatatanLuring[];
  takTerbuka: number;
  siap: boolean;
}

/** What the page says was stored while the phone still held it. */
async function tandaiTersimpan(
  akun: AkunLuring,
  { kunciKirim, ...isi }: { kunciKirim: string } & TersimpanDiServer,
): Promise<void> {
  const ada = await satuCatatan(akun, kunciKirim);
  if (ada) await simpanCatatan(akun, terimaJawaban(ada, { jenis: 'tersimpan', ...isi }));
}

/** Room for what is said when nothing waits: what stands below must not move away under a finger. */
const TEMPAT = '[@media(scripting:enabled)]:min-h-28 [@media(scripting:enabled)]:sm:min-h-16';

/**
 * The phone's outbox on the pages of who works in the street: gives the phone what it needs to go on without
 * a network, sends what waits, and shows what came back.
 */
export function KotakLapangan({
  luring,
  tersimpan,
}: {
  luring: IsiLuring;
  /** The record this page is about; if the phone still holds it, it has arrived. */
  tersimpan?: { kunciKirim: string } & TersimpanDiServer;
}) {
  const [keadaan, setKeadaan] = useState<Keadaan | null>(null);
  const [sampai, setSampai] = useState<CatatanLuring[]>([]);
  const [kabar, setKabar] = useState('');
  /** Key of the record on its way; empty while the first is chosen. */
  const [sedang, setSedang] = useState<string>();
  const router = useRouter();
  const akun = useRef<AkunLuring>(undefined);

  async function segarkan(siap?: boolean) {
    if (!akun.current) return;
    const isi = { akun: akun.current, ...(await semuaCatatan(akun.current)) };
    setKeadaan((lama) => ({ ...isi, siap: siap ?? lama?.siap ?? false }));
  }
  async function kirim() {
    if (!akun.current || !navigator.onLine) return;
    // Nothing is said, and no room taken, about a sending of nothing.
    if ((await isiKotak(akun.current.penggunaId)).kirim === 0) return setKabar('');
    setSedang('');
    const hasil = await kirimSemua(akun.current, setSedang);
    setSedang(undefined);
    setKabar(hasil.tertunda ? (hasil.pesan ?? 'Jaringan terputus. Sisanya dikirim nanti.') : '');
    if (hasil.sampai.length > 0) {
      setSampai((lama) => [...lama, ...hasil.sampai]);
      router.refresh();
    }
    await segarkan();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once a page; later changes come by themselves.
  useEffect(() => {
    let batal = false;
    async function mulai() {
      akun.current = await pasangAkun(luring, Date.now());
      if (tersimpan) await tandaiTersimpan(akun.current, tersimpan);
      await segarkan();
      const siap = await siapkanLuring();
      if (batal) return;
      await segarkan(siap);
      await kirim();
    }
    // A browser that keeps nothing works as before, only not without a network.
    const jalan = () =>
      mulai().catch(() => setKabar('Peramban ini tidak dapat menyimpan catatan.'));
    const tersambung = () => kirim().catch(() => setSedang(undefined));
    jalan();
    const berubah = () => segarkan().catch(() => undefined);
    window.addEventListener('online', tersambung);
    window.addEventListener(KOTAK_BERUBAH, berubah);
    return () => {
      batal = true;
      window.removeEventListener(KOTAK_BERUBAH, berubah);
      window.removeEventListener('online', tersambung);
    };
  }, []);

  async function hapus({ kunciKirim }: CatatanLuring) {
    await hapusCatatan(kunciKirim);
    await segarkan();
  }
  async function tanpaFoto(catatan: CatatanLuring) {
    if (!akun.current) return;
    await lepasFoto(akun.current, catatan);
    await kirim();
  }

  if (!keadaan) {
    return (
      <div className={TEMPAT}>
        <p role="status">{kabar}</p>
      </div>
    );
  }
  const { catatan, takTerbuka } = keadaan;
  const menunggu = catatan.some((satu) => satu.status === 'MENUNGGU');
  return (
    <section className={`grid gap-4 ${TEMPAT}`} aria-label="Catatan di ponsel ini">
      {sampai.length > 0 ? (
        <Pemberitahuan nada="sukses" judul={`${sampai.length} catatan dari ponsel sudah terkirim.`}>
          <ul>
            {sampai.map(({ kunciKirim, tersimpan: jadi }) => (
              <li key={kunciKirim}>
                <Tautan href={`${JALUR_LAPANGAN}/${jadi?.id}`}>{jadi?.nomor}</Tautan>
              </li>
            ))}
          </ul>
        </Pemberitahuan>
      ) : null}
      {catatan.length > 0 ? (
        <>
          <Judul level={2}>Di ponsel ini</Judul>
          <DaftarCatatan
            akun={keadaan.akun}
            catatan={catatan}
            formulir={`${JALUR_LAPANGAN}/baru`}
            sedang={sedang}
            hapus={hapus}
            lepasFoto={tanpaFoto}
          />
        </>
      ) : null}
      <p role="status">{sedang === undefined ? kabar : 'Sedang mengirim…'}</p>
      {menunggu && sedang === undefined ? (
        <p>
          <Tombol type="button" varian="kedua" ikon="ulang" onClick={() => kirim()}>
            Kirim sekarang
          </Tombol>
        </p>
      ) : null}
      {takTerbuka > 0 ? (
        <p>{takTerbuka} catatan lama di ponsel ini tidak dapat dibuka lagi.</p>
      ) : null}
      <p className="teks-lembut">
        {catatan.length === 0 ? 'Tidak ada catatan yang menunggu dikirim. ' : null}
        {keadaan.siap ? (
          <>
            Dapat dipakai tanpa jaringan sampai {formatWaktu(new Date(keadaan.akun.sampai))}:{' '}
            <a className="tautan" href={ALAMAT_LURING}>
              formulir tanpa jaringan
            </a>
            .
          </>
        ) : null}
      </p>
    </section>
  );
}
