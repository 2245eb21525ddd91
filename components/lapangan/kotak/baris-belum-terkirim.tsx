'use client';

import { useEffect, useRef } from 'react';
import { Tombol } from '@/components/ui/tombol';
import { type HitunganKotak, kalimatKotak } from '@/lib/lapangan/kotak/rules';
import { JALUR_LAPANGAN } from '@/lib/lapangan/rules';

/** A small line that leads to the outbox, and what became of it; nothing when nothing waits. */
export function BarisBelumTerkirim({ isi, kabar }: { isi: HitunganKotak; kabar: string }) {
  const kalimat = kalimatKotak(isi);
  return (
    <>
      {kalimat ? (
        <p className="mb-4">
          <a className="tautan" href={JALUR_LAPANGAN}>
            {kalimat}
          </a>
        </p>
      ) : null}
      <p role="status" className={kabar ? 'mb-4' : undefined}>
        {kabar}
      </p>
    </>
  );
}

/** Asked when somebody signs out while records wait on this phone. */
export function TanyaKeluar({
  isi,
  keluar,
  batal,
}: {
  isi: HitunganKotak;
  keluar: () => void;
  batal: () => void;
}) {
  const judul = useRef<HTMLParagraphElement>(null);
  // The question stands elsewhere than the button that raised it.
  useEffect(() => judul.current?.focus(), []);
  return (
    <section className="mb-6 grid gap-3" aria-labelledby="tanya-keluar">
      <p id="tanya-keluar" ref={judul} tabIndex={-1}>
        <strong>Keluar sekarang? {kalimatKotak(isi)}.</strong>
      </p>
      <p>
        Catatan tetap di ponsel ini, tetapi baru dapat dibuka dan dikirim setelah Anda masuk lagi.
      </p>
      <p className="flex flex-wrap items-center gap-3">
        <a className="tautan" href={JALUR_LAPANGAN}>
          Kirim dahulu
        </a>
        <Tombol type="button" varian="bahaya" onClick={keluar}>
          Tetap keluar
        </Tombol>
        <Tombol type="button" varian="kedua" onClick={batal}>
          Jangan keluar
        </Tombol>
      </p>
    </section>
  );
}
