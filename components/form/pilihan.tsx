'use client';

import type { ReactNode } from 'react';
import { gabung } from '../ui/gabung';
import { Bidang, BidangKelompok, type DasarIsian, keteranganAria, PesanIsian } from './bidang';
import type { LebarIsian } from './isian';
import { sebagaiDaftar, sebagaiTeks, useIsian } from './konteks';

export interface ButirPilihan {
  nilai: string;
  label: string;
  petunjuk?: string;
  /** Shown, but not to be chosen; the hint says why. */
  tertutup?: boolean;
}

/** Options in the order given, gathered under their group where they name one. */
function kelompokkan<T extends { kelompok?: string }>(pilihan: T[]): [string, T[]][] {
  const hasil = new Map<string, T[]>();
  for (const p of pilihan) {
    const kunci = p.kelompok ?? '';
    hasil.set(kunci, [...(hasil.get(kunci) ?? []), p]);
  }
  return [...hasil];
}

/** A native list of choices. `kosong` is the text of the empty choice; without it there is none. */
export function Pilihan({
  nama,
  label,
  petunjuk,
  opsional,
  nilaiAwal,
  className,
  pilihan,
  kosong,
  lebar = 'sedang',
}: DasarIsian & {
  pilihan: { nilai: string; label: string; kelompok?: string }[];
  kosong?: string;
  lebar?: LebarIsian;
}) {
  const { id, galat, peringatan, nilai } = useIsian(nama, nilaiAwal);
  const terpilih = sebagaiTeks(nilai);
  return (
    <Bidang {...{ id, label, petunjuk, opsional, galat, peringatan, className }}>
      <select
        // React resets a select to nothing after an action; a new key draws it afresh with its value.
        key={terpilih}
        id={id}
        name={nama}
        className={gabung('kendali', 'kendali-pilihan', `lebar-${lebar}`)}
        defaultValue={terpilih}
        aria-invalid={galat.length > 0 || undefined}
        aria-describedby={keteranganAria(id, { petunjuk, galat, peringatan })}
      >
        {kosong !== undefined ? <option value="">{kosong}</option> : null}
        {kelompokkan(pilihan).map(([kelompok, isi]) => {
          const butir = isi.map((p) => (
            <option key={p.nilai} value={p.nilai}>
              {p.label}
            </option>
          ));
          return kelompok === '' ? (
            butir
          ) : (
            <optgroup key={kelompok} label={kelompok}>
              {butir}
            </optgroup>
          );
        })}
      </select>
    </Bidang>
  );
}

type Jenis = 'radio' | 'checkbox';

function ButirCentang({
  jenis,
  id,
  nama,
  butir,
  terpilih,
  galat,
  keterangan,
}: {
  jenis: Jenis;
  id: string;
  nama: string;
  butir: { nilai: string; label: ReactNode; petunjuk?: ReactNode; tertutup?: boolean };
  terpilih: boolean;
  galat: boolean;
  keterangan?: string;
}) {
  return (
    <div className="centang">
      <input
        key={String(terpilih)}
        id={id}
        type={jenis}
        name={nama}
        value={butir.nilai}
        defaultChecked={terpilih}
        disabled={butir.tertutup}
        aria-invalid={galat || undefined}
        aria-describedby={gabung(keterangan, butir.petunjuk ? `${id}-ket` : undefined)}
      />
      <label htmlFor={id}>{butir.label}</label>
      {butir.petunjuk ? (
        <div className="petunjuk centang-petunjuk" id={`${id}-ket`}>
          {butir.petunjuk}
        </div>
      ) : null}
    </div>
  );
}

function KelompokCentang({
  jenis,
  nama,
  label,
  petunjuk,
  opsional,
  awal,
  className,
  pilihan,
  mendatar,
}: Omit<DasarIsian, 'nilaiAwal'> & {
  jenis: Jenis;
  awal?: string | string[];
  pilihan: ButirPilihan[];
  mendatar?: boolean;
}) {
  const { id, galat, peringatan, nilai } = useIsian(nama, awal, jenis === 'checkbox');
  const terpilih = sebagaiDaftar(nilai);
  return (
    <BidangKelompok {...{ id, label, petunjuk, opsional, galat, peringatan, className }}>
      <div className={gabung('centang-daftar', mendatar && 'centang-mendatar')}>
        {pilihan.map((p, i) => (
          <ButirCentang
            key={p.nilai}
            jenis={jenis}
            // The first one carries the id of the field, so that the error summary leads there.
            id={i === 0 ? id : `${id}-${p.nilai}`}
            nama={nama}
            butir={p}
            terpilih={terpilih.includes(p.nilai)}
            galat={galat.length > 0}
          />
        ))}
      </div>
    </BidangKelompok>
  );
}

/** One of a few choices, all of them visible. */
export function PilihanRadio({
  nilaiAwal,
  ...sisa
}: DasarIsian & { pilihan: ButirPilihan[]; mendatar?: boolean }) {
  return <KelompokCentang jenis="radio" awal={nilaiAwal} {...sisa} />;
}

/** Any number of a few choices; the form sends the name once for each that is ticked. */
export function KotakCentangGrup({
  nilaiAwal,
  ...sisa
}: Omit<DasarIsian, 'nilaiAwal'> & {
  nilaiAwal?: string[];
  pilihan: ButirPilihan[];
  mendatar?: boolean;
}) {
  return <KelompokCentang jenis="checkbox" awal={nilaiAwal} {...sisa} />;
}

/** A single yes; sends `nilai` ("ya") when ticked and nothing otherwise. */
export function KotakCentang({
  nama,
  label,
  petunjuk,
  nilai = 'ya',
  nilaiAwal,
  className,
}: Omit<DasarIsian, 'opsional'> & { nilai?: string }) {
  const keadaan = useIsian(nama, nilaiAwal, true);
  const { id, galat, peringatan } = keadaan;
  return (
    <div className={gabung('bidang', galat.length > 0 && 'bidang-galat', className)}>
      {galat.length + peringatan.length > 0 ? (
        <PesanIsian id={id} galat={galat} peringatan={peringatan} />
      ) : null}
      <ButirCentang
        jenis="checkbox"
        id={id}
        nama={nama}
        butir={{ nilai, label, petunjuk }}
        terpilih={sebagaiDaftar(keadaan.nilai).includes(nilai)}
        galat={galat.length > 0}
        keterangan={keteranganAria(id, { galat, peringatan })}
      />
    </div>
  );
}
