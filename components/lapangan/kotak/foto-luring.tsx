'use client';

import { useRef, useState } from 'react';
import { IsianBerkas, Kelompok, PilihanRadio } from '@/components/form';
import { Tombol } from '@/components/ui';
import { FOTO_PALING_BANYAK, type FotoLuring } from '@/lib/lapangan/kotak/rules';
import { HAL_FOTO, LABEL_HAL_FOTO } from '@/lib/lapangan/rules';
import type { HalFoto } from '@/lib/platform/db/generated/enums';
import { BUKAN_FOTO, FOTO_TAK_TERSIMPAN, kecilkanFoto } from './foto';
import { NAMA_HAL_FOTO } from './isian-disimpan';

/** Photos that go with the record; each is kept on the phone as soon as it is taken. */
export function PilihFotoLuring({
  foto,
  tambah,
  hapus,
}: {
  foto: readonly FotoLuring[];
  tambah: (berkas: Blob, hal: string) => Promise<void>;
  hapus: (foto: FotoLuring) => void;
}) {
  const wadah = useRef<HTMLDivElement>(null);
  const [galat, setGalat] = useState('');

  async function terpilih(masukan: EventTarget) {
    if (!(masukan instanceof HTMLInputElement) || masukan.type !== 'file') return;
    const [berkas] = masukan.files ?? [];
    masukan.value = '';
    if (!berkas) return;
    const hal = wadah.current?.querySelector<HTMLInputElement>(
      `[name="${NAMA_HAL_FOTO}"]:checked`,
    )?.value;
    setGalat('');
    const kecil = await kecilkanFoto(berkas).catch(() => null);
    if (!kecil) {
      setGalat(BUKAN_FOTO);
      return;
    }
    await tambah(kecil, hal ?? HAL_FOTO[0]).catch(() => setGalat(FOTO_TAK_TERSIMPAN));
  }

  return (
    <div ref={wadah} onChange={(peristiwa) => terpilih(peristiwa.target)}>
      <Kelompok judul={`Foto (${foto.length} dari ${FOTO_PALING_BANYAK})`}>
        {foto.length > 0 ? (
          <ul className="grid gap-2">
            {foto.map((satu) => (
              <li key={satu.kunciFoto} className="flex flex-wrap items-center gap-3">
                <span>
                  {satu.nama}, {LABEL_HAL_FOTO[satu.hal as HalFoto] ?? satu.hal}
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
              nama={NAMA_HAL_FOTO}
              label="Foto apa?"
              pilihan={HAL_FOTO.map((nilai) => ({ nilai, label: LABEL_HAL_FOTO[nilai] }))}
              mendatar
            />
            <IsianBerkas
              nama="fotoLuring"
              label="Pilih atau ambil foto"
              petunjuk="JPEG atau PNG. Foto dikecilkan di ponsel ini."
              opsional
              terima="image/jpeg,image/png"
              kamera
            />
          </>
        ) : null}
        <p role="alert">{galat}</p>
      </Kelompok>
    </div>
  );
}
