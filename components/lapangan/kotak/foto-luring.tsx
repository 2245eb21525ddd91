'use client';

import { useRef, useState } from 'react';
import { PilihanRadio } from '@/components/form';
import { Tombol } from '@/components/ui';
import { FOTO_PALING_BANYAK, type FotoLuring } from '@/lib/lapangan/kotak/rules';
import { HAL_FOTO, LABEL_HAL_FOTO } from '@/lib/lapangan/rules';

/** Photos that go with the record; each is kept on the phone as soon as it is taken. */
export function PilihFotoLuring({
  foto,
  tambah,
  hapus,
}: {
  foto: readonly FotoLuring[];
  tambah: (berkas: File, hal: string) => Promise<void>;
  hapus: (foto: FotoLuring) => void;
}) {
  const wadah = useRef<HTMLFieldSetElement>(null);
  const [galat, setGalat] = useState('');

  async function terpilih(masukan: HTMLInputElement) {
    const [berkas] = masukan.files ?? [];
    masukan.value = '';
    if (!berkas) return;
    const hal = wadah.current?.querySelector<HTMLInputElement>('[name="halFoto"]:checked')?.value;
    setGalat('');
    await tambah(berkas, hal ?? 'TEMPAT').catch(() =>
      setGalat('Foto ini tidak dapat disimpan di ponsel. Foto ulang, atau kosongkan ruang ponsel.'),
    );
  }

  return (
    <fieldset ref={wadah} className="grid gap-3">
      <legend className="judul-3">
        Foto ({foto.length} dari {FOTO_PALING_BANYAK})
      </legend>
      {foto.length > 0 ? (
        <ul className="grid gap-2">
          {foto.map((satu) => (
            <li key={satu.kunciFoto} className="flex flex-wrap items-center gap-3">
              <span>
                {satu.nama}, {LABEL_HAL_FOTO[satu.hal as 'TEMPAT'] ?? satu.hal}
              </span>
              <Tombol type="button" varian="kedua" onClick={() => hapus(satu)}>
                Hapus foto {satu.nama}
              </Tombol>
            </li>
          ))}
        </ul>
      ) : null}
      {foto.length < FOTO_PALING_BANYAK ? (
        <>
          <PilihanRadio
            nama="halFoto"
            label="Foto apa?"
            nilaiAwal="TEMPAT"
            pilihan={HAL_FOTO.map((nilai) => ({ nilai, label: LABEL_HAL_FOTO[nilai] }))}
            mendatar
          />
          <label className="bidang" htmlFor="foto-luring">
            <span className="label">Pilih atau ambil foto</span>
            <input
              id="foto-luring"
              type="file"
              className="kendali kendali-berkas"
              accept="image/jpeg,image/png"
              capture="environment"
              aria-describedby="foto-luring-galat"
              onChange={(peristiwa) => terpilih(peristiwa.currentTarget)}
            />
          </label>
        </>
      ) : null}
      <p id="foto-luring-galat" role="alert">
        {galat}
      </p>
    </fieldset>
  );
}
