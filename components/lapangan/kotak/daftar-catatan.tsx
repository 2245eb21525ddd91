'use client';

import { useState } from 'react';
import { DaftarRingkas, Lencana, type Nada, Pemberitahuan, Rincian, Tombol } from '@/components/ui';
import {
  type CatatanLuring,
  isiCatatan,
  type StatusCatatan,
  sebutanTunggal,
} from '@/lib/lapangan/kotak/rules';
import { formatWaktu } from '@/lib/platform/format';
import { GambarCatatan } from './gambar-catatan';
import type { AkunLuring } from './simpanan';

const LABEL: Record<StatusCatatan, string> = {
  DRAF: 'Belum selesai',
  MENUNGGU: 'Menunggu dikirim',
  PERIKSA: 'Perlu diperiksa',
};
const NADA: Record<StatusCatatan, Nada> = { DRAF: 'netral', MENUNGGU: 'biru', PERIKSA: 'kuning' };

function Hapus({ nama, hapus }: { nama: string; hapus: () => void }) {
  const [yakin, setYakin] = useState(false);
  if (!yakin) {
    return (
      <Tombol type="button" varian="kedua" onClick={() => setYakin(true)}>
        Hapus<span className="hanya-pembaca"> catatan {nama}</span>
      </Tombol>
    );
  }
  return (
    <>
      <Tombol type="button" varian="bahaya" onClick={hapus}>
        Ya, hapus {nama}
      </Tombol>
      <Tombol type="button" varian="kedua" onClick={() => setYakin(false)}>
        Jangan<span className="hanya-pembaca"> hapus catatan {nama}</span>
      </Tombol>
    </>
  );
}

/** Records that lie on this phone, with what can be done about each. */
export function DaftarCatatan({
  akun,
  catatan,
  formulir,
  sedang,
  hapus,
  lepasFoto,
}: {
  /** Whose records they are; with it the photos can be opened. */
  akun: AkunLuring;
  catatan: readonly CatatanLuring[];
  /** Page with the form in which a record is taken up again. */
  formulir: string;
  /** Key of the one that is on its way now. */
  sedang?: string;
  hapus: (catatan: CatatanLuring) => void;
  lepasFoto: (catatan: CatatanLuring) => void;
}) {
  const nama = sebutanTunggal(catatan);
  const tertahan =
    akun.kelurahan.length === 0 && catatan.some(({ tersimpan }) => tersimpan === undefined);
  return (
    <>
      {tertahan ? (
        <Pemberitahuan nada="peringatan" judul="Catatan di bawah belum dapat dikirim.">
          <p>
            Anda sekarang tidak punya kelurahan untuk mendata. Catatannya tetap tersimpan di ponsel
            ini. Minta petugas DKUM menetapkan dampingan Anda lagi di kelurahan usahanya, lalu buka
            lagi halaman ini; atau bacakan isinya kepada petugas kelurahan itu supaya ia yang
            mencatat.
          </p>
        </Pemberitahuan>
      ) : null}
      <ul className="grid gap-4">
        {catatan.map((satu) => (
          <SatuCatatan
            key={satu.kunciKirim}
            nama={nama.get(satu.kunciKirim) ?? ''}
            dikirim={satu.kunciKirim === sedang && satu.status === 'MENUNGGU'}
            {...{ akun, satu, formulir, hapus, lepasFoto }}
          />
        ))}
      </ul>
    </>
  );
}

function SatuCatatan({
  akun,
  nama,
  satu,
  formulir,
  dikirim,
  hapus,
  lepasFoto,
}: {
  akun: AkunLuring;
  nama: string;
  satu: CatatanLuring;
  formulir: string;
  dikirim: boolean;
  hapus: (catatan: CatatanLuring) => void;
  lepasFoto: (catatan: CatatanLuring) => void;
}) {
  // Without a kelurahan the form is closed: then it is read here.
  const dibaca = !satu.tersimpan && akun.kelurahan.length === 0;
  return (
    <li className="grid gap-2">
      <p className="flex flex-wrap items-center gap-2">
        <strong>{nama}</strong>
        <Lencana nada={NADA[satu.status]}>
          {dikirim ? 'Sedang dikirim' : LABEL[satu.status]}
        </Lencana>
        <span className="teks-lembut">
          {formatWaktu(new Date(satu.dibuat))}
          {satu.foto.length > 0 ? `, ${satu.foto.length} foto` : ''}
        </span>
      </p>
      {satu.pesan ? <p>{satu.pesan}</p> : null}
      <GambarCatatan akun={akun} foto={satu.foto} nama={nama} />
      {dibaca ? (
        <Rincian
          judul={
            <>
              Lihat isi<span className="hanya-pembaca"> catatan {nama}</span>
            </>
          }
        >
          <DaftarRingkas butir={isiCatatan(satu, akun.jenis)} />
        </Rincian>
      ) : null}
      <p className="flex flex-wrap items-center gap-3">
        {satu.tersimpan ? (
          satu.status === 'PERIKSA' ? (
            <Tombol type="button" varian="kedua" onClick={() => lepasFoto(satu)}>
              Lanjutkan tanpa foto itu<span className="hanya-pembaca">, catatan {nama}</span>
            </Tombol>
          ) : null
        ) : (
          <>
            {dibaca ? null : (
              /* A document of its own: without a network the router has nowhere to ask. */
              <a className="tautan" href={`${formulir}?kotak=${satu.kunciKirim}`}>
                {satu.status === 'PERIKSA' ? 'Perbaiki' : 'Buka'}
                <span className="hanya-pembaca"> catatan {nama}</span>
              </a>
            )}
            <Hapus nama={nama} hapus={() => hapus(satu)} />
          </>
        )}
      </p>
    </li>
  );
}
