import { Angka, Judul, KisiAngka, Tautan } from '@/components/ui';
import type { loadLapangan } from '@/lib/lapangan/loaders';
import { formatAngka } from '@/lib/platform/format';
import { formatJarak, namaTempat } from '@/lib/wilayah/rules';

type Keadaan = Awaited<ReturnType<typeof loadLapangan>>['kelurahan'][number];

/** One kelurahan in the morning: what is known, what waits, what is missing, and the month's work. */
export function KeadaanKelurahan({
  keadaan,
  bolehBacaUmkm,
}: {
  keadaan: Keadaan;
  bolehBacaUmkm: boolean;
}) {
  const { kelurahanKode, dikenal, belum, tanpa, bulanIni, target, terdekat } = keadaan;
  return (
    <section className="grid gap-4" aria-labelledby={`kelurahan-${kelurahanKode}`}>
      <Judul level={2} id={`kelurahan-${kelurahanKode}`}>
        {namaTempat(kelurahanKode)}
      </Judul>
      <KisiAngka>
        <Angka
          label="UMKM dikenal"
          nilai={formatAngka(dikenal)}
          keterangan="tercatat dan tidak ditutup"
          href={bolehBacaUmkm ? '/portal/umkm' : undefined}
        />
        <Angka
          label="Belum diverifikasi"
          nilai={formatAngka(belum)}
          keterangan={`dari ${formatAngka(dikenal)} UMKM, termasuk yang perlu diperbaiki`}
        />
        <Angka
          label="Tanpa koperasi"
          nilai={formatAngka(tanpa)}
          keterangan={`dari ${formatAngka(dikenal)} UMKM`}
        />
        <Angka
          label="Dicatat di lapangan bulan ini"
          nilai={formatAngka(bulanIni)}
          keterangan={`dari target ${formatAngka(target.jumlah)} sebulan`}
          pembanding={`${target.sumber}${target.belumDikonfirmasi ? '; belum dikonfirmasi' : ''}.`}
        />
      </KisiAngka>
      <Judul level={3}>Koperasi terdekat</Judul>
      <ul className="grid gap-2">
        {terdekat.map((satu) => (
          <li key={satu.id}>
            <Tautan href={`/koperasi/${satu.id}`}>{satu.nama}</Tautan>
            <span className="teks-lembut">
              {' '}
              {namaTempat(satu.kelurahanKode)},{' '}
              {satu.meter === 0 ? 'kelurahan ini' : `sekitar ${formatJarak(satu.meter)}`}
              {satu.menerimaAnggota ? '' : ', sedang tidak menerima anggota'}
            </span>
          </li>
        ))}
      </ul>
      <p className="teks-lembut">Jarak dihitung antara titik tengah kelurahan.</p>
    </section>
  );
}
