import { Angka, Judul, KisiAngka, Rincian, Tautan } from '@/components/ui';
import { kalimatSumber } from '@/lib/aturan/rules';
import { alamatPublik } from '@/lib/koperasi/publik/rules';
import type { KeadaanKelurahan as Keadaan } from '@/lib/lapangan/kelurahan/reads';
import { formatAngka } from '@/lib/platform/format';
import { namaTempat } from '@/lib/wilayah/rules';
import { KALIMAT_JARAK, KoperasiTerdekat, TANPA_KOPERASI } from './koperasi-terdekat';

function IsiKeadaan({ keadaan, bolehBacaUmkm }: { keadaan: Keadaan; bolehBacaUmkm: boolean }) {
  const { kelurahanKode } = keadaan;
  const daftar = (saringan: Record<string, string>) =>
    bolehBacaUmkm
      ? `/portal/umkm?${new URLSearchParams({ ...saringan, kelurahan: kelurahanKode })}`
      : undefined;
  const { dikenal, belum, tanpa, bulanIni, target, terdekat } = keadaan;
  return (
    <>
      <KisiAngka>
        <Angka
          label="UMKM dikenal"
          nilai={formatAngka(dikenal)}
          keterangan="tidak termasuk yang tidak aktif"
          href={daftar({ status: 'MASIH_BERJALAN' })}
        />
        <Angka
          label="Belum diverifikasi"
          nilai={formatAngka(belum)}
          keterangan={`dari ${formatAngka(dikenal)} UMKM, termasuk yang perlu diperbaiki`}
          href={daftar({ status: 'BELUM_DIVERIFIKASI' })}
        />
        <Angka
          label="Tanpa koperasi"
          nilai={formatAngka(tanpa)}
          keterangan={`dari ${formatAngka(dikenal)} UMKM`}
          href={daftar({ status: 'MASIH_BERJALAN', anggota: 'tidak' })}
        />
        <Angka
          label="Dicatat di lapangan bulan ini"
          nilai={formatAngka(bulanIni)}
          keterangan={`dari target ${formatAngka(target.jumlah)} sebulan`}
          pembanding={kalimatSumber(target)}
        />
      </KisiAngka>
      <Judul level={3}>Koperasi terdekat</Judul>
      <ul className="grid gap-2">
        {terdekat.map((satu) => (
          <li key={satu.id}>
            <KoperasiTerdekat satu={satu} />
          </li>
        ))}
      </ul>
      {terdekat.length === 0 ? <p>{TANPA_KOPERASI}</p> : null}
      <p className="teks-lembut">
        {KALIMAT_JARAK}{' '}
        <Tautan href={alamatPublik({ kelurahan: kelurahanKode })}>
          Semua koperasi, yang terdekat dahulu
        </Tautan>
      </p>
    </>
  );
}

/** One kelurahan in the morning: what is known, what waits, what is missing, and the month's work. */
export function KeadaanKelurahan(isi: { keadaan: Keadaan; bolehBacaUmkm: boolean }) {
  const { kelurahanKode } = isi.keadaan;
  return (
    <section className="grid gap-4" aria-labelledby={`kelurahan-${kelurahanKode}`}>
      <Judul level={2} id={`kelurahan-${kelurahanKode}`}>
        {namaTempat(kelurahanKode)}
      </Judul>
      <IsiKeadaan {...isi} />
    </section>
  );
}

/** Many kelurahan, each a line with its figures that opens. */
export function DaftarKelurahan({
  kelurahan,
  bolehBacaUmkm,
}: {
  kelurahan: readonly Keadaan[];
  bolehBacaUmkm: boolean;
}) {
  return (
    <section className="grid gap-3" aria-labelledby="semua-kelurahan">
      <Judul level={2} id="semua-kelurahan">
        Kelurahan tempat Anda mendata
      </Judul>
      {kelurahan.map((satu) => (
        <Rincian
          key={satu.kelurahanKode}
          judul={`${namaTempat(satu.kelurahanKode)}: ${formatAngka(satu.dikenal)} UMKM dikenal, ${formatAngka(satu.belum)} belum diverifikasi, ${formatAngka(satu.tanpa)} tanpa koperasi, bulan ini ${formatAngka(satu.bulanIni)} dari ${formatAngka(satu.target.jumlah)}`}
        >
          <div className="grid gap-4">
            <IsiKeadaan keadaan={satu} bolehBacaUmkm={bolehBacaUmkm} />
          </div>
        </Rincian>
      ))}
    </section>
  );
}
